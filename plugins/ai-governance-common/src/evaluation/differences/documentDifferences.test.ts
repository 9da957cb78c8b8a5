import { document } from '../__testUtils__/evidence';
import { changed, completeSystem } from '../__testUtils__/completeSystem';
import { evaluate } from '../evaluate';
import { BomFacts, ModelCardMetadata } from '../types';

const spec = {
  models: [
    {
      name: 'acme/limit-llm',
      version: '3.2.0',
      licence: 'Apache-2.0',
      purl: 'pkg:huggingface/acme/limit-llm@3.2.0',
    },
  ],
  datasets: [
    { ref: 'resource:default/repayments', role: 'training' as const },
    { url: 'https://huggingface.co/datasets/acme/holdout' },
  ],
  acceptance: [
    {
      metric: 'f1_macro',
      comparator: 'gte' as const,
      threshold: 0.8,
      dataset: 'holdout',
    },
    { metric: 'latency', comparator: 'lte' as const, threshold: 200 },
  ],
  documentation: { modelCard: './MODEL_CARD.md', aibom: './aibom.cdx.json' },
};

const bomOf = (patch: Partial<BomFacts>): BomFacts => ({
  format: 'CycloneDX',
  specVersion: '1.6',
  faults: [],
  serialNumber: 'urn:uuid:1',
  models: [],
  ...patch,
});

function differences(
  documents: { metadata?: ModelCardMetadata; bom?: Partial<BomFacts> },
  patch: object = {},
) {
  const { warnings } = evaluate(
    changed(completeSystem(), {
      spec: { ...spec, ...patch },
      documents: {
        './MODEL_CARD.md': document({
          modelCard: { sections: [], metadata: documents.metadata },
        }),
        './aibom.cdx.json': document({
          bom: documents.bom && bomOf(documents.bom),
        }),
      },
    }),
  );
  return warnings
    .filter(({ code }) => code === 'document-differs')
    .map(({ message }) => message);
}

const CARD = 'spec.documentation.modelCard (./MODEL_CARD.md)';
const BOM = 'spec.documentation.aibom (./aibom.cdx.json)';

describe('the metadata of a model card', () => {
  it('may say the same as the descriptor in other words', () => {
    expect(
      differences({
        metadata: {
          licences: ['apache-2.0'],
          baseModels: ['ACME/limit-llm', 'limit-llm'],
          datasets: ['acme/repayments', 'acme/holdout', 'repayments'],
          languages: ['nl'],
          results: [
            { metric: 'F1 (macro)', value: 0.81, dataset: 'acme/holdout' },
            { metric: 'f1-macro', value: 81, dataset: 'holdout' },
            { metric: 'f1_macro', value: 0.2, dataset: 'another' },
            { metric: 'wer', value: 9 },
          ],
        },
      }),
    ).toEqual([]);
  });

  it('is shown where it says something else', () => {
    expect(
      differences({
        metadata: {
          licences: ['mit'],
          baseModels: ['google/limit-llm'],
          datasets: ['acme/complaints'],
          results: [
            { metric: 'f1_macro', value: 0.71, dataset: 'acme/holdout' },
            { metric: 'Latency', value: 240 },
          ],
        },
      }),
    ).toEqual([
      `${CARD} gives the licence mit; spec.models declares Apache-2.0.`,
      `${CARD} names the base model google/limit-llm, which spec.models does not declare.`,
      `${CARD} names the dataset acme/complaints, which spec.datasets does not declare.`,
      `${CARD} reports f1_macro of 0.71 on acme/holdout; spec.acceptance asks for at least 0.8.`,
      `${CARD} reports Latency of 240; spec.acceptance asks for at most 200.`,
    ]);
  });

  it('is compared with a list that declares none, and not with none', () => {
    const metadata = {
      licences: ['mit'],
      baseModels: ['a/b'],
      datasets: ['c/d'],
    };
    const none = { models: undefined, datasets: undefined };
    expect(differences({ metadata }, none)).toEqual([]);
    expect(
      differences({ metadata }, { models: [], datasets: [] }),
    ).toHaveLength(2);
  });

  it('is shown where it cannot be read', () => {
    const metadata = { fault: 'line 2: a tab indents' };
    expect(differences({ metadata })).toEqual([
      `${CARD} has metadata that cannot be read: line 2: a tab indents.`,
    ]);
  });

  it('is counted where it differs in many places', () => {
    const datasets = Array.from({ length: 14 }, (_, index) => `x/d${index}`);
    const found = differences({ metadata: { datasets } });
    expect(found).toHaveLength(11);
    expect(found[10]).toBe(`${CARD} differs in 4 more places.`);
  });

  it('changes no state', () => {
    const metadata = { licences: ['mit'], datasets: ['x/y'] };
    const states = (given?: ModelCardMetadata) =>
      evaluate(
        changed(completeSystem(), {
          documents: {
            './MODEL_CARD.md': document({
              modelCard: {
                sections: [
                  { heading: 'intended use', length: 9, placeholder: false },
                ],
                metadata: given,
              },
            }),
          },
        }),
      ).controls;
    expect(states(metadata)).toEqual(states());
  });
});

describe('a bill of materials', () => {
  const model = { group: 'acme', name: 'limit-llm', version: '3.2.0' };

  it('may say less or the same', () => {
    expect(
      differences({
        bom: {
          models: [
            model,
            { ...model, licence: 'apache-2.0' },
            { name: 'embedder', licence: 'MIT' },
          ],
          datasets: [{ name: 'repayments' }],
        },
      }),
    ).toEqual([]);
  });

  it('is shown where it says something else of a model', () => {
    expect(
      differences({
        bom: {
          faults: ['/version is missing'],
          models: [
            { ...model, licence: 'MIT', purl: 'pkg:generic/limit-llm@3.2.0' },
          ],
          datasets: [{ name: 'complaints' }],
        },
      }),
    ).toEqual([
      `${BOM} gives acme/limit-llm the licence MIT; spec.models declares Apache-2.0.`,
      `${BOM} gives acme/limit-llm the package URL pkg:generic/limit-llm@3.2.0; spec.models declares pkg:huggingface/acme/limit-llm@3.2.0.`,
      `${BOM} names the dataset complaints, which spec.datasets does not declare.`,
    ]);
  });
});
