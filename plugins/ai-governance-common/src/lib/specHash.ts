import { Entity } from '@backstage/catalog-model';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { configure } from 'safe-stable-stringify';

const stringify = configure({ deterministic: true });

/**
 * Parts of the spec that an attestation vouches for: all but what changes with
 * every release or is watched by its own controls.
 */
const UNGOVERNED = new Set(['version', 'acceptance', 'monitoring', 'logging']);

/**
 * SHA-256, as 64 hexadecimal digits, of the governed fields of an AISystem with
 * keys in order. An attestation of other content than this is superseded.
 *
 * @public
 */
export function specHash(entity: Entity): string {
  const governed = Object.fromEntries(
    Object.entries(entity.spec ?? {}).filter(([key]) => !UNGOVERNED.has(key)),
  );
  return sha256Hex(stringify(governed) ?? '');
}

/** SHA-256 of text as 64 hexadecimal digits. @public */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
