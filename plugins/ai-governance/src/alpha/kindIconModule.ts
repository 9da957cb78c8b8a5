import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { aiSystemEntityPresentationApi } from '../extensions/kindIcon';

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
      params: defineParams => defineParams(aiSystemEntityPresentationApi),
    }),
  ],
});
