import {
  AiSystemEntity,
  AISystemSpec,
  canonicalJson,
  defaultEvaluationPolicy,
  evaluate,
  iso42001Pack,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { parseAllDocuments } from 'yaml';
import { documentFacts } from '../../documents';
import { CYCLONEDX_VERSIONS } from '../cycloneDxSchema';
import { readBom } from '../readBom';
import { createAiBom } from './createAiBom';

const entityOf = (declared: Partial<AISystemSpec>) =>
  ({
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'AISystem',
    metadata: {
      name: 'limit',
      title: 'Limits',
      description: 'Proposes limits.',
    },
    spec: {
      type: 'predictive',
      lifecycle: 'production',
      lifecycleStage: 'operation-monitoring',
      ...declared,
    },
  } as AiSystemEntity);

const spec: Partial<AISystemSpec> = {
  version: '3.2.0',
  owner: 'group:default/credit',
  intendedUse: { purpose: 'Propose a limit.', users: ['case handlers'] },
  risk: { class: 'high' },
  models: [
    {
      name: 'acme/limit-llm',
      version: '3.2.0',
      provider: 'Acme',
      purl: 'pkg:huggingface/acme/limit-llm@3.2.0',
      task: 'text-classification',
      licence: 'Apache-2.0',
    },
  ],
  datasets: [
    {
      ref: 'resource:default/repayments',
      role: 'training',
      version: '2026-07',
      source: 'core banking ledger',
      licence: 'LicenseRef-acme',
      classification: 'confidential',
      containsPersonalData: true,
    },
    { url: 'https://acme.example/terms', role: 'retrieval' },
    { role: 'testing', source: 'somewhere' },
  ],
};

const write = (
  declared: Partial<AISystemSpec>,
  specVersion?: (typeof CYCLONEDX_VERSIONS)[number],
) => createAiBom({ entity: entityOf(declared), specVersion });

const readBack = (document: object) => readBom(JSON.stringify(document));

/** Every text and number of a value. */
function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leaves)
    : [value];
}

