import {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';

/** Milliseconds that the sign-in may take. */
const TIMEOUT_MS = 5_000;

/**
 * Who everybody is that enters the portal as a guest.
 *
 * @returns undefined where guests cannot sign in, or where the sign-in does not answer
 */
export async function signInAsGuest(services: {
  auth: AuthService;
  discovery: DiscoveryService;
}): Promise<BackstageCredentials | undefined> {
  const { auth, discovery } = services;
  try {
    const url = await discovery.getBaseUrl('auth');
    const response = await fetch(`${url}/guest/refresh`, {
      method: 'POST',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) {
      return undefined;
    }
    const { backstageIdentity } = await response.json();
    return await auth.authenticate(backstageIdentity.token);
  } catch {
    return undefined;
  }
}
