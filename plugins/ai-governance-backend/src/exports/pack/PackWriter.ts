import { EvidencePackFile } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import archiver, { Archiver } from 'archiver';
import { createHash } from 'crypto';
import { EventEmitter } from 'events';
import { Readable, Writable } from 'stream';

/** Adds files to a zip one after the other, and notes size and hash of each. */
export class PackWriter {
  readonly #archive: Archiver;
  readonly #date: Date;
  readonly #files: EvidencePackFile[] = [];
  #failure: Error | undefined;

  constructor(options: { output: Writable; date: Date }) {
    this.#date = options.date;
    this.#archive = archiver('zip', { zlib: { level: 9 } });
    this.#archive.on('error', error => {
      this.#failure = error;
    });
    options.output.on('error', error => {
      this.#failure ??= error;
    });
    // A client that hangs up wants no more of it.
    options.output.on('close', () => this.#abandon(options.output));
    this.#archive.pipe(options.output);
  }

  /** Files so far, in the order of their paths. */
  get files(): EvidencePackFile[] {
    return [...this.#files].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Adds a file, and waits until it is taken. */
  async add(path: string, content: string | Buffer): Promise<void> {
    const bytes =
      typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    this.#files.push({
      path,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    await this.#append(path, bytes);
  }

  /** Adds a file that is never in memory as a whole. */
  async addStream(path: string, parts: AsyncIterable<string>): Promise<void> {
    const hash = createHash('sha256');
    let size = 0;
    async function* counted() {
      for await (const part of parts) {
        const bytes = Buffer.from(part, 'utf8');
        hash.update(bytes);
        size += bytes.length;
        yield bytes;
      }
    }
    await this.#append(path, Readable.from(counted()));
    this.#files.push({ path, size, sha256: hash.digest('hex') });
  }

  /** Adds a last file that is not among the files, and ends the zip. */
  async finish(path: string, content: string): Promise<void> {
    await this.#append(path, Buffer.from(content, 'utf8'));
    await this.#archive.finalize();
  }

  /** Stops at once; what was written is not a zip. */
  abort(): void {
    this.#archive.abort();
  }

  #abandon(output: Writable): void {
    if (!output.writableFinished) {
      this.#failure ??= new Error('The reader of the evidence pack has gone');
      this.#archive.abort();
      this.#archive.emit('abandoned');
    }
  }

  async #append(path: string, content: Buffer | Readable): Promise<void> {
    if (this.#failure) throw this.#failure;
    const archive = this.#archive;
    await new Promise<void>((resolve, reject) => {
      const undo: Array<() => void> = [];
      const settle = (error?: Error) => {
        undo.forEach(off => off());
        if (error) reject(error);
        else resolve();
      };
      const listen = (
        emitter: EventEmitter,
        event: string,
        listener: (error: Error) => void,
      ) => {
        emitter.on(event, listener);
        undo.push(() => emitter.off(event, listener));
      };
      listen(archive, 'entry', () => settle());
      listen(archive, 'error', settle);
      listen(archive, 'abandoned', () => settle(this.#failure));
      if (content instanceof Readable) {
        listen(content, 'error', error => {
          this.#failure ??= error;
          settle(error);
        });
      }
      archive.append(content, { name: path, date: this.#date, mode: 0o644 });
    });
  }
}
