import { Dirent } from 'fs';
import { open, readdir, stat } from 'fs/promises';
import { basename, dirname, join, relative, resolve } from 'path';
import {
  BomFiles,
  MOST_FILES,
  tooLarge,
  tooMany,
  UnreadFile,
} from './BomFiles';
import { BomFile } from './readModels';

/** Folders below each other that are looked into. */
const DEEPEST = 8;

const messageOf = (error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
};

/**
 * A file, or the files of a folder and of the folders below it. Names that begin with a dot
 * are passed over, among them those in which Kubernetes keeps the versions of a volume; a
 * link to a file counts as the file, and one to a folder leads nowhere.
 */
export class FolderFiles implements BomFiles {
  readonly #path: string;

  /** @param path - relative to the working directory of the backend */
  constructor(path: string) {
    this.#path = resolve(path);
  }

  get location(): string {
    return `file:${this.#path}`;
  }

  async *list(signal: AbortSignal): AsyncIterable<BomFile | UnreadFile> {
    const isFile = (await stat(this.#path)).isFile();
    const root = isFile ? dirname(this.#path) : this.#path;
    const paths = isFile
      ? [basename(this.#path)]
      : await this.#pathsOf(root, 0, signal);
    if (paths.length > MOST_FILES) throw tooMany();
    for (const path of paths) {
      signal.throwIfAborted();
      yield await this.#read(root, path);
    }
  }

  async #pathsOf(
    folder: string,
    depth: number,
    signal: AbortSignal,
  ): Promise<string[]> {
    signal.throwIfAborted();
    const paths: string[] = [];
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (depth >= DEEPEST) {
          throw new Error(`its folders are nested deeper than ${DEEPEST}`);
        }
        paths.push(...(await this.#pathsOf(path, depth + 1, signal)));
      } else if (await isJsonFile(entry, path)) {
        paths.push(relative(this.#path, path));
      }
      if (paths.length > MOST_FILES) throw tooMany();
    }
    return paths;
  }

  async #read(root: string, path: string): Promise<BomFile | UnreadFile> {
    try {
      const file = await open(join(root, path), 'r');
      try {
        const why = tooLarge((await file.stat()).size);
        return why ? { path, why } : { path, content: await file.readFile() };
      } finally {
        await file.close();
      }
    } catch (error) {
      return { path, why: `it cannot be read (${messageOf(error)})` };
    }
  }
}

/** A link that leads nowhere counts, and is told when it cannot be read. */
async function isJsonFile(entry: Dirent, path: string): Promise<boolean> {
  if (!/\.json$/i.test(entry.name)) return false;
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (await stat(path)).isFile();
  } catch {
    return true;
  }
}
