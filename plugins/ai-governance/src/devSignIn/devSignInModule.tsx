import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';

/**
 * Asks as whom to go on, in apps on the new frontend system. For development only; see
 * `DevSignInPage`.
 * @public
 */
export const devSignInModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    SignInPageBlueprint.make({
      params: {
        loader: () => import('./DevSignInPage').then(m => m.DevSignInPage),
      },
    }),
  ],
});
