import aiGovernancePlugin from '@ai-catalogue/backstage-plugin-ai-governance-backend';
import catalogModuleAiSystem from '@ai-catalogue/backstage-plugin-catalog-backend-module-ai-system';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogModuleAiModels from '..';

const schedule = {
  frequency: { seconds: 2 },
  timeout: { seconds: 30 },
  initialDelay: { seconds: 1 },
};

/** A backend with the real catalog, this module and the AI governance backend. */
export async function startPortal(options: {
  /** Path of the descriptor of an AI system. */
  descriptor: string;
  /** Path of the bills of materials. */
  boms: string;
}) {
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleAiSystem,
      catalogModuleAiModels,
      aiGovernancePlugin,
      schedulerServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            processingInterval: '1s',
            rules: [{ allow: ['AISystem'] }],
            locations: [{ type: 'file', target: options.descriptor }],
            providers: {
              aiModels: {
                boms: {
                  cluster: {
                    target: options.boms,
                    owner: 'ml-platform',
                    schedule,
                  },
                },
              },
            },
          },
          aiGovernance: {
            schedule,
            changePollInterval: { seconds: 1 },
            discovery: { schedule },
          },
        },
      }),
    ],
  });
  return {
    url: `http://127.0.0.1:${backend.server.port()}`,
    stop: () => backend.stop(),
  };
}
