import {
  DocumentFacts,
  DocumentKind,
  readModelCard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createHash } from 'crypto';
import { readBom } from '../bom';
import { SchemaNotFoundError } from '../bom/SchemaNotFoundError';

/** Characters and headings of a model card or guide that is read for its sections. */
const LONGEST_CARD = 1_048_576;
const MOST_HEADINGS = 1_000;

type AvailableDocument = Extract<DocumentFacts, { status: 'available' }>;

/**
 * Facts of a document that was read: its SHA-256, its length, and what its kind is
 * read for. Anything is good enough for a link (kind `text`); a model card or a
 * bill of materials must be UTF-8. A bill of materials whose schema this installation
 * does not have is unavailable. A model card of more than 1,048,576 characters or
 * 1,000 headings is malformed. Never throws, and takes time in proportion to the content.
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
  try {
    return {
      status: 'available',
      sha256: createHash('sha256').update(content).digest('hex'),
      length: text.trim().length,
      ...readContent(kind, text),
    };
  } catch (error) {
    // A fault of this installation is none of the document.
    return error instanceof SchemaNotFoundError
      ? { status: 'unavailable', detail: error.message }
      : { status: 'malformed', detail: (error as Error).message };
  }
}

/** @throws Error that says why the text cannot be read as its kind */
function readContent(
  kind: DocumentKind,
  text: string,
): Pick<AvailableDocument, 'modelCard' | 'bom'> {
  switch (kind) {
    case 'model-card':
      return { modelCard: readCard(text) };
    case 'bom':
      return { bom: readBom(text) };
    default:
      return {};
  }
}

function readCard(text: string): AvailableDocument['modelCard'] {
  if (text.length > LONGEST_CARD) {
    throw new Error(`it is longer than ${LONGEST_CARD} characters`);
  }
  const card = readModelCard(text);
  if (card.sections.length > MOST_HEADINGS) {
    throw new Error(`it has more than ${MOST_HEADINGS} headings`);
  }
  return card;
}
