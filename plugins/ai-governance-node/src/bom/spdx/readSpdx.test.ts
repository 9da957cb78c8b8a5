import fc from 'fast-check';
import { readBom } from '../readBom';
import { BASE, CONTEXT, Element, element, graph } from './__testUtils__/graph';

const read = (elements: unknown, more: Element = {}) =>
  readBom(JSON.stringify({ '@context': CONTEXT, '@graph': elements, ...more }));

describe('a bill of materials in SPDX 3', () => {
  it('says models, datasets, licences, relations and creators', () => {
    expect(read(graph())).toEqual({
      format: 'SPDX',
      specVersion: '3.0.1',
      faults: [],
      serialNumber: `${BASE}#document`,
      models: [
        {
          name: 'limit-llm',
          version: '3.2.0',
          purl: 'pkg:generic/limit-llm@3.2.0',
          licence: 'Apache-2.0 OR MIT',
        },
        { name: 'base-llm', purl: 'pkg:huggingface/acme/base-llm@1' },
      ],
      datasets: [{ name: 'repayments', version: '2026-07' }],
      relations: [
        { from: 'limit-llm', type: 'trainedOn', to: 'repayments' },
        { from: 'limit-llm', type: 'testedOn', to: 'repayments' },
        { from: 'limit-llm', type: 'dependsOn', to: 'base-llm' },
      ],
      creators: ['Halvorn Group'],
    });
  });

  it('may have elements in one another, and no graph', () => {
    const info = graph()[0];
    const model = graph()[3];
    const facts = readBom(
      JSON.stringify({
        '@context': CONTEXT,
        ...element('SpdxDocument', 'document', {
          creationInfo: { ...info, createdBy: [graph()[1]] },
          rootElement: [model],
        }),
      }),
    );
    expect(facts).toMatchObject({
      faults: [],
      models: [{ name: 'limit-llm', version: '3.2.0' }],
      creators: ['Halvorn Group'],
    });
  });

  it('names the licence that was concluded where none is declared', () => {
    const facts = read(graph({ 'hasDeclaredLicense-licence': undefined }));
    expect(facts.models[0].licence).toBe('MIT');
    expect(facts.faults).toEqual([
      expect.stringMatching(
        /^\/@graph\/3 has 0 relationships of type hasDeclaredLicense; the profile ai/,
      ),
    ]);
  });

  it.each<[string, Record<string, Element | undefined>, string]>([
    [
      'a class without its prefix',
      { numpy: { type: 'Package' } },
      '/@graph/5/type is "Package"; did you mean "software_Package"?',
    ],
    [
      'an id that is no address',
      { numpy: { spdxId: 'numpy' } },
      '/@graph/5/spdxId is "numpy"; it must match ^(?!_:)[^\\s:]+:\\S+$',
    ],
    [
      'no creation info',
      { numpy: { creationInfo: undefined } },
      '/@graph/5 has no "creationInfo", which it must have',
    ],
    [
      'a creation info that is nowhere',
      { numpy: { creationInfo: '_:other' } },
      '/@graph/5/creationInfo is "_:other"; no CreationInfo of the document has this @id',
    ],
    [
      'an instant of another form',
      { '_:info': { created: '2026-11-01' } },
      '/@graph/0/created is "2026-11-01"; it must match ^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$',
    ],
    [
      'a version in another form',
      { model: { software_packageVersion: 3.2 } },
      '/@graph/3/software_packageVersion is 3.2; expected a text',
    ],
    [
      'a word that is not allowed',
      { model: { ai_useSensitivePersonalInformation: 'none' } },
      '/@graph/3/ai_useSensitivePersonalInformation is "none"; allowed: yes, no, noAssertion',
    ],
    [
      'a dataset without a type',
      { data: { dataset_datasetType: undefined } },
      '/@graph/6 has no "dataset_datasetType", which it must have',
    ],
    [
      'a relationship to nothing',
      { 'trainedOn-data': { to: [`${BASE}#gone`] } },
      `/@graph/7 relates "${BASE}#gone"; no element of the document has this spdxId, and none is imported`,
    ],
    [
      'a relationship of an unknown type',
      { 'trainedOn-data': { relationshipType: 'TRAINED_ON' } },
      '/@graph/7/relationshipType is "TRAINED_ON"; expected one of affects, amendedBy',
    ],
    [
      'two elements of one id',
      { numpy: { spdxId: `${BASE}#base` } },
      `/@graph/5 has the id "${BASE}#base", which another object has; give each its own`,
    ],
    [
      'a second document',
      { numpy: { type: 'SpdxDocument' } },
      '/@graph/5 is a second SpdxDocument; a file has one',
    ],
  ])('says what it does say beside a fault: %s', (_, patches, fault) => {
    const facts = read(graph(patches));
    expect(facts.faults).toEqual([expect.stringContaining(fault)]);
    expect(facts.models[0]).toMatchObject({ name: 'limit-llm' });
  });

  it('takes elements that are imported', () => {
    const imported = element('SpdxDocument', 'document', {
      import: [{ type: 'ExternalMap', externalSpdxId: `${BASE}#gone` }],
    });
    const facts = read(
      graph({
        document: imported,
        'trainedOn-data': { to: [`${BASE}#gone`] },
      }),
    );
    expect(facts.faults).toEqual([]);
  });

  it.each([
    [
      { '@context': 'https://spdx.org/rdf/3.1/x' },
      /^\/@context is .*; allowed/,
    ],
    [{ '@graph': [] }, /^\/@graph is a list of 0; expected/],
    [{ '@graph': [1] }, /^\/@graph\/0 has no "type"/],
    [{ '@graph': [null] }, /^\/@graph\/0 has no "type"/],
    [{ '@graph': 'x' }, /^\/@graph is "x"; expected/],
  ])('says what is wrong at the top: %j', (more, fault) => {
    expect(read(graph(), more).faults).toContainEqual(
      expect.stringMatching(fault),
    );
  });

  it('is read in proportion to its size', () => {
    const many = Array.from({ length: 30_000 }, (_, index) =>
      element('ai_AIPackage', `m${index}`, { name: 1 }),
    );
    const facts = read(many);
    expect(facts.models).toHaveLength(1000);
    expect(facts.faults).toHaveLength(21);
  });

  it('has a result for every document', () => {
    const part = fc.constantFrom(
      ...['SpdxDocument', 'ai_AIPackage', 'Relationship', 'CreationInfo'],
      ...[`${BASE}#model`, '_:info', 'trainedOn', 'ai', '__proto__'],
    );
    const value = fc.oneof(part, fc.array(part), fc.jsonValue());
    const node = fc.dictionary(
      fc.constantFrom(
        ...['type', 'spdxId', 'creationInfo', 'from', 'to', 'createdBy'],
        ...['relationshipType', 'profileConformance', 'name', '@id'],
        ...['externalIdentifier', 'software_packageUrl', 'ai_metric'],
      ),
      value,
    );
    fc.assert(
      fc.property(fc.oneof(fc.array(node), value), found => {
        const { faults, models } = read(found);
        expect(faults.length).toBeLessThanOrEqual(21);
        expect(Array.isArray(models)).toBe(true);
      }),
    );
  });
});
