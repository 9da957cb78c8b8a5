import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { AiSystemModelProcessor } from './AiSystemModelProcessor';
import { readRelations } from '../readRelations';
import { createAiSystemModelLayer } from './aiSystemModelLayer';

/**
 * Adds the AISystem kind to the catalog by a model layer, and by a processor for
 * what layers cannot express.
 * @alpha
 */
export const catalogModuleAiSystemModel = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'ai-system-model',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        model: catalogModelExtensionPoint,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ config, model, processing }) {
        const relations = readRelations(config);
        // Adds the catalog's own layers too: without them no other kind is left.
        model.addModelSource(
          CatalogModelSources.static([createAiSystemModelLayer({ relations })]),
        );
        processing.addProcessor(new AiSystemModelProcessor({ relations }));
      },
    });
  },
});
