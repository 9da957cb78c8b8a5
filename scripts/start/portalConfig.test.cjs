const {
  listenHost,
  listenPort,
  portOf,
  portOverrides,
  resolvePortal,
  servedOverrides,
} = require('./portalConfig.cjs');

const configured = {
  appUrl: 'http://localhost:3000',
  backendUrl: 'http://localhost:7007',
  listen: { host: '127.0.0.1', port: 7007 },
};

describe('portalConfig', () => {
  it.each([
    ['http://localhost:3000', 3000],
    ['http://portal.example/base', 80],
    ['https://portal.example', 443],
  ])('knows the port of %s', (url, port) => {
    expect(portOf(url)).toBe(port);
  });

  it.each([
    [':7007', 7007],
    ['127.0.0.1:7008', 7008],
    [{ port: 7009, host: '127.0.0.1' }, 7009],
    [{ port: '7010' }, 7010],
    [undefined, undefined],
  ])('reads the port of %j', (listen, port) => {
    expect(listenPort({ getOptional: () => listen }, 'backend.listen')).toBe(
      port,
    );
  });

  it('overrides nothing without options', () => {
    expect(portOverrides(configured)).toEqual({});
  });

  it('moves the frontend together with the origin that the backend accepts', () => {
    expect(portOverrides({ ...configured, port: 3100 })).toEqual({
      APP_CONFIG_app_baseUrl: '"http://localhost:3100"',
      APP_CONFIG_app_listen_port: '3100',
      APP_CONFIG_backend_cors_origin: '"http://localhost:3100"',
    });
  });

  it('names no path in the origin of a frontend that lies below one', () => {
    const appUrl = 'http://localhost:3000/portal';
    expect(portOverrides({ ...configured, appUrl, port: 3100 })).toMatchObject({
      APP_CONFIG_app_baseUrl: '"http://localhost:3100/portal"',
      APP_CONFIG_backend_cors_origin: '"http://localhost:3100"',
    });
  });

  it('moves the backend and keeps the address that it listens on', () => {
    expect(portOverrides({ ...configured, backendPort: 7100 })).toEqual({
      APP_CONFIG_backend_baseUrl: '"http://localhost:7100"',
      APP_CONFIG_backend_listen: '{"host":"127.0.0.1","port":7100}',
    });
  });

  it.each([
    [{ host: '127.0.0.1', port: 7007 }, '127.0.0.1'],
    ['127.0.0.1:7007', '127.0.0.1'],
    [':7007', undefined],
    [7007, undefined],
    [undefined, undefined],
  ])('reads the address of %j', (listen, host) => {
    expect(listenHost(listen)).toBe(host);
  });

  it('moves a backend that is given by text and keeps it on its address', () => {
    const listen = '127.0.0.1:7007';
    expect(
      portOverrides({ ...configured, listen, backendPort: 7100 }),
    ).toMatchObject({
      APP_CONFIG_backend_listen: '{"host":"127.0.0.1","port":7100}',
    });
  });

  it('has the backend serve the app where the frontend is configured to be', () => {
    const overrides = servedOverrides({ ...configured, app: 'app-legacy' });
    expect(overrides).toMatchObject({
      APP_CONFIG_app_baseUrl: '"http://localhost:3000"',
      APP_CONFIG_app_packageName: '"app-legacy"',
      APP_CONFIG_backend_baseUrl: '"http://localhost:3000"',
      APP_CONFIG_backend_cors_origin: '"http://localhost:3000"',
      APP_CONFIG_backend_listen: '{"host":"127.0.0.1","port":3000}',
    });
    expect(JSON.parse(overrides.APP_CONFIG_backend_csp)).toMatchObject({
      'connect-src': expect.arrayContaining(['ws://localhost:3000']),
    });
  });

  it('serves at the root of the port, whatever path a proxy would add', () => {
    const appUrl = 'http://localhost:3000/portal';
    expect(
      servedOverrides({ ...configured, app: 'app', appUrl, port: 3100 }),
    ).toMatchObject({
      APP_CONFIG_app_baseUrl: '"http://localhost:3100"',
      APP_CONFIG_backend_listen: '{"host":"127.0.0.1","port":3100}',
    });
  });

  describe('of the configuration of this repository', () => {
    const options = { app: 'app', configs: [] };

    it('is one address, on this machine only', async () => {
      const portal = await resolvePortal({ ...options, dev: false }, {});
      expect(portal).toMatchObject({
        appUrl: 'http://localhost:3000',
        backendUrl: 'http://localhost:3000',
        ports: [{ port: 3000, what: 'portal', option: 'npm start -- --port' }],
      });
      expect(JSON.parse(portal.env.APP_CONFIG_backend_listen)).toEqual({
        host: '127.0.0.1',
        port: 3000,
      });
    });

    it('is two for development', async () => {
      expect(await resolvePortal({ ...options, dev: true }, {})).toMatchObject({
        appUrl: 'http://localhost:3000',
        backendUrl: 'http://localhost:7007',
        ports: [
          { port: 3000, what: 'frontend', option: 'npm run dev -- --port' },
          {
            port: 7007,
            what: 'backend',
            option: 'npm run dev -- --backend-port',
          },
        ],
        env: {},
      });
    });
  });
});
