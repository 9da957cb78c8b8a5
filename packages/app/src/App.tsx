import {
  aiSystemIconBundleModule,
  aiSystemKindIconModule,
  aiSystemRelationGraphModule,
} from '@ai-catalogue/backstage-plugin-ai-governance/alpha';
import { devSignInModule } from '@ai-catalogue/backstage-plugin-ai-governance/dev-sign-in';
import { createApp } from '@backstage/frontend-defaults';
import { navModule } from './modules/nav';
import { startModule } from './modules/start';

// Plugins are not listed here: `app.packages: all` in app-config.yaml takes each one
// that package.json names.
export default createApp({
  features: [
    navModule,
    startModule,
    devSignInModule,
    aiSystemIconBundleModule,
    aiSystemKindIconModule,
    aiSystemRelationGraphModule,
  ],
});
