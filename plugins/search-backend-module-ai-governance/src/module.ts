import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { createCollators } from './createCollators';
import { GovernanceReader } from './GovernanceReader';
import { readCollatorOptions } from './readCollatorOptions';

/**
 * Lets people search AI systems, controls, records and risks.
 *
 * @public
 */
export const searchModuleAiGovernance = createBackendModule({
  pluginId: 'search',
  moduleId: 'ai-governance',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, config, discovery, indexRegistry, scheduler }) {
        const { schedule, types } = readCollatorOptions(config);
        const reader = new GovernanceReader({ auth, discovery });
        for (const factory of createCollators(reader)) {
          if (types.includes(factory.type)) {
            indexRegistry.addCollator({
              schedule: scheduler.createScheduledTaskRunner(schedule),
              factory,
            });
          }
        }
      },
    });
  },
});
