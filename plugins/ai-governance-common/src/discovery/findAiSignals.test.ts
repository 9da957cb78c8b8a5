import { Entity } from '@backstage/catalog-model';
import { toEntity } from './__testUtils__/labelledSet';
import { aiSignalRules, findAiSignals, isModelEntity } from '.';

const component = (change: Partial<Parameters<typeof toEntity>[0]> = {}) =>
  toEntity({ ai: false, kind: 'Component', name: 'thing', ...change });

const values = (entity: Entity, options: object = {}) =>
  findAiSignals({ entity, ...options }).signals.map(
    ({ source, strength, value }) => `${source} ${strength} ${value}`,
  );

describe('findAiSignals', () => {
  it('says where each signal was found, strongest first', () => {
    const entity = component({
      type: 'mcp_server',
      tags: ['nlp', 'LLM', 'mail'],
      annotations: { 'mlflow.org/experiment-id': '1', 'x.org/y': 'z' },
      description: 'Uses a language model, and an LLM.',
      dependsOn: ['resource:default/m', 'resource:default/db'],
    });
    expect(
      findAiSignals({ entity, knownModels: new Set(['resource:default/m']) }),
    ).toEqual({
      looksLikeAi: true,
      score: expect.any(Number),
      signals: [
        {
          source: 'type',
          strength: 'strong',
          path: 'spec.type',
          value: 'mcp_server',
        },
        {
          source: 'tag',
          strength: 'strong',
          path: 'metadata.tags',
          value: 'LLM',
        },
        {
          source: 'annotation',
          strength: 'strong',
          path: 'metadata.annotations',
          value: 'mlflow.org/experiment-id',
        },
        {
          source: 'tag',
          strength: 'medium',
          path: 'metadata.tags',
          value: 'nlp',
        },
        {
          source: 'model-dependency',
          strength: 'medium',
          path: 'relations',
          value: 'resource:default/m',
        },
        {
          source: 'text',
          strength: 'medium',
          path: 'metadata.description',
          value: 'language model',
        },
      ],
    });
  });

  it('takes whole words only', () => {
    expect(values(component({ name: 'mail-tool', tags: ['email'] }))).toEqual(
      [],
    );
    expect(values(component({ name: 'llmx', title: 'Domain' }))).toEqual([]);
    expect(values(component({ name: 'ops-llm-gateway' }))).toEqual([
      'text medium llm',
    ]);
  });

  it('hears that something is without AI', () => {
    for (const description of [
      'Fixed rules, without AI.',
      'Rules instead of machine learning',
      'No large language model is used.',
    ]) {
      expect(values(component({ description }))).toEqual([]);
    }
    expect(values(component({ description: 'With AI, not rules.' }))).toEqual([
      'text weak ai',
    ]);
  });

  it('lets pages speak of AI', () => {
    const description = 'A handbook of machine learning.';
    expect(values(component({ description }))).not.toEqual([]);
    expect(values(component({ description, type: 'documentation' }))).toEqual(
      [],
    );
  });

  it('combines weak signals, and one alone is no finding', () => {
    const one = findAiSignals({ entity: component({ tags: ['scoring'] }) });
    const two = findAiSignals({
      entity: component({ tags: ['scoring', 'data-science'] }),
    });
    expect([one.score, one.looksLikeAi]).toEqual([0.3, false]);
    expect([two.score, two.looksLikeAi]).toEqual([0.51, true]);
  });

  it('follows its rules, which are data', () => {
    const entity = component({ tags: ['our-own-word'] });
    expect(findAiSignals({ entity }).looksLikeAi).toBe(false);
    const rules = {
      ...aiSignalRules,
      tags: { strong: ['our-own-word'] },
    };
    expect(findAiSignals({ entity, rules }).looksLikeAi).toBe(true);
  });

  it('bears odd entities', () => {
    const entity = {
      apiVersion: 'x',
      kind: 'Component',
      metadata: { name: 'x', title: 5, tags: [7] },
      spec: { type: { a: 1 } },
    } as unknown as Entity;
    expect(findAiSignals({ entity }).signals).toEqual([]);
    expect(isModelEntity(entity)).toBe(false);
  });
});
