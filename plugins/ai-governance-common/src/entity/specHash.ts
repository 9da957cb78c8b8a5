import { Entity } from '@backstage/catalog-model';
import { sha256Hex } from '../lib/sha256Hex';
import { stableJson, writeMeaning } from './specMeaning';

/**
 * Parts of the spec that an attestation does not vouch for: they change with every
 * release, or are watched by controls of their own.
 */
const UNGOVERNED = new Set(['version', 'acceptance', 'monitoring', 'logging']);

/** What a hash of meaning begins with; a hash of an earlier release has no such part. */
const PREFIX = 'v2:';

const isGoverned = (section: string) => !UNGOVERNED.has(section);

/** Hash of a text that says what is meant, named with the way in which it is made. */
export function hashMeaning(meaning: string): string {
  return `${PREFIX}${sha256Hex(meaning)}`;
}

/** Whether a stored hash is of what is declared now. */
export type HashMatcher = (hash: string) => boolean;

/**
 * Compares stored hashes with what is declared now. A hash of an earlier release was
 * of the text as it was written, and still counts while that is the same.
 */
export function createHashMatcher(options: {
  current: () => string;
  written: () => unknown;
}): HashMatcher {
  let ofMeaning: string | undefined;
  let ofText: string | undefined;
  return hash => {
    if (hash.startsWith(PREFIX)) {
      ofMeaning ??= options.current();
      return hash === ofMeaning;
    }
    ofText ??= sha256Hex(stableJson(options.written()));
    return hash === ofText;
  };
}

/**
 * Hash of what the governed fields of an AISystem mean: `v2:` and a SHA-256 as 64
 * hexadecimal digits. An attestation of other content than this is superseded. How it
 * is written does not matter: white space around text, the order of lists, a reference
 * in short or in full.
 *
 * @public
 */
export function specHash(entity: Entity): string {
  return hashMeaning(writeMeaning(entity, isGoverned));
}

/** Compares stored hashes with the governed fields as they are declared now. */
export function specHashMatcher(entity: Entity): HashMatcher {
  return createHashMatcher({
    current: () => specHash(entity),
    written: () =>
      Object.fromEntries(
        Object.entries(entity.spec ?? {}).filter(([key]) => isGoverned(key)),
      ),
  });
}
