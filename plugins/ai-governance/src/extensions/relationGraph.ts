import { createApiFactory } from '@backstage/core-plugin-api';
import {
  catalogGraphApiRef,
  DefaultCatalogGraphApi,
} from '@backstage/plugin-catalog-graph';
import {
  relationPairs,
  relations,
} from '../components/RelationGraph/relations';

/**
 * The relation graph with the relations of AI systems, for the APIs of a legacy app.
 * `AiSystemRelationLabel` writes them in words.
 * @public
 */
export const aiSystemCatalogGraphApi = createApiFactory({
  api: catalogGraphApiRef,
  deps: {},
  factory: () =>
    new DefaultCatalogGraphApi({
      knownRelations: relations,
      knownRelationPairs: relationPairs,
      defaultRelationTypes: { exclude: [] },
    }),
});