describe('createAiBom', () => {
  it('writes what is declared, and nothing else', () => {
    const { document, omitted } = write(spec);
    expect(omitted).toEqual([
      'spec.datasets[2] has neither ref, url nor purl, so it has no name',
    ]);
    expect(document).toEqual({
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: expect.stringMatching(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      ),
      version: 1,
      metadata: {
        component: {
          type: 'application',
          'bom-ref': 'aisystem:default/limit',
          name: 'limit',
          version: '3.2.0',
          description: 'Proposes limits.',
          properties: [
            { name: 'ai-governance:title', value: 'Limits' },
            { name: 'ai-governance:type', value: 'predictive' },
            {
              name: 'ai-governance:lifecycle-stage',
              value: 'operation-monitoring',
            },
            { name: 'ai-governance:risk-class', value: 'high' },
            { name: 'ai-governance:owner', value: 'group:default/credit' },
          ],
        },
      },
      components: [
        {
          type: 'machine-learning-model',
          'bom-ref': 'model:1:acme/limit-llm',
          group: 'acme',
          name: 'limit-llm',
          version: '3.2.0',
          purl: 'pkg:huggingface/acme/limit-llm@3.2.0',
          supplier: { name: 'Acme' },
          licenses: [{ license: { id: 'Apache-2.0' } }],
          modelCard: {
            modelParameters: {
              task: 'text-classification',
              datasets: [{ ref: 'dataset:1:repayments' }],
            },
            considerations: {
              users: ['case handlers'],
              useCases: ['Propose a limit.'],
            },
          },
        },
        {
          type: 'data',
          'bom-ref': 'dataset:1:repayments',
          name: 'repayments',
          version: '2026-07',
          licenses: [{ license: { name: 'LicenseRef-acme' } }],
          data: [
            {
              type: 'dataset',
              classification: 'confidential',
              sensitiveData: ['personal data'],
              description: 'core banking ledger',
            },
          ],
          properties: [
            {
              name: 'ai-governance:entity-ref',
              value: 'resource:default/repayments',
            },
            { name: 'ai-governance:dataset-role', value: 'training' },
          ],
        },
        {
          type: 'data',
          'bom-ref': 'dataset:2:https://acme.example/terms',
          name: 'https://acme.example/terms',
          data: [
            {
              type: 'dataset',
              contents: { url: 'https://acme.example/terms' },
            },
          ],
          properties: [
            { name: 'ai-governance:dataset-role', value: 'retrieval' },
          ],
        },
      ],
      dependencies: [
        {
          ref: 'aisystem:default/limit',
          dependsOn: [
            'model:1:acme/limit-llm',
            'dataset:2:https://acme.example/terms',
          ],
        },
        {
          ref: 'model:1:acme/limit-llm',
          dependsOn: ['dataset:1:repayments'],
        },
        { ref: 'dataset:1:repayments', dependsOn: [] },
        { ref: 'dataset:2:https://acme.example/terms', dependsOn: [] },
      ],
    });
  });

  it('does not guess which of several models a dataset belongs to', () => {
    const models = [{ name: 'one' }, { name: 'two' }];
    const { document } = write({ ...spec, models });
    expect(JSON.stringify(document.components)).not.toContain('datasets');
    expect(document.dependencies).toContainEqual({
      ref: 'aisystem:default/limit',
      dependsOn: [
        'model:1:one',
        'model:2:two',
        'dataset:1:repayments',
        'dataset:2:https://acme.example/terms',
      ],
    });
  });

  it.each(CYCLONEDX_VERSIONS)('is valid CycloneDX %s', version => {
    expect(readBack(write(spec, version).document)).toMatchObject({
      specVersion: version,
      faults: [],
      models: [{ group: 'acme', name: 'limit-llm', licence: 'Apache-2.0' }],
      datasets: [{ name: 'repayments' }, { name: expect.any(String) }],
    });
    expect(readBack(write({}, version).document).faults).toEqual([]);
  });

  it.each(CYCLONEDX_VERSIONS)(
    'covers the models for the control that reads it: %s',
    version => {
      const aibom = './aibom.cdx.json';
      const declared = { ...spec, documentation: { aibom } };
      const { document } = write(declared, version);
      const { controls, warnings } = evaluate({
        entity: entityOf(declared),
        references: {},
        records: { status: 'available', items: [] },
        metrics: { status: 'available', items: [] },
        documents: {
          [aibom]: documentFacts('bom', Buffer.from(JSON.stringify(document))),
        },
        pack: iso42001Pack,
        policy: defaultEvaluationPolicy,
        now: Date.parse('2026-11-30T00:00:00Z'),
      });
      expect(
        controls.find(({ controlId }) => controlId === 'DOC-02'),
      ).toMatchObject({
        state: 'pass',
        reason: expect.stringContaining('covers the declared models'),
      });
      expect(warnings.map(({ code }) => code)).not.toContain(
        'document-differs',
      );
    },
  );

  it('is the same for the same descriptor, and another for another', () => {
    const again = { ...structuredClone(spec) };
    expect(canonicalJson(write(again))).toBe(canonicalJson(write(spec)));
    const serials = [spec, { ...spec, version: '3.2.1' }, {}].map(
      declared => write(declared).document.serialNumber,
    );
    serials.push(write(spec, '1.7').document.serialNumber);
    expect(new Set(serials).size).toBe(4);
  });

  it('is valid whatever a descriptor declares', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('MIT', 'Apache-9', 'a/b', '/', 'pkg:a/b@1', ' '),
    );
    const some = (keys: string[]) =>
      fc.record(Object.fromEntries(keys.map(key => [key, text])), {
        requiredKeys: [],
      });
    const declared = fc.record({
      version: text,
      intendedUse: fc.record({ purpose: text, users: fc.array(text) }),
      models: fc.array(
        fc
          .tuple(some(['version', 'provider', 'purl', 'task', 'licence']), text)
          .map(([model, name]) => ({ ...model, name })),
      ),
      datasets: fc.array(some(['ref', 'purl', 'version', 'source', 'licence'])),
    });
    fc.assert(
      fc.property(
        declared,
        fc.constantFrom(...CYCLONEDX_VERSIONS),
        (found, version) => {
          const facts = readBack(
            write(found as Partial<AISystemSpec>, version).document,
          );
          expect(facts.faults).toEqual([]);
          expect(facts.models).toHaveLength(found.models.length);
        },
      ),
      { numRuns: 200 },
    );
  });

  const examples = join(__dirname, '../../../../../examples/repos');

  it.each(readdirSync(examples))('reads back what it wrote of %s', name => {
    const text = readFileSync(
      join(examples, name, 'catalog-info.yaml'),
      'utf8',
    );
    const entities = parseAllDocuments(text)
      .map(document => document.toJS())
      .filter(({ kind }) => kind === 'AISystem');
    for (const entity of entities) {
      const { document } = createAiBom({ entity });
      const facts = readBack(document);
      expect(facts.faults).toEqual([]);
      const declared = new Set(
        leaves([entity.spec, entity.metadata]).map(String),
      );
      for (const { version, purl } of facts.models) {
        for (const value of [version, purl]) {
          expect(value === undefined || declared.has(value)).toBe(true);
        }
      }
    }
  });
});
