import { StoredDocument } from '../../../documents';
import { DbDocumentRow } from '../../tables';

/** Columns that a document is read with. */
export const DOCUMENT_COLUMNS = [
  'id',
  'target',
  'facts',
  'etag',
  'checked_at',
] as const;

/** A stored document as evaluation takes it. */
export function toStoredDocument(
  row: Pick<DbDocumentRow, (typeof DOCUMENT_COLUMNS)[number]>,
): StoredDocument {
  return {
    id: row.id,
    target: row.target,
    facts: JSON.parse(row.facts),
    etag: row.etag ?? undefined,
    checkedAt: Number(row.checked_at),
  };
}
