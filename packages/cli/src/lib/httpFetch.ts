/** Variables that name a proxy, as other tools read them. */
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * How to ask over HTTP: through the proxy that `HTTPS_PROXY` or `HTTP_PROXY` names, but
 * for the hosts in `NO_PROXY`. Node's own `fetch` reads none of them.
 */
export async function httpFetch(
  env: NodeJS.ProcessEnv = process.env,
): Promise<typeof fetch> {
  if (!PROXIES.some(name => env[name])) return fetch;
  // Loaded where it is needed: it is large.
  const { proxiedFetch } =
    require('./proxiedFetch') as typeof import('./proxiedFetch');
  return proxiedFetch();
}
