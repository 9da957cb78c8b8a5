import {
  aiSystemCatalogGraphApi,
  aiSystemEntityPresentationApi,
} from '@ai-catalogue/backstage-plugin-ai-governance';
import {
  AnyApiFactory,
  configApiRef,
  createApiFactory,
} from '@backstage/core-plugin-api';
import {
  ScmAuth,
  ScmIntegrationsApi,
  scmIntegrationsApiRef,
} from '@backstage/integration-react';

/** APIs of the app, beside those that the plugins bring. */
export const apis: AnyApiFactory[] = [
  createApiFactory({
    api: scmIntegrationsApiRef,
    deps: { configApi: configApiRef },
    factory: ({ configApi }) => ScmIntegrationsApi.fromConfig(configApi),
  }),
  ScmAuth.createDefaultApiFactory(),
  aiSystemEntityPresentationApi,
  aiSystemCatalogGraphApi,
];
