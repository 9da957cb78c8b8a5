import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import request from 'supertest';
import signInModule from '.';

const people = [
  { ref: 'user:default/ada', name: 'Ada', groups: ['group:default/team'] },
  { ref: 'user:default/bob', name: 'Bob' },
];

describe('sign-in as somebody of the example organisation', () => {
  const environment = process.env.NODE_ENV;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  const signIn = (person?: string) => {
    const call = request(backend.server)
      .get('/api/auth/example/refresh')
      .set('x-requested-with', 'XMLHttpRequest');
    return person ? call.set('x-example-person', person) : call;
  };

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        authPlugin,
        signInModule,
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost' },
            auth: { providers: { example: { people } } },
          },
        }),
      ],
    });
  });

  beforeEach(() => {
    Object.assign(process.env, { NODE_ENV: 'development' });
  });

  afterAll(async () => {
    Object.assign(process.env, { NODE_ENV: environment });
    await backend.stop();
  });

  it('is who is chosen, with their groups', async () => {
    const { status, body } = await signIn('user:default/ada');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      profile: { displayName: 'Ada' },
      backstageIdentity: {
        identity: {
          userEntityRef: 'user:default/ada',
          ownershipEntityRefs: ['user:default/ada', 'group:default/team'],
        },
      },
    });
  });

  it.each([['user:default/eve'], [undefined]])('refuses %s', async person => {
    const { status, body } = await signIn(person);
    expect(status).toBe(401);
    expect(body.error.message).toContain(
      'allowed: user:default/ada, user:default/bob',
    );
  });

  it('refuses everybody outside development', async () => {
    Object.assign(process.env, { NODE_ENV: 'production' });
    expect((await signIn('user:default/ada')).status).toBe(403);
  });
});
