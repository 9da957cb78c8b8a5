import aiGovernancePlugin from '@ai-catalogue/backstage-plugin-ai-governance-backend';
import catalogModuleAiSystem from '@ai-catalogue/backstage-plugin-catalog-backend-module-ai-system';
import { DatabaseManager } from '@backstage/backend-defaults/database';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { ConfigReader } from '@backstage/config';
import searchPlugin from '@backstage/plugin-search-backend';
import searchPostgresModule from '@backstage/plugin-search-backend-module-pg';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import request from 'supertest';
import searchModule from '../index';
import { hidingPolicy } from './hidingPolicy';
import { onBehalfOf } from './onBehalfOf';

const LONGEST_WAIT_MS = 120_000;

const LOCATION = 'url:https://git.example.com/catalog-info.yaml';

const SOON = {
  frequency: { seconds: 1 },
  timeout: { minutes: 1 },
  initialDelay: { seconds: 1 },
};

/** An AI system that is in operation. */
export function aiSystem(
  name: string,
  spec: JsonObject = {},
  metadata: Partial<Entity['metadata']> = {},
): Entity {
  return {
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'AISystem',
    metadata: {
      name,
      ...metadata,
      annotations: {
        [ANNOTATION_LOCATION]: LOCATION,
        [ANNOTATION_ORIGIN_LOCATION]: LOCATION,
      },
    },
    spec: {
      type: 'predictive',
      lifecycle: 'production',
      lifecycleStage: 'operation-monitoring',
      ...spec,
    },
  };
}

/** Search has a database in PostgreSQL, every other plugin one of its own in memory. */
function searchIn(knex: Knex) {
  return createServiceFactory({
    service: coreServices.database,
    deps: {
      plugin: coreServices.pluginMetadata,
      logger: coreServices.logger,
      lifecycle: coreServices.lifecycle,
    },
    createRootContext: () =>
      DatabaseManager.fromConfig(
        new ConfigReader({
          backend: {
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
        }),
      ),
    factory: ({ plugin, logger, lifecycle }, manager) =>
      plugin.getId() === 'search'
        ? mockServices.database({ knex, migrations: { skip: false } })
        : manager.forPlugin(plugin.getId(), { logger, lifecycle }),
  });
}

const headerOf = (who: string) =>
  mockCredentials.user.header(`user:default/${who}`);

/** What search answers with. */
export interface Hit {
  type: string;
  document: Record<string, string>;
}

/** A backend with the real catalog, governance, permissions and search. */
export async function startPortal(options: {
  entities: Entity[];
  /** What the engine of PostgreSQL keeps its index in. Default: the engine is Lunr. */
  postgres?: Knex;
}) {
  const { postgres } = options;
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleAiSystem,
      createBackendModule({
        pluginId: 'catalog',
        moduleId: 'test-provider',
        register(reg) {
          reg.registerInit({
            deps: { processing: catalogProcessingExtensionPoint },
            async init({ processing }) {
              processing.addEntityProvider({
                getProviderName: () => 'test',
                connect: connection =>
                  connection.applyMutation({
                    type: 'full',
                    entities: options.entities.map(entity => ({
                      entity,
                      locationKey: 'test',
                    })),
                  }),
              });
            },
          });
        },
      }),
      aiGovernancePlugin,
      searchPlugin,
      searchModule,
      ...(postgres ? [searchPostgresModule, searchIn(postgres)] : []),
      permissionPlugin,
      hidingPolicy,
      schedulerServiceFactory,
      mockServices.permissions.factory(),
      ...onBehalfOf,
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          catalog: { processingInterval: '1s' },
          search: { collators: { aiGovernance: { schedule: SOON } } },
          aiGovernance: {
            fullAccess: ['user:default/vera'],
            schedule: { ...SOON, frequency: { seconds: 2 } },
            changePollInterval: { seconds: 1 },
          },
        },
      }),
    ],
  });
  const findPage = async (
    who: string,
    term: string,
    query: Record<string, string> = {},
  ): Promise<{ results: Hit[]; nextPageCursor?: string }> => {
    const { body, status } = await request(backend.server)
      .get('/api/search/query')
      .query({ term, ...query })
      .set('authorization', headerOf(who));
    // Nothing was collected yet.
    if (body.error?.name === 'MissingIndexError') return { results: [] };
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  };
  return {
    /** Writes a record. */
    write: (system: string, record: object) =>
      request(backend.server)
        .post(`/api/ai-governance/v1/systems/default/${system}/records`)
        .set('authorization', headerOf('vera'))
        .send(record),
    /** What somebody finds. */
    find: async (who: string, term: string, query?: Record<string, string>) =>
      (await findPage(who, term, query)).results,
    findPage,
    /** What an agent finds that acts for somebody. */
    findByAction: async (
      who: string,
      version: 'v1' | 'v2',
      input: object,
    ): Promise<Hit[]> => {
      const { body, status } = await request(backend.server)
        .post(
          `/api/search/.backstage/actions/${version}/actions/search:query/invoke`,
        )
        .set('authorization', headerOf(who))
        .send(version === 'v1' ? input : { input });
      if (status !== 200) throw new Error(JSON.stringify(body));
      return body.output.results;
    },
    stop: () => backend.stop(),
  };
}

/** Asks again and again until the answer is as expected, or time is up. */
export async function eventually<T>(
  ask: () => Promise<T>,
  expected: (answer: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const answer = await ask();
    if (expected(answer)) return answer;
    if (Date.now() > deadline) {
      throw new Error(`It never came to that: ${JSON.stringify(answer)}`);
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}
