import { isError, InputError } from '@backstage/errors';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Terminal } from './Terminal';

/**
 * Writes what a command was asked for: into a file where one is named, with its folder,
 * else to standard output.
 *
 * @throws InputError where the file cannot be written
 */
export function writeResult(
  text: string,
  file: string | undefined,
  terminal: Terminal,
): void {
  if (file === undefined || file === '-') {
    if (text !== '') terminal.info(text);
    return;
  }
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
  } catch (error) {
    if (!isError(error)) throw error;
    throw new InputError(`${file}: cannot be written: ${error.message}`);
  }
}
