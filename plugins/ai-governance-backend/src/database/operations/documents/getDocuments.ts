import { Knex } from 'knex';
import { StoredDocument } from '../../../documents';
import { DbDocumentRow } from '../../tables';
import { isOneOf } from '../../util';
import { DOCUMENT_COLUMNS, toStoredDocument } from './toStoredDocument';

/** What was found at targets when they were last read. */
export async function getDocuments(
  knex: Knex,
  targets: string[],
): Promise<StoredDocument[]> {
  if (targets.length === 0) {
    return [];
  }
  const { sql, bindings } = isOneOf(knex, 'target', targets);
  const rows = await knex<DbDocumentRow>('documents')
    .whereRaw(sql, bindings)
    .select(...DOCUMENT_COLUMNS);
  return rows.map(toStoredDocument);
}
