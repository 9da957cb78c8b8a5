import { aiSystemKindIconModule } from '@ai-catalogue/backstage-plugin-ai-governance/alpha';
import { createApp } from '@backstage/frontend-defaults';
import { aiSystemIconsModule, catalogGraphModule } from './modules/catalog';
import { navModule } from './modules/nav';
import { signInModule } from './modules/signIn';
import { startModule } from './modules/start';

// Plugins are not listed here: `app.packages: all` in app-config.yaml takes each one
// that package.json names.
export default createApp({
  features: [
    navModule,
    signInModule,
    startModule,
    catalogGraphModule,
    aiSystemIconsModule,
    aiSystemKindIconModule,
  ],
});
