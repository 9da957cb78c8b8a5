import {
  DocumentFacts,
  DocumentKind,
  readModelCard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { readBom } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { createHash } from 'crypto';

/** Facts of a document: its hash, its length, and what its kind is read for. */
export function documentFacts(
  kind: DocumentKind,
  content: Buffer,
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
