import {
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { Navigate } from 'react-router-dom';

/** Opens the portal on the overview of AI governance. */
export const startModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    PageBlueprint.make({
      name: 'start',
      params: {
        path: '/',
        noHeader: true,
        loader: async () => <Navigate to="/ai-governance" replace />,
      },
    }),
  ],
});
