const { listenPort, portOf, portOverrides } = require('./portalConfig.cjs');

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
});
