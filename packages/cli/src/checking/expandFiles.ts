import { InputError, NotFoundError } from '@backstage/errors';
import { statSync } from 'node:fs';
import path from 'node:path';
import { STANDARD_INPUT } from '../lib/readInput';

/** Nobody keeps descriptors of their own there. */
const IGNORED = ['**/node_modules/**', '**/.git/**'];

const OTHERS = /(^|[\\/])(node_modules|\.git)[\\/]/;

const isGlob = (text: string) => /[*?[\]{}]/.test(text);

async function matches(pattern: string): Promise<string[]> {
  // Loaded where it is needed: most commands name their files.
  const { glob } = require('tinyglobby') as typeof import('tinyglobby');
  const found = await glob(pattern, {
    absolute: path.isAbsolute(pattern),
    expandDirectories: false,
    ignore: IGNORED,
  });
  // A pattern with an absolute path is not held to what is ignored by the library.
  const files = OTHERS.test(pattern)
    ? found
    : found.filter(file => !OTHERS.test(file));
  if (files.length === 0) {
    throw new NotFoundError(`${pattern}: matches no file`);
  }
  // An order that does not depend on the machine.
  return files.sort();
}

/**
 * The files that arguments name, each once, in their order: names, patterns such as
 * `org/*.yaml`, and `-` for standard input.
 *
 * @throws NotFoundError for a file that is not there and a pattern that matches none
 */
export async function expandFiles(
  patterns: readonly string[],
): Promise<string[]> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    const stat = statSync(pattern, { throwIfNoEntry: false });
    if (pattern === STANDARD_INPUT || (stat && !stat.isDirectory())) {
      files.add(pattern);
    } else if (stat) {
      throw new InputError(
        `${pattern}: is a folder; name its files, such as '${path.join(
          pattern,
          '**/catalog-info.yaml',
        )}'`,
      );
    } else if (isGlob(pattern)) {
      for (const file of await matches(pattern)) files.add(file);
    } else {
      throw new NotFoundError(`${pattern}: no such file`);
    }
  }
  return [...files];
}
