import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds between two questions. */
const PAUSE_MS = 250;

/** Milliseconds after which the portal starts with what the catalog has. */
const PATIENCE_MS = 120_000;

async function listMissing(
  refs: string[],
  options: { auth: AuthService; discovery: DiscoveryService },
): Promise<string[]> {
  const { auth, discovery } = options;
  const { token } = await auth.getPluginRequestToken({
    onBehalfOf: await auth.getOwnServiceCredentials(),
    targetPluginId: 'catalog',
  });
  const base = await discovery.getBaseUrl('catalog');
  const response = await fetch(`${base}/entities/by-refs`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ entityRefs: refs, fields: ['metadata.name'] }),
  });
  if (!response.ok) return refs;
  const { items } = (await response.json()) as { items: unknown[] };
  return refs.filter((_, index) => !items[index]);
}

/**
 * Waits until the catalog has taken in some entities. A portal that evaluates before
 * would note that each had left the catalog.
 *
 * @returns those that it has not
 */
export async function waitForCatalog(
  refs: string[],
  options: { auth: AuthService; discovery: DiscoveryService },
): Promise<string[]> {
  const deadline = Date.now() + PATIENCE_MS;
  let missing = refs;
  while (missing.length > 0 && Date.now() < deadline) {
    // Until the catalog listens, asking fails.
    const before = missing;
    missing = await listMissing(before, options).catch(() => before);
    if (missing.length > 0) await delay(PAUSE_MS);
  }
  return missing;
}
