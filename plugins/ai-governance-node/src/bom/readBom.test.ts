import { readFileSync } from 'fs';
import { join } from 'path';
import { readBom } from './readBom';

const bom = (overrides: object = {}) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  version: 1,
  components: [
    {
      type: 'machine-learning-model',
      group: 'credit',
      name: 'limit-gbm',
      version: '3.2.0',
      purl: 'pkg:generic/credit/limit-gbm@3.2.0',
    },
  ],
  ...overrides,
});

const read = (document: unknown) => readBom(JSON.stringify(document));

describe('readBom', () => {
  it.each(['1.5', '1.6', '1.7'])('accepts a valid CycloneDX %s', version => {
    expect(read(bom({ specVersion: version }))).toEqual({
      format: 'CycloneDX',
      specVersion: version,
      faults: [],
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      models: [
        {
          group: 'credit',
          name: 'limit-gbm',
          version: '3.2.0',
          purl: 'pkg:generic/credit/limit-gbm@3.2.0',
        },
      ],
    });
  });

  it('names the place of each fault', () => {
    const facts = read(
      bom({ serialNumber: 'abc', components: [{ type: 'model' }] }),
    );
    expect(facts.faults).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\/serialNumber must match pattern/),
        expect.stringMatching(/^\/components\/0 must have required property/),
        expect.stringMatching(/^\/components\/0\/type .*: application, /),
      ]),
    );
  });

  it('checks licences against the SPDX list that the schema refers to', () => {
    const licensed = (id: string) =>
      read(
        bom({
          components: [
            { type: 'library', name: 'x', licenses: [{ license: { id } }] },
          ],
        }),
      ).faults;
    expect(licensed('Apache-2.0')).toEqual([]);
    expect(licensed('Apache-9')).not.toEqual([]);
  });

  it.each(['1.4', '2.0', undefined])('names the versions for %p', version => {
    expect(read(bom({ specVersion: version })).faults).toEqual([
      `specVersion ${JSON.stringify(version)} is not one of 1.5, 1.6, 1.7`,
    ]);
  });

  it('finds models at every depth, and the subject of the document', () => {
    const model = (name: string) => ({ type: 'machine-learning-model', name });
    const facts = read(
      bom({
        metadata: { component: model('subject') },
        components: [
          { type: 'application', name: 'app', components: [model('inner')] },
          { type: 'library', name: 'numpy' },
          model('outer'),
        ],
      }),
    );
    expect(facts.faults).toEqual([]);
    expect(facts.models.map(m => m.name)).toEqual([
      'inner',
      'outer',
      'subject',
    ]);
  });

  it('survives nesting that is deep on purpose', () => {
    const depth = 20_000;
    const text = JSON.stringify(bom({ components: ['#'] })).replace(
      '"#"',
      `${'{"type":"library","name":"x","components":['.repeat(
        depth,
      )}{"type":"machine-learning-model","name":"deep"}${']}'.repeat(depth)}`,
    );
    const facts = readBom(text);
    expect(facts.models).toEqual([{ name: 'deep' }]);
    expect(facts.faults).toEqual([
      expect.stringMatching(/^\/ cannot be validated: /),
    ]);
  });

  it('lists at most twenty faults', () => {
    const components = Array.from({ length: 60 }, () => ({ name: 'untyped' }));
    const { faults } = read(bom({ components }));
    expect(faults).toHaveLength(21);
    expect(faults[20]).toMatch(/^and \d+ more$/);
  });

  it.each([
    ['text', '# a model card', /^not JSON: /],
    ['a list', '[]', /^not a JSON object$/],
    ['another object', '{"name":"x"}', /^neither CycloneDX/],
  ])('says what is wrong with %s', (_, text, fault) => {
    const facts = readBom(text);
    expect(facts.format).toBe('unsupported');
    expect(facts.faults).toEqual([expect.stringMatching(fault)]);
  });

  it('recognises SPDX', () => {
    expect(
      read({
        '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
        '@graph': [],
      }),
    ).toMatchObject({ format: 'SPDX', specVersion: '3.0.1' });
    expect(read({ spdxVersion: 'SPDX-2.3' })).toMatchObject({
      format: 'SPDX',
      specVersion: '2.3',
    });
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(readBom(`\uFEFF${JSON.stringify(bom())}`).faults).toEqual([]);
  });

  it.each(['1.5', '1.7'])(
    'accepts the machine learning sample of CycloneDX %s',
    version => {
      const file = join(
        __dirname,
        '__fixtures__',
        `valid-machine-learning-${version}.json`,
      );
      const facts = readBom(readFileSync(file, 'utf8'));
      expect(facts).toMatchObject({ faults: [], specVersion: version });
      expect(facts.models).toEqual([
        { group: 'CompVis', name: 'stable-diffusion', version: '1.4' },
      ]);
    },
  );
});
