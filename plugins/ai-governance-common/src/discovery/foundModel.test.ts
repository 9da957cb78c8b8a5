import { Entity } from '@backstage/catalog-model';
import {
  aiSignalRules,
  draftAiSystem,
  extendSignalRules,
  findAiSignals,
  formatModel,
  isModelEntity,
  readFoundModel,
} from '.';

const resource = (
  annotations: Record<string, string> = {},
  change: { kind?: string; type?: string } = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: change.kind ?? 'Resource',
  metadata: { name: 'm', annotations },
  spec: { type: change.type ?? 'ai-model', owner: 'team' },
});

const WHISPER = {
  'ai-governance/model-name': 'whisper',
  'ai-governance/model-group': 'acme',
  'ai-governance/model-version': '1.2',
  'ai-governance/model-purl': 'pkg:generic/acme/whisper@1.2',
  'ai-governance/model-runs-in': 'claims/Deployment/a\n\n hr/Deployment/b ',
};

describe('a model that was found', () => {
  it('is what the annotations of its entity say', () => {
    expect(readFoundModel(resource(WHISPER))).toEqual({
      name: 'whisper',
      group: 'acme',
      version: '1.2',
      purl: 'pkg:generic/acme/whisper@1.2',
      runsIn: ['claims/Deployment/a', 'hr/Deployment/b'],
    });
    expect(readFoundModel(resource())).toBeUndefined();
    expect(
      readFoundModel(resource({ 'ai-governance/model-version': '1' })),
    ).toBeUndefined();
  });

  it('is a finding by where it runs, whatever its type', () => {
    const entity = resource(WHISPER, { type: 'thing' });
    expect(findAiSignals({ entity })).toEqual({
      looksLikeAi: true,
      score: 0.9,
      signals: [
        {
          source: 'running-model',
          strength: 'strong',
          path: 'metadata.annotations.ai-governance/model-runs-in',
          value: 'claims/Deployment/a (+1)',
        },
      ],
    });
  });

  it.each([
    [{ group: 'acme', name: 'whisper', version: '1' }, 'acme/whisper 1'],
    [{ group: 'acme', name: 'acme/whisper' }, 'acme/whisper'],
    [{ purl: 'pkg:generic/w@1' }, 'pkg:generic/w@1'],
  ])('%j is called %s', (model, text) => {
    expect(formatModel(model)).toBe(text);
  });

  it('is declared as it was found in the draft of an AI system', () => {
    const source = {
      entityRef: 'resource:default/whisper-1',
      title: 'acme/whisper 1.2',
      type: 'ai-model',
      signals: findAiSignals({ entity: resource(WHISPER) }).signals,
    };
    const { runsIn: _, ...model } = readFoundModel(resource(WHISPER))!;
    expect(draftAiSystem({ ...source, model }).spec.models).toEqual([
      {
        name: 'acme/whisper',
        version: '1.2',
        purl: 'pkg:generic/acme/whisper@1.2',
        entityRef: 'resource:default/whisper-1',
      },
    ]);
    expect(draftAiSystem(source).spec.models).toEqual([
      { name: 'acme/whisper 1.2', entityRef: 'resource:default/whisper-1' },
    ]);
  });
});

describe('kinds and types that are AI', () => {
  it.each([
    ['AiModelServerAPI', 'ai-model-server'],
    ['AiResource', 'agent'],
    ['API', 'ai-model-server'],
    ['API', 'mcp-server'],
    ['Component', 'model-server'],
    ['Resource', 'ai-model'],
  ])('are shipped: %s of type %s', (kind, type) => {
    const entity = resource({}, { kind, type });
    expect(findAiSignals({ entity }).looksLikeAi).toBe(true);
  });

  it('are extended by an organisation', () => {
    const rules = extendSignalRules(aiSignalRules, {
      kinds: ['ModelGateway'],
      types: ['Prompt Library'],
      modelTypes: ['oracle_box'],
    });
    const found = (kind: string, type: string) => {
      const entity = resource({}, { kind, type });
      return [
        findAiSignals({ entity }).looksLikeAi,
        findAiSignals({ entity, rules }).looksLikeAi,
        isModelEntity(entity, rules),
      ];
    };
    expect(found('ModelGateway', 'x')).toEqual([false, true, false]);
    expect(found('Resource', 'prompt_library')).toEqual([false, true, false]);
    expect(found('Resource', 'oracle-box')).toEqual([false, true, true]);
    expect(found('Resource', 'database')).toEqual([false, false, false]);
  });
});
