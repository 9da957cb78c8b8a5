import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { IconBundleBlueprint } from '@backstage/plugin-app-react';
import { AiSystemIcon } from '../components/AiSystemIcon';
import { AI_SYSTEM_FILTER_KIND } from '../lib/entityKinds';

/**
 * The icon of the AISystem kind where plugins look icons up by name, such as the search.
 * Links and graphs take theirs from `aiSystemKindIconModule`.
 * @alpha
 */
export const aiSystemIconBundleModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    IconBundleBlueprint.make({
      name: 'ai-system',
      params: {
        icons: {
          [`kind:${AI_SYSTEM_FILTER_KIND}`]: (
            <AiSystemIcon fontSize="inherit" />
          ),
        },
      },
    }),
  ],
});
