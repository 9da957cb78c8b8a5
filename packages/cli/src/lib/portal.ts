import { CustomErrorBase, InputError, NotFoundError } from '@backstage/errors';
import { httpFetch } from './httpFetch';
import { quoted } from './text';

/** How a command reaches a portal, and as whom. */
export interface PortalArguments {
  url?: string;
  token?: string;
}

/** The portal did not answer, or could not. */
export class UnreachableError extends CustomErrorBase {
  name = 'UnreachableError' as const;
}

/**
 * Address of the HTTP API of a portal.
 *
 * @throws InputError for an address that is missing, or none
 */
export function apiAddress({ url }: PortalArguments): string {
  if (!url) {
    throw new InputError('Needs --url or AI_GOVERNANCE_URL');
  }
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new InputError(
      `--url ${quoted(url)}: expected an address with http or https`,
    );
  }
  return `${url.replace(/\/+$/, '')}/api/ai-governance`;
}

/**
 * Asks a portal as the caller.
 *
 * @throws UnreachableError where nothing answers
 */
export async function askPortal(
  address: string,
  { url, token }: PortalArguments,
  init: { method?: string; body?: string } = {},
): Promise<Response> {
  try {
    const ask = await httpFetch();
    return await ask(address, {
      ...init,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(init.body !== undefined && { 'content-type': 'application/json' }),
      },
    });
  } catch (error) {
    const { cause, message } = error as Error;
    throw new UnreachableError(
      `${url}: no answer: ${(cause as Error | undefined)?.message ?? message}`,
    );
  }
}

/** What the server says of an error, in one line. */
export function refusal(response: Response, body: string): Error {
  let message = response.statusText;
  try {
    message = JSON.parse(body).error.message ?? message;
  } catch {
    // The status says it.
  }
  const said = `${response.status} ${message}`;
  if (response.status >= 500) return new UnreachableError(said);
  return response.status === 404
    ? new NotFoundError(said)
    : new InputError(said);
}
