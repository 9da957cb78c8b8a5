import { createBackend } from '@backstage/backend-defaults';
import { BackendFeature } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { createServer } from 'http';
import { AddressInfo } from 'net';

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** A whole backend, whose server takes web sockets, which that of a test backend does not. */
export async function startWebSocketBackend(options: {
  features: BackendFeature[];
  config: JsonObject;
}): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await findPort();
  const url = `http://127.0.0.1:${port}`;
  const backend = createBackend();
  const data = {
    app: { baseUrl: url },
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port },
      database: { client: 'better-sqlite3', connection: ':memory:' },
    },
    ...options.config,
  };
  for (const feature of [
    mockServices.rootConfig.factory({ data }),
    mockServices.rootLogger.factory({ level: 'none' }),
    mockServices.auth.factory(),
    mockServices.httpAuth.factory(),
    mockServices.permissions.factory(),
    mockServices.userInfo.factory(),
    ...options.features,
  ]) {
    backend.add(feature);
  }
  await backend.start();
  return { url, stop: () => backend.stop() };
}
