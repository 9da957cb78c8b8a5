import { createBackendModule } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
  SignInResolver,
} from '@backstage/plugin-auth-node';
import { ExamplePeople, ExamplePerson } from './ExamplePeople';

/** Header by which the sign-in page says as whom. */
const PERSON_HEADER = 'x-example-person';

const authenticator = createProxyAuthenticator({
  defaultProfileTransform: async ({ name }: ExamplePerson) => ({
    profile: { displayName: name },
  }),
  initialize: ({ config }) => ExamplePeople.fromConfig(config),
  async authenticate({ req }, people: ExamplePeople) {
    if (process.env.NODE_ENV !== 'development') {
      throw new NotAllowedError(
        'People of the example organisation can sign in only in development',
      );
    }
    return { result: people.get(req.get(PERSON_HEADER)) };
  },
});

/** The person as the catalog knows them; before it does, as the configuration says. */
const signIn: SignInResolver<ExamplePerson> = async ({ result }, ctx) => {
  const { ref, groups } = result;
  try {
    return await ctx.signInWithCatalogUser({ entityRef: ref });
  } catch {
    return ctx.issueToken({ claims: { sub: ref, ent: [ref, ...groups] } });
  }
};

/**
 * Signs in as one of several people of the example organisation, without a password,
 * so that what needs two people can be tried. In development only.
 *
 * @public
 */
export const authModuleExampleProvider = createBackendModule({
  pluginId: 'auth',
  moduleId: 'example-provider',
  register(reg) {
    reg.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'example',
          factory: createProxyAuthProviderFactory({
            authenticator,
            signInResolver: signIn,
          }),
        });
      },
    });
  },
});
