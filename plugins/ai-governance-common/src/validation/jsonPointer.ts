import { FaultPath } from './Fault';

/**
 * The keys of a JSON Pointer (RFC 6901); none for the root.
 * @public
 */
export function parseJsonPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map(key => key.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** A pointer of ajv as a path: what consists of digits is an index. */
export function pathOfPointer(pointer: string): FaultPath {
  return parseJsonPointer(pointer).map(key =>
    /^\d+$/.test(key) ? Number(key) : key,
  );
}
