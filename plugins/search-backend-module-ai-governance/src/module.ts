import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  searchIndexRegistryExtensionPoint,
  searchIndexServiceRef,
} from '@backstage/plugin-search-backend-node/alpha';
import { createCollators } from './createCollators';
import { GovernanceReader } from './GovernanceReader';
import { hideGovernance } from './hideGovernance';
import { readCollatorOptions } from './readCollatorOptions';
import { systemsFirst } from './systemsFirst';

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
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        index: searchIndexServiceRef,
        indexRegistry: searchIndexRegistryExtensionPoint,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        scheduler: coreServices.scheduler,
      },
      async init(services) {
        const { auth, config, discovery, indexRegistry, scheduler } = services;
        // Before the routes of search, which are mounted when its modules are ready.
        services.httpRouter.use(hideGovernance(services));
        services.httpRouter.use(systemsFirst(services));
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
