import { InputError, isError, NotFoundError } from '@backstage/errors';
import { readFileSync, readSync, statSync } from 'node:fs';

/** Standard input, as the arguments name it. */
export const STANDARD_INPUT = '-';

/** Bytes that are read at once, and milliseconds between two looks for more. */
const CHUNK = 65_536;
const PAUSE = 10;

/** A file as messages and reports name it. */
export function nameOfInput(file: string): string {
  return file === STANDARD_INPUT ? 'stdin' : file;
}

/** The next bytes, or undefined at the end; a pipe may have none yet. */
function readSome(buffer: Buffer): number {
  for (;;) {
    try {
      return readSync(0, buffer, 0, buffer.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // The end, as Windows says it.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

function readStandardInput(): string {
  const parts: Buffer[] = [];
  const buffer = Buffer.alloc(CHUNK);
  for (let size = readSome(buffer); size > 0; size = readSome(buffer)) {
    parts.push(Buffer.from(buffer.subarray(0, size)));
  }
  return Buffer.concat(parts).toString('utf8');
}

/** How a command reads what an argument names; tests bring their own. */
export type ReadInput = (file: string) => string;

/**
 * The text of a file in UTF-8, or all of standard input for `-`, in every command that
 * takes a file.
 *
 * @throws NotFoundError for a file that is not there, InputError for one that cannot be read
 */
export function readInput(file: string): string {
  if (file === STANDARD_INPUT) return readStandardInput();
  if (!statSync(file, { throwIfNoEntry: false })) {
    throw new NotFoundError(`${file}: no such file`);
  }
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (!isError(error)) throw error;
    throw new InputError(`${file}: cannot be read: ${error.message}`);
  }
}
