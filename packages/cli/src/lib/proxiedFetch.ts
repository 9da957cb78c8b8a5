import { EnvHttpProxyAgent, fetch as ask } from 'undici';

/** A `fetch` that goes through the proxy which the environment names. */
export function proxiedFetch(): typeof fetch {
  const dispatcher = new EnvHttpProxyAgent();
  const proxied = (address: unknown, init: object = {}) =>
    ask(address as string, { ...init, dispatcher });
  return proxied as unknown as typeof fetch;
}
