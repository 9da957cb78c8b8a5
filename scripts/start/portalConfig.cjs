const path = require('node:path');
const { Problem } = require('../lib/Problem.cjs');
const { rootDir } = require('../lib/workspace.cjs');

function portOf(url) {
  const { port, protocol } = new URL(url);
  if (port) return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

function withPort(url, port) {
  const result = new URL(url);
  result.port = String(port);
  return result.href.replace(/\/$/, '');
}

/** The port of `listen`, which is `:7007`, `127.0.0.1:7007`, or an object. */
function listenPort(config, key) {
  const listen = config.getOptional(key);
  if (listen === undefined) return undefined;
  const text = typeof listen === 'object' ? listen.port : listen;
  const port = Number(String(text).split(':').pop());
  return Number.isInteger(port) ? port : undefined;
}

/** The address of `listen` without its port; undefined where none is named. */
function listenHost(listen) {
  if (typeof listen === 'object') return listen.host;
  const text = String(listen ?? '');
  return text.includes(':')
    ? text.replace(/:\d*$/, '') || undefined
    : undefined;
}

function listenOn(listen, port) {
  const host = listenHost(listen);
  return JSON.stringify({ ...(host ? { host } : {}), port });
}

/**
 * Environment variables that lay other ports over the configuration, as
 * Backstage reads them in the backend and in the frontend.
 */
function portOverrides({ appUrl, backendUrl, listen, port, backendPort }) {
  const result = {};
  if (port) {
    const url = withPort(appUrl, port);
    result.APP_CONFIG_app_baseUrl = JSON.stringify(url);
    result.APP_CONFIG_app_listen_port = JSON.stringify(port);
    // Where the app lies below a path, browsers still send its origin alone.
    result.APP_CONFIG_backend_cors_origin = JSON.stringify(new URL(url).origin);
  }
  if (backendPort) {
    result.APP_CONFIG_backend_baseUrl = JSON.stringify(
      withPort(backendUrl, backendPort),
    );
    result.APP_CONFIG_backend_listen = listenOn(listen, backendPort);
  }
  return result;
}

/**
 * Environment variables that have the backend serve the built app as well, where the
 * frontend is configured to be: one address for both.
 */
function servedOverrides({ app, appUrl, listen, port }) {
  const served = new URL(port ? withPort(appUrl, port) : appUrl);
  const { origin } = served;
  const url = JSON.stringify(origin);
  return {
    APP_CONFIG_app_baseUrl: url,
    APP_CONFIG_app_packageName: JSON.stringify(app),
    APP_CONFIG_backend_baseUrl: url,
    APP_CONFIG_backend_cors_origin: url,
    APP_CONFIG_backend_listen: listenOn(listen, portOf(origin)),
    APP_CONFIG_backend_csp: JSON.stringify({
      // The address is one without a certificate.
      'upgrade-insecure-requests': false,
      // Signals; not every browser counts a web socket to the page's own address as 'self'.
      'connect-src': [
        "'self'",
        'http:',
        'https:',
        origin.replace(/^http/, 'ws'),
      ],
    }),
  };
}

async function loadConfig(configs, env) {
  const { ConfigSources } = require('@backstage/config-loader');
  try {
    return await ConfigSources.toConfig(
      ConfigSources.default({
        rootDir,
        env,
        watch: false,
        argv: configs.flatMap(file => ['--config', file]),
      }),
    );
  } catch (error) {
    throw new Problem(`The configuration cannot be read: ${error.message}`);
  }
}

/**
 * Where the portal will answer, from the configuration files, the environment
 * and the options, and the environment that tells its processes so. `ports` names
 * those that have to be free.
 */
async function resolvePortal(options, env = process.env) {
  const configs = options.configs.map(file => path.resolve(file));
  const config = await loadConfig(configs, env);
  const toOverrides = options.dev ? portOverrides : servedOverrides;
  const overrides = toOverrides({
    app: options.app,
    appUrl: config.getString('app.baseUrl'),
    backendUrl: config.getString('backend.baseUrl'),
    listen: config.getOptional('backend.listen'),
    port: options.port,
    backendPort: options.backendPort,
  });
  const final = await loadConfig(configs, { ...env, ...overrides });
  const appUrl = final.getString('app.baseUrl');
  const backendUrl = final.getString('backend.baseUrl');
  const backendPort = listenPort(final, 'backend.listen') ?? portOf(backendUrl);
  return {
    configs,
    env: { ...env, ...overrides },
    appUrl,
    backendUrl,
    ports: options.dev
      ? [
          {
            port: listenPort(final, 'app.listen') ?? portOf(appUrl),
            what: 'frontend',
            option: 'npm run dev -- --port',
          },
          {
            port: backendPort,
            what: 'backend',
            option: 'npm run dev -- --backend-port',
          },
        ]
      : [{ port: backendPort, what: 'portal', option: 'npm start -- --port' }],
  };
}

module.exports = {
  resolvePortal,
  portOf,
  listenHost,
  listenPort,
  portOverrides,
  servedOverrides,
};
