import catalogModuleAiSystem from '@ai-catalogue/backstage-plugin-catalog-backend-module-ai-system';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  BackendFeature,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { JsonObject } from '@backstage/types';
import request from 'supertest';
import aiGovernancePlugin from '../index';
import { startWebSocketBackend } from './startWebSocketBackend';

const LONGEST_WAIT_MS = 120_000;

/** Entities of a real catalog, to be changed at will. */
export class TestProvider implements EntityProvider {
  #connection: EntityProviderConnection | undefined;
  #entities: Entity[] = [];

  getProviderName(): string {
    return 'test';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    await this.#apply();
  }

  async set(entities: Entity[]): Promise<void> {
    this.#entities = entities;
    await this.#apply();
  }

  async #apply(): Promise<void> {
    await this.#connection?.applyMutation({
      type: 'full',
      entities: this.#entities.map(entity => ({
        entity: located(entity),
        locationKey: 'test',
      })),
    });
  }
}

function located(entity: Entity): Entity {
  const location = 'url:https://git.example.com/catalog-info.yaml';
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        ...entity.metadata.annotations,
      },
    },
  };
}

async function startBackend(features: BackendFeature[], data: JsonObject) {
  const backend = await startTestBackend({
    features: [mockServices.rootConfig.factory({ data }), ...features],
  });
  // One that computes for longer than the five seconds of Node closes connections in the
  // moment in which its own plugins use them again.
  backend.server.keepAliveTimeout = 15 * 60_000;
  return {
    url: `http://127.0.0.1:${backend.server.port()}`,
    stop: () => backend.stop(),
  };
}

/** A backend with the real catalog and this plugin. */
export async function startPortal(options: {
  provider: TestProvider;
  config?: JsonObject;
  /** What the section of this plugin says beside its schedules. */
  aiGovernance?: JsonObject;
  features?: BackendFeature[];
  /** It takes web sockets. Default: it does not. */
  webSockets?: boolean;
}) {
  const features = [
    catalogPlugin,
    catalogModuleAiSystem,
    createBackendModule({
      pluginId: 'catalog',
      moduleId: 'test-provider',
      register(reg) {
        reg.registerInit({
          deps: { processing: catalogProcessingExtensionPoint },
          async init({ processing }) {
            processing.addEntityProvider(options.provider);
          },
        });
      },
    }),
    aiGovernancePlugin,
    schedulerServiceFactory,
    ...(options.features ?? []),
  ];
  const config = {
    catalog: { processingInterval: '1s', orphanStrategy: 'delete' },
    aiGovernance: {
      schedule: {
        frequency: { seconds: 2 },
        timeout: { minutes: 1 },
        initialDelay: { seconds: 1 },
      },
      changePollInterval: { seconds: 1 },
      discovery: {
        schedule: {
          frequency: { seconds: 2 },
          timeout: { minutes: 1 },
          initialDelay: { seconds: 1 },
        },
      },
      ...options.aiGovernance,
    },
    ...options.config,
  };
  const { url, stop } = options.webSockets
    ? await startWebSocketBackend({ features, config })
    : await startBackend(features, config);
  const get = (path: string, authorization?: string) => {
    const call = request(url).get(`/api/ai-governance${path}`);
    return authorization ? call.set('authorization', authorization) : call;
  };
  const send = (
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    body?: object,
    authorization?: string,
  ) => {
    const call = request(url)[method](`/api/ai-governance${path}`);
    const sent = authorization
      ? call.set('authorization', authorization)
      : call;
    return body ? sent.send(body) : sent;
  };
  return { get, send, url, stop };
}

/** @throws where nothing is answered in time: a test that hangs would not say where */
async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No answer within ${milliseconds / 1000} s`)),
      milliseconds,
    );
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Asks again and again until the answer is as expected, or time is up. */
export async function eventually<T>(
  ask: () => PromiseLike<T>,
  expected: (answer: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const answer = await within(LONGEST_WAIT_MS, Promise.resolve(ask()));
    if (expected(answer)) {
      return answer;
    }
    if (Date.now() > deadline) {
      throw new Error(`It never came to that: ${JSON.stringify(answer)}`);
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}
