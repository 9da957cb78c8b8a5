import { Response } from 'express';
import { FileHandle, mkdtemp, open, rm } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import { Writable } from 'stream';
import { pipeline } from 'stream/promises';

/** A file that only this process can reach; where the system allows it, it has no name. */
class TemporaryFile {
  readonly handle: FileHandle;
  readonly #folder: string;

  private constructor(handle: FileHandle, folder: string) {
    this.handle = handle;
    this.#folder = folder;
  }

  static async create(): Promise<TemporaryFile> {
    const folder = await mkdtemp(join(tmpdir(), 'ai-governance-'));
    const handle = await open(join(folder, 'export'), 'wx+', 0o600);
    const file = new TemporaryFile(handle, folder);
    // Without a name, nothing is left behind whatever happens.
    await file.#remove();
    return file;
  }

  async close(): Promise<void> {
    await this.handle.close();
    await this.#remove();
  }

  async #remove(): Promise<void> {
    // Some systems keep the name of an open file.
    await rm(this.#folder, { recursive: true, force: true }).catch(() => {});
  }
}

/**
 * An answer that is made as fast as it can be, however slowly it is read: what a client has not
 * taken yet waits in a temporary file. While they read, no connection to the database is held, no
 * page is read, and no sign-in expires.
 */
export class Spool {
  readonly #res: Response;
  #file: TemporaryFile | undefined;
  #isFull = false;

  constructor(res: Response) {
    this.#res = res;
  }

  /** Whether the client has gone. */
  get isAbandoned(): boolean {
    return this.#res.destroyed || this.#res.closed;
  }

  async write(part: string | Uint8Array): Promise<void> {
    if (this.isAbandoned) return;
    if (!this.#isFull) {
      this.#isFull = !this.#res.write(part);
      return;
    }
    this.#file ??= await TemporaryFile.create();
    await this.#file.handle.appendFile(part);
  }

  /** Sends what waits, and ends the answer. A client that goes meanwhile wants no more of it. */
  async end(): Promise<void> {
    if (!this.#file) {
      this.#res.end();
      return;
    }
    const waiting = this.#file.handle.createReadStream({
      start: 0,
      autoClose: false,
    });
    try {
      await pipeline(waiting, this.#res);
    } catch (error) {
      if (!this.isAbandoned) throw error;
    }
  }

  /** Frees the file; to be called in any case. */
  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
  }

  /** The same as a stream. It closes early when the client goes, and frees the file itself. */
  toWritable(): Writable {
    const settle = (work: Promise<void>, done: (error?: Error) => void) =>
      work.then(() => done(), done);
    const stream = new Writable({
      write: (part, _, done) => settle(this.write(part), done),
      final: done => settle(this.end(), done),
      destroy: (error, done) =>
        settle(this.close(), failure => done(error ?? failure ?? null)),
    });
    this.#res.once('close', () => {
      if (!this.#res.writableFinished) stream.destroy();
    });
    return stream;
  }
}
