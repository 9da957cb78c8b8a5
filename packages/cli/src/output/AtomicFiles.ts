import { ConflictError } from '@backstage/errors';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Text that is held before it is written, over all files, in characters. */
const LARGEST_BUFFER = 4 * 1024 * 1024;

/**
 * Files that appear all at once: until they are committed, each is written beside
 * its place under a temporary name, and a failure leaves what was there before.
 */
export class AtomicFiles {
  readonly #pending = new Map<string, string>();
  readonly #buffers = new Map<string, string[]>();
  readonly #madeFolders: string[] = [];
  readonly #marker: string;
  #buffered = 0;

  /**
   * @param options.marker - how a file begins that may be replaced: one that
   *   somebody wrote by hand stays
   */
  constructor(options: { marker: string }) {
    this.#marker = options.marker;
  }

  /**
   * Adds to a file, which begins with the first text that is added.
   * @throws ConflictError when a file is there that may not be replaced
   */
  append(file: string, text: string): void {
    if (!this.#pending.has(file)) this.#begin(file);
    const buffer = this.#buffers.get(file) ?? [];
    this.#buffers.set(file, buffer);
    buffer.push(text);
    this.#buffered += text.length;
    if (this.#buffered > LARGEST_BUFFER) this.#flush();
  }

  /** The files that are to appear, in the order of their first text. */
  get files(): string[] {
    return [...this.#pending.keys()];
  }

  /** Puts every file in its place. The last one that was begun comes last. */
  commit(): void {
    this.#flush();
    for (const [file, temporary] of this.#pending) renameSync(temporary, file);
    this.#pending.clear();
    this.#madeFolders.length = 0;
  }

  /** Leaves nothing behind. Does nothing after a commit. */
  discard(): void {
    for (const temporary of this.#pending.values()) {
      rmSync(temporary, { force: true });
    }
    this.#pending.clear();
    this.#buffers.clear();
    for (const folder of this.#madeFolders.reverse()) rmdirSync(folder);
    this.#madeFolders.length = 0;
  }

  #begin(file: string) {
    this.#assertReplaceable(file);
    const folder = path.dirname(path.resolve(file));
    this.#makeFolder(folder);
    const temporary = path.join(
      folder,
      `.${path.basename(file)}.${process.pid}.tmp`,
    );
    writeFileSync(temporary, '');
    this.#pending.set(file, temporary);
  }

  #assertReplaceable(file: string) {
    if (!existsSync(file)) return;
    const isOurs =
      statSync(file).isFile() &&
      readFileSync(file, 'utf8').startsWith(this.#marker);
    if (!isOurs) {
      throw new ConflictError(
        `${file} is there and was not written by an import; move it away or write elsewhere`,
      );
    }
  }

  #makeFolder(folder: string) {
    if (existsSync(folder)) return;
    this.#makeFolder(path.dirname(folder));
    mkdirSync(folder);
    this.#madeFolders.push(folder);
  }

  #flush() {
    for (const [file, texts] of this.#buffers) {
      appendFileSync(this.#pending.get(file)!, texts.join(''));
    }
    this.#buffers.clear();
    this.#buffered = 0;
  }
}
