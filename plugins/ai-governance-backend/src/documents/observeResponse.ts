import { AsyncLocalStorage } from 'async_hooks';
import { channel } from 'diagnostics_channel';
import { ResponseHeaders } from './readRetryAt';

/** What the last response to a task said, whatever the task made of it. */
export interface ObservedResponse {
  status: number;
  headers: ResponseHeaders;
}

interface Observation {
  last?: ObservedResponse;
}

const observations = new AsyncLocalStorage<Observation>();
const requests = new WeakMap<object, Observation>();
let isListening = false;

/**
 * Runs a task and notes the last response to a request that it made with `fetch`.
 *
 * @remarks
 *
 * The URL readers of Backstage throw plain errors: the headers by which a host says when
 * it wants to be asked again are gone by then. The client of `fetch` publishes each
 * response on a channel of Node.js (undici, "Diagnostics Channel Support"), which changes
 * nothing for anybody else. Without it nothing is noted, and the caller falls back on
 * the error.
 */
export async function observeResponse<T>(
  task: () => Promise<T>,
  onResponse: (response: ObservedResponse | undefined) => void,
): Promise<T> {
  listen();
  const observation: Observation = {};
  try {
    return await observations.run(observation, task);
  } finally {
    onResponse(observation.last);
  }
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  channel('undici:request:create').subscribe(message => {
    const observation = observations.getStore();
    if (observation) {
      requests.set((message as { request: object }).request, observation);
    }
  });
  channel('undici:request:headers').subscribe(message => {
    const { request, response } = message as {
      request: object;
      response: { statusCode: number; headers: Array<Buffer | string> };
    };
    const observation = requests.get(request);
    if (observation) {
      observation.last = {
        status: response.statusCode,
        headers: toHeaders(response.headers),
      };
    }
  });
}

/** Name and value take turns. */
function toHeaders(raw: Array<Buffer | string>): Map<string, string> {
  const headers = new Map<string, string>();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    headers.set(String(raw[index]).toLowerCase(), String(raw[index + 1]));
  }
  return headers;
}
