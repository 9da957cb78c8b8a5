import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import {
  AuthService,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';

/**
 * Authentication that distinguishes, as a real one does, a person who asks from a
 * plugin that asks on their behalf. The permission backend answers with conditions
 * only to the latter, and the mock does not know the difference.
 */
const authServiceFactory = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory: ({ plugin }) => {
    const auth: AuthService = mockServices.auth({ pluginId: plugin.getId() });
    const authenticate = auth.authenticate.bind(auth);
    auth.authenticate = async (token, options) => {
      const credentials = await authenticate(token, options);
      return auth.isPrincipal(credentials, 'user') &&
        token.startsWith('mock-service-token')
        ? mockCredentials.user(credentials.principal.userEntityRef, {
            actor: { subject: 'plugin:test' },
          })
        : credentials;
    };
    return auth;
  },
});

/** Services that authenticate like real ones, with mocked tokens. */
export const onBehalfOf = [authServiceFactory, httpAuthServiceFactory];
