import { createBackendModule } from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { AiSystemModelProcessor } from './AiSystemModelProcessor';
import { aiSystemModelLayer } from './aiSystemModelLayer';

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
        model: catalogModelExtensionPoint,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ model, processing }) {
        // Adds the catalog's own layers too: without them no other kind is left.
        model.addModelSource(CatalogModelSources.static([aiSystemModelLayer]));
        processing.addProcessor(new AiSystemModelProcessor());
      },
    });
  },
});
