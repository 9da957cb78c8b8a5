import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import {
  catalogGraphApiRef,
  CatalogGraphPage,
  DefaultCatalogGraphApi,
  EntityCatalogGraphCard,
} from '@backstage/plugin-catalog-graph';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import { RelationLabel } from './RelationLabel';
import { relationPairs, relations } from './relations';

const relationsCard = catalogGraphPlugin.getExtension(
  'entity-card:catalog-graph/relations',
);

const graphPage = catalogGraphPlugin.getExtension('page:catalog-graph');

/** Adds the relations of AI systems to the relation graph, with their titles. */
export const catalogGraphModule = createFrontendModule({
  pluginId: 'catalog-graph',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogGraphApiRef,
          deps: {},
          factory: () =>
            new DefaultCatalogGraphApi({
              knownRelations: relations,
              knownRelationPairs: relationPairs,
              defaultRelationTypes: { exclude: [] },
            }),
        }),
    }),
    graphPage.override({
      factory: (originalFactory, { config }) =>
        originalFactory({
          params: {
            loader: async () => (
              <CatalogGraphPage
                {...config}
                initialState={config}
                renderLabel={RelationLabel}
              />
            ),
          },
        }),
    }),
    relationsCard.override({
      factory: (originalFactory, { config }) =>
        originalFactory({
          params: {
            loader: async () => (
              <EntityCatalogGraphCard {...config} renderLabel={RelationLabel} />
            ),
          },
        }),
    }),
  ],
});
