import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { signInAsGuest } from './signInAsGuest';

const GUEST = 'user:development/guest';

describe('signInAsGuest', () => {
  let server: Server;
  let answer: { status: number; body: string };
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(answer.status).end(answer.body);
    });
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', () => done());
    });
  });

  afterAll(() => {
    server.close();
  });

  const services = () => {
    const { port } = server.address() as AddressInfo;
    return {
      auth: mockServices.auth(),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async plugin => `http://127.0.0.1:${port}/api/${plugin}`,
      }),
    };
  };

  it('is the guest, where the portal has one', async () => {
    const token = mockCredentials.user.token(GUEST);
    answer = {
      status: 200,
      body: JSON.stringify({ backstageIdentity: { token } }),
    };
    const guest = await signInAsGuest(services());
    expect(guest?.principal).toMatchObject({ userEntityRef: GUEST });
    expect(asked).toEqual(['POST /api/auth/guest/refresh']);
  });

  it.each([
    [404, 'Unknown auth provider'],
    [200, 'no JSON'],
    [200, '{}'],
    [200, '{"backstageIdentity":{"token":"forged"}}'],
  ])('is nobody where the answer is %d %s', async (status, body) => {
    answer = { status, body };
    expect(await signInAsGuest(services())).toBeUndefined();
  });

  it('is nobody where nothing answers', async () => {
    const discovery = mockServices.discovery.mock({
      getBaseUrl: async () => 'http://127.0.0.1:1',
    });
    expect(await signInAsGuest({ ...services(), discovery })).toBeUndefined();
  });
});
