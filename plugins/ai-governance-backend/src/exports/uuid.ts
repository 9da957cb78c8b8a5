import { createHash } from 'crypto';

/** Namespace of the identifiers of exports. */
const NAMESPACE = Buffer.from('6f9d1f0c3f2b5c0e9b9a7d0b1f6a4e21', 'hex');

/**
 * Identifier of version 5 (RFC 9562) of a name: the same name, the same identifier,
 * so that the same inputs give the same bytes.
 */
export function uuidOf(...names: string[]): string {
  const bytes = createHash('sha1')
    .update(NAMESPACE)
    .update(names.join('\n'), 'utf8')
    .digest()
    .subarray(0, 16);
  // eslint-disable-next-line no-bitwise
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  // eslint-disable-next-line no-bitwise
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
