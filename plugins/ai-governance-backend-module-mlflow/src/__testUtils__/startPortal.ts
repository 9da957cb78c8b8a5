import aiGovernancePlugin from '@ai-catalogue/backstage-plugin-ai-governance-backend';
import catalogModuleAiSystem from '@ai-catalogue/backstage-plugin-catalog-backend-module-ai-system';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { JsonObject } from '@backstage/types';
import request from 'supertest';
import mlflowModule from '../index';

const LONGEST_WAIT_MS = 120_000;

const LOCATION = 'url:https://git.example.com/catalog-info.yaml';

/** An AI system that is in operation. */
export function aiSystem(name: string, spec: JsonObject): Entity {
  return {
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'AISystem',
    metadata: {
      name,
      annotations: {
        [ANNOTATION_LOCATION]: LOCATION,
        [ANNOTATION_ORIGIN_LOCATION]: LOCATION,
      },
    },
    spec: {
      type: 'predictive',
      lifecycle: 'production',
      lifecycleStage: 'operation-monitoring',
      owner: 'team',
      risk: { class: 'high' },
      ...spec,
    },
  };
}

/** A backend with the real catalog, the AI governance backend and this module. */
export async function startPortal(options: {
  entities: Entity[];
  mlflow?: JsonObject;
}) {
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
      mlflowModule,
      schedulerServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          catalog: { processingInterval: '1s' },
          aiGovernance: {
            schedule: {
              frequency: { seconds: 2 },
              timeout: { minutes: 1 },
              initialDelay: { seconds: 1 },
            },
            changePollInterval: { seconds: 1 },
            ...(options.mlflow && {
              sources: { mlflow: options.mlflow },
            }),
          },
        },
      }),
    ],
  });
  const get = async (path: string) => {
    const { body } = await request(backend.server).get(
      `/api/ai-governance${path}`,
    );
    return body;
  };
  return { get, stop: () => backend.stop() };
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
