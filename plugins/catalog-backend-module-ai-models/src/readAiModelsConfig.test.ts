import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readAiModelsConfig } from './readAiModelsConfig';

const read = (aiModels: JsonObject | undefined) =>
  readAiModelsConfig(
    new ConfigReader({ catalog: { providers: aiModels && { aiModels } } }),
    { reader: mockServices.urlReader.mock() },
  );

const bom = (change: JsonObject = {}) => ({
  boms: { cluster: { target: '/boms', owner: 'ml-platform', ...change } },
});

const registry = (change: JsonObject = {}) => ({
  kubeflow: {
    registry: {
      baseUrl: 'https://kubeflow.example.com',
      owner: 'group:ml-platform',
      ...change,
    },
  },
});

describe('readAiModelsConfig', () => {
  it('has no source where none is configured', () => {
    expect(read(undefined)).toEqual([]);
    expect(read({ boms: {} })).toEqual([]);
  });

  it('reads sources of both kinds, and has defaults', () => {
    const url = 'https://git.example.com/boms/*.json';
    const sources = read({
      boms: {
        a: { target: '/boms', owner: 'ml-platform' },
        b: {
          target: url,
          owner: 'user:ada',
          owners: { claims: 'claims' },
          system: 'models',
          namespace: 'found',
          schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
        },
      },
      ...registry({
        owners: { 'Ada L.': 'user:default/ada' },
        versions: 'live',
      }),
    });
    expect(
      sources.map(({ source: { id, location }, ...rest }) => ({
        id,
        location,
        ...rest,
      })),
    ).toEqual([
      {
        id: 'bom:a',
        location: 'file:/boms',
        entities: {
          namespace: 'default',
          owner: 'group:default/ml-platform',
          owners: new Map(),
        },
        schedule: {
          frequency: { minutes: 30 },
          timeout: { minutes: 10 },
          initialDelay: { seconds: 15 },
        },
      },
      {
        id: 'bom:b',
        location: `url:${url}`,
        entities: {
          namespace: 'found',
          owner: 'user:default/ada',
          owners: new Map([['claims', 'group:default/claims']]),
          system: 'system:default/models',
        },
        schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
      },
      {
        id: 'kubeflow:registry',
        location: 'url:https://kubeflow.example.com',
        entities: {
          namespace: 'default',
          owner: 'group:default/ml-platform',
          owners: new Map([['Ada L.', 'user:default/ada']]),
        },
        schedule: expect.anything(),
      },
    ]);
  });

  it.each<[string, JsonObject, string]>([
    [
      'an unknown kind of source',
      { mlflow: {} },
      'aiModels.mlflow: {}; known keys are boms, kubeflow',
    ],
    [
      'a name that is none',
      { boms: { 'A b': {} } },
      'the name "A b" of a source has to be',
    ],
    [
      'an unknown key',
      bom({ path: 'x' }),
      'aiModels.boms.cluster.path: "x"; known keys are target, owner',
    ],
    ['no target', bom({ target: null }), 'boms.cluster.target: '],
    [
      'an address of another kind',
      bom({ target: 's3://b/x' }),
      'boms.cluster.target: "s3://b/x"; expected a path, or an address with http or https',
    ],
    ['no owner', bom({ owner: null }), 'boms.cluster.owner: '],
    [
      'an owner that is neither a group nor a user',
      bom({ owner: 'component:default/x' }),
      'boms.cluster.owner: "component:default/x"; expected a reference to a group or a user',
    ],
    [
      'owners that are no texts',
      bom({ owners: { hr: 3 } }),
      'boms.cluster.owners: {"hr":3}; expected texts by name',
    ],
    [
      'an owner of owners that is none',
      bom({ owners: { hr: 'api:x' } }),
      'boms.cluster.owners: {"hr":"api:x"}; expected a reference',
    ],
    [
      'a system that is none',
      bom({ system: 'group:default/x' }),
      'boms.cluster.system: "group:default/x"; expected a reference to a system',
    ],
    [
      'a namespace that is none',
      bom({ namespace: 'A B' }),
      'boms.cluster.namespace: "A B"; expected a namespace',
    ],
    [
      'a schedule without frequency',
      bom({ schedule: { timeout: '1m' } }),
      'boms.cluster.schedule: ',
    ],
    [
      'a registry without its address',
      registry({ baseUrl: 'kubeflow' }),
      'kubeflow.registry.baseUrl: expected an address',
    ],
    [
      'versions that are neither',
      registry({ versions: 'all' }),
      'kubeflow.registry.versions: "all"; expected deployed or live',
    ],
  ])('refuses %s', (_, config, message) => {
    expect(() => read(config)).toThrow(message);
  });

  it('tells no secret', () => {
    expect(() =>
      read(registry({ baseUrl: 'https://user:pass@kubeflow.example.com' })),
    ).toThrow(/^(?!.*pass).*credentials belong into headers$/);
  });
});
