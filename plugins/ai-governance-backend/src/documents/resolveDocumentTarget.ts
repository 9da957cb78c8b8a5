import {
  DocumentRequest,
  withoutCredentials,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  Entity,
  parseLocationRef,
} from '@backstage/catalog-model';
import { dirname } from 'path';
import { DocumentTarget, formatTarget } from './DocumentTarget';

/** Bytes of a target; what is found there is stored by it, and no index takes more. */
const LONGEST_TARGET = 2_000;

/** Joins a relative path to the address of a file in a repository. */
export type ResolveUrl = (options: { url: string; base: string }) => string;

interface DeclaredRequest {
  entity: Entity;
  request: DocumentRequest;
  resolveUrl: ResolveUrl;
}

interface Unavailable {
  unavailable: string;
}

/**
 * Where a declared document is read from, or why it cannot be.
 *
 * @remarks
 *
 * An address is read as it is. A path starts at the descriptor, whose location the
 * catalog itself recorded. Only where that is neither a file nor an address does
 * the source location count, which a descriptor may set; it never leads to the
 * disk of the backend.
 */
export function resolveDocumentTarget(
  options: DeclaredRequest,
): DocumentTarget | Unavailable {
  const target = findTarget(options);
  return 'type' in target &&
    Buffer.byteLength(formatTarget(target)) > LONGEST_TARGET
    ? { unavailable: `its address is longer than ${LONGEST_TARGET} bytes` }
    : target;
}

function findTarget({
  entity,
  request,
  resolveUrl,
}: DeclaredRequest): DocumentTarget | Unavailable {
  const { location, kind } = request;
  if (/^https:\/\//i.test(location)) {
    return { type: 'url', kind, url: location };
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(location)) {
    return { unavailable: `only paths and https addresses are read` };
  }
  const managedBy = readLocation(entity, ANNOTATION_LOCATION);
  if (managedBy?.type === 'file') {
    const root = dirname(managedBy.target);
    return { type: 'file', kind, root, path: location };
  }
  const base =
    managedBy?.type === 'url'
      ? managedBy
      : readLocation(entity, ANNOTATION_SOURCE_LOCATION);
  if (base?.type !== 'url') {
    return {
      unavailable:
        'the descriptor comes from no file or address, so a path has no start',
    };
  }
  try {
    const url = resolveUrl({ url: location, base: base.target });
    return { type: 'url', kind, url };
  } catch (error) {
    return { unavailable: withoutCredentials((error as Error).message) };
  }
}

function readLocation(
  entity: Entity,
  annotation: string,
): { type: string; target: string } | undefined {
  const text = entity.metadata.annotations?.[annotation];
  try {
    return text === undefined ? undefined : parseLocationRef(text);
  } catch {
    return undefined;
  }
}
