import { createHash } from 'crypto';
import { Webhook } from 'standardwebhooks';
import { CLOUD_EVENT_TYPE } from './toCloudEvent';
import { StoredDelivery, WebhookOptions } from './types';
import { withoutCredentials } from './withoutCredentials';

/** What is read of an answer at most, in bytes; the rest is not waited for. */
const MOST_BYTES = 2_048;

/** How an attempt went. */
export type Attempt =
  | { ok: true }
  | {
      ok: false;
      /** Without credentials. */
      message: string;
      /** What the receiver asks to wait, milliseconds. */
      retryAfterMs?: number;
    };

/**
 * Sends an event once, signed as the Standard Webhooks scheme has it. Redirects are
 * refused: the signed content would go where nobody configured it to go.
 */
export async function sendWebhook(
  delivery: Pick<StoredDelivery, 'eventId' | 'body'>,
  webhook: Pick<WebhookOptions, 'url' | 'secret' | 'timeoutMs'>,
  now: number,
): Promise<Attempt> {
  const { eventId, body } = delivery;
  const { url, secret, timeoutMs } = webhook;
  const at = new Date(now);
  const messageId = toMessageId(eventId);
  const clean = (text: string) => withoutCredentials(text, secretsOf(webhook));
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': CLOUD_EVENT_TYPE,
        'webhook-id': messageId,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(messageId, at, body),
      },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) {
      await response.body?.cancel();
      return { ok: true };
    }
    const { status } = response;
    if (status >= 300 && status < 400) {
      await response.body?.cancel();
      return failed(`answered ${status}: a redirect, which is not followed`);
    }
    const said = clean(await readBeginning(response));
    const retryAfterMs = readRetryAfter(response, now);
    return {
      ...failed(`answered ${status}${said && `: ${said}`}`),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
  } catch (error) {
    return failed(clean(describe(error as Error, timeoutMs)));
  }
}

/**
 * Names an event in a header, which not every id of an event can stand in. Every attempt
 * has the same.
 */
function toMessageId(eventId: string): string {
  const hash = createHash('sha256').update(eventId).digest('hex');
  return `evt_${hash.slice(0, 32)}`;
}

function failed(message: string) {
  return { ok: false as const, message };
}

/** The secret in both forms, and what of the address may be one. */
function secretsOf({
  url,
  secret,
}: Pick<WebhookOptions, 'url' | 'secret'>): string[] {
  const { pathname, search } = new URL(url);
  return [secret, secret.replace(/^whsec_/, ''), url, pathname + search].concat(
    search ? [search, pathname] : [],
  );
}

function describe(error: Error & { cause?: unknown }, timeoutMs: number) {
  if (error.name === 'TimeoutError') {
    return `no answer within ${timeoutMs} ms`;
  }
  const { code, message } = (error.cause ?? error) as Error & { code?: string };
  return `could not be reached: ${code ?? message}`;
}

async function readBeginning(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < MOST_BYTES) {
    const { value, done } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  await reader.cancel();
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8');
}

/** Seconds or a date, as HTTP has it; anything else says nothing. */
function readRetryAfter(
  { headers }: Response,
  now: number,
): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
