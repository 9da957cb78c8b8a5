import { Entity } from '@backstage/catalog-model';
import {
  collectDocuments,
  DocumentFacts,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { documentFacts } from '@ai-catalogue/backstage-plugin-ai-governance-node/documents';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

type DocumentKind = ReturnType<typeof collectDocuments>[number]['kind'];

function readFile(file: string, kind: DocumentKind): DocumentFacts {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    return { status: 'missing', detail: `there is no file ${file}` };
  }
  return documentFacts(kind, readFileSync(file));
}

/**
 * Facts of the documents that an entity declares: of files beside its descriptor.
 * Addresses are not opened, so that a check needs no network.
 */
export function readDocuments(options: {
  entity: Entity;
  /** Folder of the descriptor. */
  folder: string;
}): Record<string, DocumentFacts> {
  const { entity, folder } = options;
  const entries = collectDocuments(entity).map(({ location, kind }) => {
    const facts: DocumentFacts = /^https?:/i.test(location)
      ? { status: 'unavailable', detail: 'addresses are not opened here' }
      : readFile(path.join(folder, location), kind);
    return [location, facts];
  });
  return Object.fromEntries(entries);
}
