import {
  AnyApiFactory,
  createApiFactory,
  IconComponent,
} from '@backstage/core-plugin-api';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { AiSystemIcon } from '../components/AiSystemIcon';
import { AI_SYSTEM_FILTER_KIND } from '../lib/entityKinds';

/**
 * Icon of the AISystem kind, for an app that lists the icons of its kinds itself.
 * @public
 */
export const aiSystemKindIcon: IconComponent = AiSystemIcon;

/**
 * The icon of the AISystem kind by its name, for the `icons` of a legacy app: plugins
 * look it up there.
 * @public
 */
export const aiSystemIcons: Record<string, IconComponent> = {
  [`kind:${AI_SYSTEM_FILTER_KIND}`]: aiSystemKindIcon,
};

/**
 * The entity presentation of the catalog with the icon of the AISystem kind, for the
 * APIs of a legacy app: links, tables and graphs take their icons from there. An app
 * with a presentation of its own adds `aiSystemKindIcon` there instead.
 * @public
 */
export const aiSystemEntityPresentationApi: AnyApiFactory = createApiFactory({
  api: entityPresentationApiRef,
  deps: { catalogApi: catalogApiRef },
  factory: ({ catalogApi }) =>
    DefaultEntityPresentationApi.create({
      catalogApi,
      kindIcons: { [AI_SYSTEM_FILTER_KIND]: aiSystemKindIcon },
    }),
});
