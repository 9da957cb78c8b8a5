import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import { AiSystemRelationLabel } from '../components/RelationGraph';
import { aiSystemCatalogGraphApi } from '../extensions/relationGraph';

/**
 * The graph gives its configuration to its component as props, and no other way to
 * its labels. Should it stop to, edges read as the types of their relations.
 */
function withLabels<T extends object>(config: T): T {
  return { ...config, renderLabel: AiSystemRelationLabel };
}

/**
 * Adds the relations of AI systems to the relation graph, and writes them in words, on
 * its page and on its card. It replaces the graph's list of relations.
 * @alpha
 */
export const aiSystemRelationGraphModule = createFrontendModule({
  pluginId: 'catalog-graph',
  extensions: [
    ApiBlueprint.make({
      params: defineParams => defineParams(aiSystemCatalogGraphApi),
    }),
    catalogGraphPlugin.getExtension('page:catalog-graph').override({
      factory: (originalFactory, { config }) =>
        originalFactory({ config: withLabels(config) }),
    }),
    catalogGraphPlugin
      .getExtension('entity-card:catalog-graph/relations')
      .override({
        factory: (originalFactory, { config }) =>
          originalFactory({ config: withLabels(config) }),
      }),
  ],
});
