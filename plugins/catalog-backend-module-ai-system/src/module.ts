import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { readRelations } from './readRelations';
import { AiSystemEntityProcessor } from './processors/AiSystemEntityProcessor';

/**
 * Adds the AISystem kind to the catalog by a processor.
 * @public
 */
export const catalogModuleAiSystem = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'ai-system',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ config, processing }) {
        processing.addProcessor(
          new AiSystemEntityProcessor({ relations: readRelations(config) }),
        );
      },
    });
  },
});
