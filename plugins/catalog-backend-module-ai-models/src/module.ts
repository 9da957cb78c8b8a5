import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { AiModelEntityProvider } from './AiModelEntityProvider';
import { readAiModelsConfig } from './readAiModelsConfig';

/**
 * Adds the AI models of bills of materials and of model registries to the catalog, as
 * Resource entities of type `ai-model`, where `catalog.providers.aiModels` is configured.
 *
 * @public
 */
export const catalogModuleAiModels = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'ai-models',
  register(reg) {
    reg.registerInit({
      deps: {
        processing: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        reader: coreServices.urlReader,
        scheduler: coreServices.scheduler,
      },
      async init({ processing, config, logger, reader, scheduler }) {
        for (const { source, entities, schedule } of readAiModelsConfig(
          config,
          { reader },
        )) {
          processing.addEntityProvider(
            new AiModelEntityProvider({
              source,
              entities,
              taskRunner: scheduler.createScheduledTaskRunner(schedule),
              logger,
            }),
          );
        }
      },
    });
  },
});
