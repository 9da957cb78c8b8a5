import {
  isChildPath,
  resolveSafeChildPath,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { CustomErrorBase, toError } from '@backstage/errors';
import { open, realpath, stat } from 'fs/promises';
import { Readable } from 'stream';
import { withDeadline } from '../util/withDeadline';
import { DocumentReader, ReadOutcome } from './DocumentReader';
import { DocumentTarget } from './DocumentTarget';
import { ObservedResponse, observeResponse } from './observeResponse';
import { toFailure } from './toFailure';

/** A document is there and more than anybody reads. */
class TooLargeError extends CustomErrorBase {
  name = 'TooLargeError' as const;
}

/**
 * Reads addresses through the URL readers of the backend, so that only configured
 * hosts are reached with only configured credentials, and paths from the folder of
 * the descriptor and nowhere else.
 */
export class DefaultDocumentReader implements DocumentReader {
  readonly #urlReader: UrlReaderService;
  readonly #maxBytes: number;
  readonly #timeoutMs: number;
  readonly #now: () => number;

  constructor(options: {
    urlReader: UrlReaderService;
    /** Largest document that is read. */
    maxBytes: number;
    /** Longest time that one address may take, in milliseconds. */
    timeoutMs: number;
    /** Clock, milliseconds since the epoch. Default: that of the process. */
    now?: () => number;
  }) {
    this.#urlReader = options.urlReader;
    this.#maxBytes = options.maxBytes;
    this.#timeoutMs = options.timeoutMs;
    this.#now = options.now ?? Date.now;
  }

  async read(
    target: DocumentTarget,
    options: { etag?: string; signal?: AbortSignal } = {},
  ): Promise<ReadOutcome> {
    let response: ObservedResponse | undefined;
    try {
      return target.type === 'url'
        ? await observeResponse(
            () => this.#readUrl(target.url, options),
            last => {
              response = last;
            },
          )
        : await this.#readFile(target.root, target.path);
    } catch (error) {
      return this.#toOutcome(toError(error) as Error, target, response);
    }
  }

  async #readUrl(
    url: string,
    options: { etag?: string; signal?: AbortSignal },
  ): Promise<ReadOutcome> {
    return withDeadline({ ...options, ms: this.#timeoutMs }, async signal => {
      const response = await this.#urlReader.readUrl(url, {
        etag: options.etag,
        signal,
      });
      const content = response.stream
        ? await this.#readStream(response.stream(), signal)
        : await response.buffer();
      this.#assertSize(content.length);
      return { status: 'read', content, etag: response.etag };
    });
  }

  async #readFile(root: string, path: string): Promise<ReadOutcome> {
    const safePath = resolveSafeChildPath(root, path);
    if (!(await stat(safePath)).isFile()) {
      throw new Error('it is not a file');
    }
    const handle = await open(safePath, 'r');
    try {
      // A link could have been put there after the check of the path.
      if (!isChildPath(await realpath(root), await realpath(safePath))) {
        throw new Error('the path leaves the folder of the descriptor');
      }
      const { size } = await handle.stat();
      this.#assertSize(size);
      return { status: 'read', content: await handle.readFile() };
    } finally {
      await handle.close();
    }
  }

  async #readStream(stream: Readable, signal: AbortSignal): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = () => stream.destroy(new Error('aborted'));
    signal.addEventListener('abort', stop, { once: true });
    try {
      for await (const chunk of stream) {
        size += chunk.length;
        this.#assertSize(size);
        chunks.push(Buffer.from(chunk));
      }
    } finally {
      signal.removeEventListener('abort', stop);
    }
    return Buffer.concat(chunks);
  }

  #assertSize(size: number): void {
    if (size > this.#maxBytes) {
      throw new TooLargeError(`it is larger than ${this.#maxBytes} bytes`);
    }
  }

  #toOutcome(
    error: NodeJS.ErrnoException,
    target: DocumentTarget,
    response: ObservedResponse | undefined,
  ): ReadOutcome {
    if (error.name === 'NotModifiedError') {
      return { status: 'not-modified' };
    }
    if (error instanceof TooLargeError) {
      return { status: 'malformed', detail: error.message };
    }
    if (error.name === 'DeadlineError') {
      return { status: 'timed-out', detail: error.message };
    }
    if (target.type === 'url') {
      return toFailure(error, { response, now: this.#now() });
    }
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
      return { status: 'missing', detail: 'it does not exist' };
    }
    // Paths of this machine are nobody's business.
    const detail =
      error.code === undefined
        ? error.message
        : `it could not be read (${error.code})`;
    return { status: 'unavailable', detail };
  }
}
