import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { IconBundleBlueprint } from '@backstage/plugin-app-react';
import DeviceHubIcon from '@material-ui/icons/DeviceHub';

/** The icon of the kind where plugins look it up by name. */
export const aiSystemIconsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    IconBundleBlueprint.make({
      name: 'ai-system',
      params: { icons: { 'kind:aisystem': DeviceHubIcon } },
    }),
  ],
});
