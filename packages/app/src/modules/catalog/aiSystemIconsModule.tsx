import { aiSystemKindIcon as AiSystemKindIcon } from '@ai-catalogue/backstage-plugin-ai-governance';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { IconBundleBlueprint } from '@backstage/plugin-app-react';

/**
 * The icon of the AISystem kind where plugins look icons up by name. Links and
 * graphs take theirs from `aiSystemKindIconModule`.
 */
export const aiSystemIconsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    IconBundleBlueprint.make({
      name: 'ai-system',
      params: {
        icons: { 'kind:aisystem': <AiSystemKindIcon fontSize="inherit" /> },
      },
    }),
  ],
});
