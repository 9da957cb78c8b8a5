/** Variables that name a proxy, as other tools read them. */
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * How to ask over HTTP: through the proxy that `HTTPS_PROXY` or `HTTP_PROXY` names, but
 * for the hosts in `NO_PROXY`. Node's own `fetch` reads none of them.
 */
export function httpFetch(env: NodeJS.ProcessEnv = process.env): typeof fetch {
  if (!PROXIES.some(name => env[name])) return fetch;
  // Loaded where it is needed: it is large.
  const { EnvHttpProxyAgent, fetch: proxied } =
    require('undici') as typeof import('undici');
  const dispatcher = new EnvHttpProxyAgent();
  const ask = (address: unknown, init: object = {}) =>
    proxied(address as string, { ...init, dispatcher });
  return ask as unknown as typeof fetch;
}
