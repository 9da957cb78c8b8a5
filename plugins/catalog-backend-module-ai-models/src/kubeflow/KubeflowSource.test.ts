import { SourceServer } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { FakeRegistry } from '../__testUtils__/FakeRegistry';
import { KubeflowSource, VersionsTaken } from './KubeflowSource';
import { RegistryClient } from './RegistryClient';

let registry: FakeRegistry;

beforeEach(async () => {
  registry = await FakeRegistry.start();
  Object.assign(registry.lists, {
    registered_models: [
      { id: '1', name: 'risk', owner: 'credit', description: 'Of default' },
      { id: '2', name: 'churn', owner: 'sales' },
      { id: '3', name: 'old', state: 'ARCHIVED' },
    ],
    model_versions: [
      {
        id: '11',
        name: 'v1',
        registeredModelId: '1',
        createTimeSinceEpoch: '1000',
      },
      {
        id: '12',
        name: 'v2',
        registeredModelId: '1',
        createTimeSinceEpoch: '3000',
      },
      {
        id: '13',
        name: 'v3',
        registeredModelId: '1',
        createTimeSinceEpoch: '2000',
      },
      { id: '21', name: '7', registeredModelId: '2', state: 'LIVE' },
      { id: '22', name: '6', registeredModelId: '2', state: 'ARCHIVED' },
      { id: '31', name: '1', registeredModelId: '3' },
    ],
    serving_environments: [{ id: '91', name: 'prod' }],
    inference_services: [
      {
        id: '51',
        name: 'scorer',
        registeredModelId: '1',
        servingEnvironmentId: '91',
      },
      {
        id: '52',
        name: 'shadow',
        registeredModelId: '1',
        modelVersionId: '11',
        servingEnvironmentId: '91',
        desiredState: 'DEPLOYED',
      },
      {
        id: '53',
        name: 'switched-off',
        registeredModelId: '2',
        modelVersionId: '21',
        servingEnvironmentId: '91',
        desiredState: 'UNDEPLOYED',
      },
    ],
  });
});

afterEach(() => registry.stop());

function read(taken: VersionsTaken = 'deployed', signal?: AbortSignal) {
  const server = new SourceServer({
    name: 'the model registry a',
    baseUrl: registry.url,
    headers: { authorization: 'Bearer secret' },
    timeoutMs: 5_000,
  });
  const source = new KubeflowSource({
    id: 'a',
    baseUrl: registry.url,
    client: new RegistryClient({ server }),
    taken,
  });
  return source.read(signal ?? new AbortController().signal);
}

const namesOf = ({ models }: Awaited<ReturnType<typeof read>>) =>
  models.map(({ name, version }) => `${name} ${version}`);

describe('KubeflowSource', () => {
  it('takes what inference services deploy: the latest version where they name none', async () => {
    expect(await read()).toEqual({
      models: [
        {
          name: 'risk',
          version: 'v1',
          description: 'Of default',
          runsIn: ['prod/shadow'],
          foundIn: ['registered model 1, version 11'],
          ownerHints: ['credit'],
        },
        {
          name: 'risk',
          version: 'v2',
          description: 'Of default',
          runsIn: ['prod/scorer'],
          foundIn: ['registered model 1, version 12'],
          ownerHints: ['credit'],
        },
      ],
      unread: [],
      faults: [],
    });
    expect([...registry.authorizations]).toEqual(['Bearer secret']);
  });

  it('reads every page of every list', async () => {
    await read();
    expect(registry.asked.filter(path => /^model_versions/.test(path))).toEqual(
      [
        'model_versions?pageSize=100&orderBy=ID&sortOrder=ASC',
        'model_versions?pageSize=100&orderBy=ID&sortOrder=ASC&nextPageToken=2',
        'model_versions?pageSize=100&orderBy=ID&sortOrder=ASC&nextPageToken=4',
      ],
    );
  });

  it('takes every live version where that is wanted, and what is archived but deployed', async () => {
    registry.lists.inference_services.push({
      id: '54',
      name: 'forgotten',
      registeredModelId: '3',
      modelVersionId: '31',
      servingEnvironmentId: '77',
    });
    const reading = await read('live');
    expect(namesOf(reading)).toEqual([
      'risk v1',
      'risk v2',
      'risk v3',
      'churn 7',
      'old 1',
    ]);
    expect(reading.models.map(({ runsIn }) => runsIn)).toEqual([
      ['prod/shadow'],
      ['prod/scorer'],
      [],
      [],
      ['environment 77/forgotten'],
    ]);
  });

  it('says what a service serves that the registry does not list', async () => {
    registry.lists.inference_services.push(
      {
        id: '55',
        name: 'lost',
        registeredModelId: '1',
        modelVersionId: '99',
        servingEnvironmentId: '91',
      },
      { id: '56', registeredModelId: '98', servingEnvironmentId: '91' },
    );
    registry.lists.registered_models.shift();
    const reading = await read();
    expect(reading.models).toEqual([]);
    expect(reading.unread).toEqual([
      'inference service prod/lost serves model version 99, which the registry does not list',
      'inference service prod/service 56 serves registered model 98, which the registry does not list',
      'model version 11 is of registered model 1, which the registry does not list',
      'model version 12 is of registered model 1, which the registry does not list',
    ]);
  });

  it.each([
    [
      'an error of the registry',
      { status: 500, body: '{"code":"500","message":"no database"}' },
      'model_versions: HTTP 500: 500: no database',
    ],
    [
      'a refusal',
      { status: 401, body: '{}' },
      'the model registry a answers with HTTP 401',
    ],
    [
      'a page to sign in',
      { status: 200, body: '<html>' },
      'answers with HTTP 200 and no JSON',
    ],
    [
      'no list',
      { status: 200, body: '{}' },
      'model_versions: the answer has no list of items',
    ],
    [
      'an item without what it has to have',
      {
        status: 200,
        body: '{"items":[{"id":"1","name":"v1"}],"nextPageToken":""}',
      },
      'model_versions: an item has no registeredModelId: {"id":"1","name":"v1"}',
    ],
    [
      'a list without an end',
      { status: 200, body: '{"items":[],"nextPageToken":"again"}' },
      'model_versions has no end',
    ],
  ])('fails as a whole at %s', async (_, answer, message) => {
    registry.broken.set('model_versions', answer);
    await expect(read()).rejects.toThrow(message);
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('stopping'));
    await expect(read('deployed', signal)).rejects.toThrow('stopping');
  });
});
