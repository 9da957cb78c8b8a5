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
    const host = typeof listen === 'object' ? listen.host : undefined;
    result.APP_CONFIG_backend_listen = JSON.stringify({
      ...(host ? { host } : {}),
      port: backendPort,
    });
  }
  return result;
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
 * and the options, and the environment that tells the two processes so.
 */
async function resolvePortal(options, env = process.env) {
  const configs = options.configs.map(file => path.resolve(file));
  const config = await loadConfig(configs, env);
  const overrides = portOverrides({
    appUrl: config.getString('app.baseUrl'),
    backendUrl: config.getString('backend.baseUrl'),
    listen: config.getOptional('backend.listen'),
    port: options.port,
    backendPort: options.backendPort,
  });
  const final = await loadConfig(configs, { ...env, ...overrides });
  const appUrl = final.getString('app.baseUrl');
  const backendUrl = final.getString('backend.baseUrl');
  return {
    configs,
    env: { ...env, ...overrides },
    appUrl,
    appPort: listenPort(final, 'app.listen') ?? portOf(appUrl),
    backendUrl,
    backendPort: listenPort(final, 'backend.listen') ?? portOf(backendUrl),
  };
}

module.exports = { resolvePortal, portOf, listenPort, portOverrides };
