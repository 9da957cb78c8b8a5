import {
  DocumentFacts,
  DocumentKind,
  readModelCard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createHash } from 'crypto';
import { readBom } from '../bom';

/**
 * Facts of a document that was read: its SHA-256, its length, and what its kind is
 * read for. Anything is good enough for a link (kind `text`); a model card or a
 * bill of materials must be UTF-8.
 *
 * @param kind - what the document is declared as
 * @param content - the bytes of the document
 * @public
 */
export function documentFacts(
  kind: DocumentKind,
  content: Uint8Array,
): DocumentFacts {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: kind !== 'text' }).decode(content);
  } catch {
    return { status: 'malformed', detail: 'it is not text in UTF-8' };
  }
  return {
    status: 'available',
    sha256: createHash('sha256').update(content).digest('hex'),
    length: text.trim().length,
    ...(kind === 'model-card' && { modelCard: readModelCard(text) }),
    ...(kind === 'bom' && { bom: readBom(text) }),
  };
}
