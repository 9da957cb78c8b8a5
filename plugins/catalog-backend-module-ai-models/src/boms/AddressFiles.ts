import { UrlReaderService } from '@backstage/backend-plugin-api';
import { Readable } from 'stream';
import {
  BomFiles,
  MOST_FILES,
  tooLarge,
  tooMany,
  UnreadFile,
} from './BomFiles';
import { BomFile } from './readModels';

/**
 * A file at an address, or the files that a pattern in an address matches, read as the
 * integrations of the backend allow.
 */
export class AddressFiles implements BomFiles {
  readonly #url: string;
  readonly #reader: UrlReaderService;

  constructor(options: { url: string; reader: UrlReaderService }) {
    this.#url = options.url;
    this.#reader = options.reader;
  }

  get location(): string {
    return `url:${this.#url}`;
  }

  list(signal: AbortSignal): AsyncIterable<BomFile | UnreadFile> {
    return new URL(this.#url).pathname.includes('*')
      ? this.#search(signal)
      : this.#readOne(signal);
  }

  async *#readOne(signal: AbortSignal): AsyncIterable<BomFile | UnreadFile> {
    const { pathname } = new URL(this.#url);
    const path = decodeURIComponent(pathname.split('/').pop() || pathname);
    const response = await this.#reader.readUrl(this.#url, { signal });
    yield response.stream
      ? await readStream(path, response.stream())
      : toFile(path, await response.buffer());
  }

  async *#search(signal: AbortSignal): AsyncIterable<BomFile | UnreadFile> {
    const { files } = await this.#reader.search(this.#url, { signal });
    // A folder that has moved looks the same as one that is empty.
    if (files.length === 0) throw new Error('no file matches its address');
    if (files.length > MOST_FILES) throw tooMany();
    for (const { url, content } of files) {
      signal.throwIfAborted();
      yield await content().then(
        bytes => toFile(url, bytes),
        error => ({ path: url, why: (error as Error).message }),
      );
    }
  }
}

function toFile(path: string, content: Buffer): BomFile | UnreadFile {
  const why = tooLarge(content.length);
  return why ? { path, why } : { path, content };
}

/** Reads no more than may be read. */
async function readStream(
  path: string,
  stream: Readable,
): Promise<BomFile | UnreadFile> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    const why = tooLarge(size);
    if (why) return { path, why };
    chunks.push(bytes);
  }
  return { path, content: Buffer.concat(chunks) };
}
