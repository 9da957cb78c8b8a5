import {
  DocumentFacts,
  DocumentRequest,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { documentFacts } from '@ai-catalogue/backstage-plugin-ai-governance-node/documents';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** How a document that a descriptor declares is read. */
export type ReadDocument = typeof readDocument;

/**
 * Facts of a document that a descriptor declares: of a file beside the descriptor.
 * Addresses are not opened, so that a check needs no network.
 */
export function readDocument(
  { location, kind }: DocumentRequest,
  /** Folder of the descriptor. */
  folder: string,
): DocumentFacts {
  if (/^https?:/i.test(location)) {
    return { status: 'unavailable', detail: 'addresses are not opened here' };
  }
  const file = path.join(folder, location);
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile()
      ? documentFacts(kind, readFileSync(file))
      : { status: 'missing', detail: `there is no file ${file}` };
  } catch (error) {
    // One file that may not be read ends no check of the others.
    return { status: 'unavailable', detail: (error as Error).message };
  }
}
