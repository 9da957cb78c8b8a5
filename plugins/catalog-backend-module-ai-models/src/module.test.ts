import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { JsonObject } from '@backstage/types';
import { mkdir, rm } from 'fs/promises';
import catalogModuleAiModels from '.';
import { workloadBom } from './__testUtils__/boms';
import { eventually } from './__testUtils__/eventually';
import { FakeRegistry } from './__testUtils__/FakeRegistry';

jest.setTimeout(240_000);

const databases = TestDatabases.create({
  ids: [
    'SQLITE_3',
    ...(process.env.BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING
      ? (['POSTGRES_15'] as const)
      : []),
  ],
});

const schedule = {
  frequency: { seconds: 2 },
  timeout: { seconds: 30 },
  initialDelay: { seconds: 1 },
};

const bom = (place: string, ...models: Array<{ name: string } & JsonObject>) =>
  JSON.stringify(workloadBom(place, models));

describe.each(databases.eachSupportedId())('the module, %s', id => {
  const folder = createMockDirectory();
  let registry: FakeRegistry;

  beforeEach(async () => {
    registry = await FakeRegistry.start();
  });

  afterEach(() => registry.stop());

  async function start(aiModels: JsonObject) {
    const logger = mockServices.logger.mock();
    logger.child.mockReturnValue(logger);
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleAiModels,
        ...(Object.keys(aiModels).length > 0 ? [schedulerServiceFactory] : []),
        mockServices.database.factory({ knex: await databases.init(id) }),
        logger.factory,
        mockServices.rootConfig.factory({
          data: {
            catalog: {
              processingInterval: '1s',
              orphanStrategy: 'delete',
              providers: { aiModels },
            },
          },
        }),
      ],
    });
    const entities = async (): Promise<Entity[]> => {
      const response = await fetch(
        `http://127.0.0.1:${backend.server.port()}/api/catalog/entities?filter=kind=resource`,
      );
      return response.json();
    };
    const titles = async () =>
      (await entities()).map(({ metadata }) => metadata.title).sort();
    const logged = (level: 'error' | 'warn') =>
      logger[level].mock.calls.map(([message]) => String(message));
    return { entities, titles, logged, stop: () => backend.stop() };
  }

  it('keeps the models of a folder in the catalog as long as they are found', async () => {
    folder.setContent({
      'claims/letters.json': bom('claims/Deployment/letters', {
        name: 'acme/whisper',
        version: '1.2',
      }),
      'hr/asks.json': bom(
        'hr/Deployment/asks',
        { name: 'acme/whisper', version: '1.2' },
        { name: 'acme/ears' },
      ),
    });
    const { entities, titles, logged, stop } = await start({
      boms: {
        cluster: {
          target: folder.path,
          owner: 'ml-platform',
          owners: { hr: 'people' },
          schedule,
        },
      },
    });
    const both = ['acme/ears', 'acme/whisper 1.2'];
    await eventually(titles, both);
    const [ears, whisper] = (await entities()).sort((a, b) =>
      a.metadata.title! < b.metadata.title! ? -1 : 1,
    );
    expect(ears).toMatchObject({
      spec: { type: 'ai-model', owner: 'group:default/people' },
      relations: [{ type: 'ownedBy', targetRef: 'group:default/people' }],
    });
    expect(whisper).toMatchObject({
      metadata: {
        annotations: {
          'ai-governance/model-source': 'bom:cluster',
          'ai-governance/model-runs-in':
            'claims/Deployment/letters\nhr/Deployment/asks',
          'ai-governance/model-found-in': 'claims/letters.json\nhr/asks.json',
          'backstage.io/managed-by-location': `file:${folder.path}`,
        },
      },
      spec: { owner: 'group:default/ml-platform' },
    });

    // What cannot be read takes nothing away, and does not hide what is new.
    folder.setContent({
      'hr/asks.json': '{ "half": ',
      'new.json': bom('it/Job/new', { name: 'acme/tongue' }),
    });
    await eventually(titles, [...both, 'acme/tongue'].sort());
    expect(logged('warn')).toContainEqual(
      expect.stringMatching(/^ai-models:bom:cluster: hr\/asks.json: not JSON/),
    );

    folder.setContent({
      'new.json': bom('it/Job/new', { name: 'acme/tongue' }),
    });
    await eventually(titles, ['acme/tongue']);

    // A folder that has gone is no folder without models.
    await rm(folder.path, { recursive: true });
    await eventually(async () => logged('error').length > 0, true);
    expect(logged('error')[0]).toContain(
      'ai-models:bom:cluster could not be read, and its last entities stay',
    );
    expect(await titles()).toEqual(['acme/tongue']);

    await mkdir(folder.path);
    await eventually(titles, []);
    await stop();
  });

  it('keeps the models of a registry while it fails', async () => {
    Object.assign(registry.lists, {
      registered_models: [{ id: '1', name: 'risk', owner: 'Ada L.' }],
      model_versions: [
        { id: '11', name: 'v1', registeredModelId: '1' },
        { id: '12', name: 'v2', registeredModelId: '1' },
        { id: '13', name: 'v3', registeredModelId: '1' },
      ],
      serving_environments: [{ id: '9', name: 'prod' }],
      inference_services: [
        {
          id: '5',
          name: 'scorer',
          registeredModelId: '1',
          modelVersionId: '11',
          servingEnvironmentId: '9',
        },
      ],
    });
    const { entities, titles, logged, stop } = await start({
      kubeflow: {
        lab: {
          baseUrl: registry.url,
          owner: 'ml-platform',
          owners: { 'Ada L.': 'user:ada' },
          schedule,
        },
      },
    });
    await eventually(titles, ['risk v1']);
    expect(await entities()).toMatchObject([
      {
        metadata: {
          annotations: {
            'ai-governance/model-source': 'kubeflow:lab',
            'ai-governance/model-runs-in': 'prod/scorer',
          },
        },
        spec: { type: 'ai-model', owner: 'user:default/ada' },
      },
    ]);

    registry.broken.set('model_versions', { status: 503, body: '{}' });
    registry.lists.inference_services[0].modelVersionId = '13';
    await eventually(
      async () => logged('error').some(text => /HTTP 503/.test(text)),
      true,
    );
    expect(await titles()).toEqual(['risk v1']);

    registry.broken.clear();
    await eventually(titles, ['risk v3']);
    await stop();
  });

  it('keeps two sources of one model apart', async () => {
    folder.setContent({
      'a/x.json': bom('a/Job/x', { name: 'risk', version: 'v1' }),
      'b/y.json': bom('b/Job/y', { name: 'risk', version: 'v1' }),
    });
    const { entities, titles, stop } = await start({
      boms: Object.fromEntries(
        ['a', 'b'].map(name => [
          name,
          { target: folder.resolve(name), owner: 'team', schedule },
        ]),
      ),
    });
    await eventually(titles, ['risk v1', 'risk v1']);
    const names = (await entities()).map(({ metadata }) => metadata.name);
    expect(new Set(names).size).toBe(2);
    await stop();
  });

  it('does nothing where it is not configured', async () => {
    const { titles, stop } = await start({});
    expect(await titles()).toEqual([]);
    await stop();
  });
});
