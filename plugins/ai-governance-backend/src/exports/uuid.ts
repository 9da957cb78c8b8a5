import { v5 } from 'uuid';

/** Namespace of the identifiers of exports. */
const NAMESPACE = '6f9d1f0c-3f2b-5c0e-9b9a-7d0b1f6a4e21';

/**
 * Identifier of version 5 (RFC 9562) of a name: the same name, the same identifier,
 * so that the same inputs give the same bytes.
 */
export function uuidOf(...names: string[]): string {
  return v5(names.join('\n'), NAMESPACE);
}
