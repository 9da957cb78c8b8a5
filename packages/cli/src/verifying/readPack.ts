import { InputError, NotFoundError } from '@backstage/errors';
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import yauzl, { Entry, ZipFile } from 'yauzl';
import { PackFault } from './PackFault';

/** Bytes that one file unpacks to at most. */
const LARGEST_FILE = 256 * 2 ** 20;
/** Bytes that a pack unpacks to at most. */
const LARGEST_PACK = 4 * 2 ** 30;
/** Files that a pack holds at most. */
const MOST_FILES = 20_000;

/** A file of a pack, as it was read. */
export interface PackedFile {
  size: number;
  sha256: string;
}

/** A name that stays inside the folder that it is unpacked to. */
export function isSafePath(path: string): boolean {
  return (
    path !== '' &&
    !path.startsWith('/') &&
    !/[\\:]|\p{Cc}/u.test(path) &&
    path.split('/').every(part => part !== '' && part !== '.' && part !== '..')
  );
}

const isLink = ({ externalFileAttributes, versionMadeBy }: Entry) =>
  // eslint-disable-next-line no-bitwise
  versionMadeBy >> 8 === 3 &&
  ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;

function open(file: string): Promise<ZipFile> {
  if (!existsSync(file)) throw new NotFoundError(`${file}: no such file`);
  if (statSync(file).isDirectory()) {
    throw new InputError(`${file}: is a folder; give the zip`);
  }
  return new Promise((resolve, reject) => {
    yauzl.open(
      file,
      {
        lazyEntries: true,
        autoClose: false,
        decodeStrings: true,
        strictFileNames: true,
        validateEntrySizes: true,
      },
      (error, zip) =>
        error
          ? reject(new InputError(`${file}: no zip: ${error.message}`))
          : resolve(zip),
    );
  });
}

/**
 * A zip names each file twice. Where the two differ, another program would unpack
 * it under another name than the one that was checked.
 */
async function assertOneName(zip: ZipFile, entry: Entry): Promise<void> {
  const { fileName } = await zip
    .readLocalFileHeaderPromise(entry)
    .catch((error: Error) => {
      throw new PackFault(entry.fileName, `cannot be read: ${error.message}`);
    });
  if (!fileName.equals(Buffer.from(entry.fileName, 'utf8'))) {
    throw new PackFault(
      entry.fileName,
      `has a second name in the zip: ${JSON.stringify(
        fileName.toString('utf8'),
      )}`,
    );
  }
}

/** Reads one file; its sum is checked with its hash, by whoever compares. */
async function readEntry(
  zip: ZipFile,
  entry: Entry,
  keep: boolean,
): Promise<PackedFile & { content?: Buffer }> {
  await assertOneName(zip, entry);
  return new Promise((resolve, reject) => {
    const fail = (error: Error) =>
      reject(new PackFault(entry.fileName, `cannot be read: ${error.message}`));
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        fail(error);
        return;
      }
      const hash = createHash('sha256');
      const parts: Buffer[] = [];
      let size = 0;
      stream.on('data', (part: Buffer) => {
        size += part.length;
        hash.update(part);
        if (keep) parts.push(part);
        if (size > LARGEST_FILE) stream.destroy(new Error('it is too large'));
      });
      stream.on('error', fail);
      stream.on('end', () =>
        resolve({
          size,
          sha256: hash.digest('hex'),
          ...(keep && { content: Buffer.concat(parts) }),
        }),
      );
    });
  });
}

/** A pack that is open, with a name and hash of every file. */
export class OpenPack {
  readonly #zip: ZipFile;
  readonly #entries = new Map<string, Entry>();

  private constructor(zip: ZipFile) {
    this.#zip = zip;
  }

  /**
   * Opens a pack and reads what it holds, not the content.
   *
   * @throws PackFault on a name that leaves the folder, a second file of one name,
   * or more than a pack may hold; InputError when it is no zip.
   */
  static async open(file: string): Promise<OpenPack> {
    const zip = await open(file);
    const pack = new OpenPack(zip);
    try {
      await pack.#list(file);
    } catch (error) {
      zip.close();
      throw error;
    }
    return pack;
  }

  get paths(): string[] {
    return [...this.#entries.keys()];
  }

  hash(path: string): Promise<PackedFile> {
    return readEntry(this.#zip, this.#entries.get(path)!, false);
  }

  async read(path: string): Promise<Buffer> {
    const entry = this.#entries.get(path);
    if (!entry) throw new PackFault(path, 'is not there');
    const { content } = await readEntry(this.#zip, entry, true);
    return content!;
  }

  close(): void {
    this.#zip.close();
  }

  #list(file: string): Promise<void> {
    let total = 0;
    return new Promise((resolve, reject) => {
      const zip = this.#zip;
      zip.on('error', error =>
        reject(
          /relative path|absolute path|backslash|invalid characters/i.test(
            error.message,
          )
            ? new PackFault(
                file,
                `holds a name that is not allowed: ${error.message}`,
              )
            : new InputError(`${file}: damaged: ${error.message}`),
        ),
      );
      zip.on('end', resolve);
      zip.on('entry', (entry: Entry) => {
        total += entry.uncompressedSize;
        const fault = this.#findFault(entry, total);
        if (fault) {
          reject(new PackFault(entry.fileName, fault));
          return;
        }
        this.#entries.set(entry.fileName, entry);
        zip.readEntry();
      });
      zip.readEntry();
    });
  }

  #findFault(entry: Entry, total: number): string | undefined {
    if (!isSafePath(entry.fileName)) {
      return 'its name would leave the folder that it is unpacked to';
    }
    if (isLink(entry)) return 'is a link, and a pack holds files alone';
    if (this.#entries.has(entry.fileName)) return 'is there twice';
    if (entry.uncompressedSize > LARGEST_FILE) {
      return `is larger than ${LARGEST_FILE} bytes`;
    }
    if (total > LARGEST_PACK) {
      return `makes the pack larger than ${LARGEST_PACK} bytes`;
    }
    return this.#entries.size >= MOST_FILES
      ? `is more than the ${MOST_FILES} files that a pack holds at most`
      : undefined;
  }
}
