import fc from 'fast-check';
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
        expect.stringMatching(
          /^\/serialNumber is "abc"; it must match \^urn:uuid/,
        ),
        '/components/0 has no "name", which it must have',
        expect.stringMatching(
          /^\/components\/0\/type is "model"; allowed: application, /,
        ),
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
      `/specVersion is ${JSON.stringify(version)}; allowed: 1.5, 1.6, 1.7`,
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

  const nested = (depth: number) =>
    JSON.stringify(bom({ components: ['#'] })).replace(
      '"#"',
      `${'{"type":"library","name":"x","components":['.repeat(
        depth,
      )}{"type":"machine-learning-model","name":"deep"}${']}'.repeat(depth)}`,
    );

  it('reads components that others hold as deep as anybody nests them', () => {
    expect(readBom(nested(48))).toMatchObject({
      faults: [],
      models: [{ name: 'deep' }],
    });
  });

  it('reads a large document that is valid', () => {
    const components = Array.from({ length: 20_000 }, (_, index) => ({
      type: 'library',
      name: `library-${index}`,
      version: '1.0.0',
      licenses: [{ license: { id: 'Apache-2.0' } }],
    }));
    const facts = read(bom({ components }));
    expect(facts).toMatchObject({ format: 'CycloneDX', faults: [] });
  });

  it('finds the same component in a list twice', () => {
    const component = { type: 'library', name: 'x', version: '1' };
    const same = { version: '1', name: 'x', type: 'library' };
    expect(read(bom({ components: [component, same] })).faults).toEqual([
      '/components must NOT have the same item twice',
    ]);
    const components = [component, { ...component, version: '2' }];
    expect(read(bom({ components })).faults).toEqual([]);
  });

  it('stops at the first fault of a large document', () => {
    const components = Array.from({ length: 20_000 }, (_, name) => ({ name }));
    expect(read(bom({ components })).faults).toEqual([
      '/components/0 has no "type", which it must have',
      expect.stringMatching(/^perhaps more/),
    ]);
  });

  it.each([
    ['components in components', nested(20_000), /nested deeper than 100/],
    [
      'lists in lists',
      `{"components":${'['.repeat(1_000_000)}`,
      /nested deeper than 100/,
    ],
    [
      'lists in the context of another format',
      `{"@context":${'['.repeat(200)}${']'.repeat(200)}}`,
      /nested deeper than 100/,
    ],
    ['values', `[${'1,'.repeat(1_000_000)}1]`, /more than 1000000 values/],
    [
      'components',
      JSON.stringify(bom({ components: Array(50_001).fill({}) })),
      /more than 50000 components/,
    ],
    [
      'models',
      JSON.stringify(
        bom({
          components: Array(1001).fill({ type: 'machine-learning-model' }),
        }),
      ),
      /more than 1000 components of type machine-learning-model/,
    ],
  ])('refuses more %s than anybody has', (_, text, fault) => {
    expect(readBom(text)).toEqual({
      format: 'unsupported',
      faults: [expect.stringMatching(fault)],
      models: [],
    });
  });

  it('keeps no text that is longer than anybody writes', () => {
    const long = 'x'.repeat(100_000);
    const model = { type: 'machine-learning-model', name: long, purl: long };
    const facts = read(
      bom({ specVersion: long, serialNumber: long, components: [model] }),
    );
    expect(JSON.stringify(facts).length).toBeLessThan(5_000);
  });

  it('has a result for every document', () => {
    const value = fc.jsonValue();
    const document = fc.record(
      {
        bomFormat: fc.constantFrom('CycloneDX', 'SPDX', 1),
        specVersion: fc.oneof(fc.constantFrom('1.5', '1.6', '1.7'), value),
        version: value,
        serialNumber: value,
        metadata: value,
        components: fc.oneof(value, fc.array(value)),
        '@context': value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(document, found => {
        const { faults, models } = read(found);
        expect(faults.length).toBeLessThanOrEqual(21);
        expect(Array.isArray(models)).toBe(true);
      }),
    );
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

  it('says what to write in place of SPDX 2', () => {
    expect(read({ spdxVersion: 'SPDX-2.3' })).toEqual({
      format: 'SPDX',
      specVersion: '2.3',
      faults: [
        '/spdxVersion is "SPDX-2.3"; models are in SPDX 3.0.1 in JSON-LD, and in CycloneDX JSON 1.5, 1.6, 1.7',
      ],
      models: [],
    });
  });

  it('says which licence and datasets a document names, whatever its faults', () => {
    const licensed = { type: 'data', licenses: [{ license: { id: 'MIT' } }] };
    const facts = read(
      bom({
        version: 'one',
        components: [
          { ...licensed, name: 'repayments', version: '7' },
          { ...licensed, name: 'other', licenses: [{ expression: 'A OR B' }] },
          { type: 'data', name: 'both', licenses: [{}, {}] },
        ],
      }),
    );
    expect(facts.faults).toContain(
      '/version is "one"; expected a whole number',
    );
    expect(facts.datasets).toEqual([
      { name: 'repayments', version: '7', licence: 'MIT' },
      { name: 'other', licence: 'A OR B' },
      { name: 'both' },
    ]);
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
