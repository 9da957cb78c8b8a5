import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { aiSystemKindIcon } from '../extensions';
import { AI_SYSTEM_FILTER_KIND } from '../extensions/entityKinds';

/**
 * Shows the icon of the AISystem kind beside its entities: in links, tables and the
 * relation graph. It replaces the entity presentation of the catalog, so an app
 * that has its own adds `aiSystemKindIcon` there instead.
 * @alpha
 */
export const aiSystemKindIconModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      name: 'entity-presentation',
      params: defineParams =>
        defineParams({
          api: entityPresentationApiRef,
          deps: { catalogApi: catalogApiRef },
          factory: ({ catalogApi }) =>
            DefaultEntityPresentationApi.create({
              catalogApi,
              kindIcons: { [AI_SYSTEM_FILTER_KIND]: aiSystemKindIcon },
            }),
        }),
    }),
  ],
});
