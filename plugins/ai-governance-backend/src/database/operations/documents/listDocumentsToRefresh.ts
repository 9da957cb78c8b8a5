import { Knex } from 'knex';
import { StoredDocument } from '../../../documents';
import { latestCredible } from '../../../util';
import { DbDocumentRow } from '../../tables';
import { DOCUMENT_COLUMNS, toStoredDocument } from './toStoredDocument';

/**
 * Documents of systems in the catalog that were last read before an instant,
 * oldest first. What could not be read is tried again sooner, and so is what lies
 * on the disk of the backend, where reading costs nothing. What a clock that ran
 * ahead read counts as never read.
 */
export async function listDocumentsToRefresh(
  knex: Knex,
  options: {
    readBefore: number;
    /** Before this instant for what could not be read. */
    retryBefore: number;
    now: number;
    limit: number;
  },
): Promise<StoredDocument[]> {
  const rows = await knex<DbDocumentRow>('documents')
    .where(due =>
      due
        .where('checked_at', '<', options.readBefore)
        .orWhere('checked_at', '>', latestCredible(options.now))
        .orWhere(retry =>
          retry
            .where('checked_at', '<', options.retryBefore)
            .where(what =>
              what
                .where('status', 'unavailable')
                .orWhere('target', 'like', '["file"%'),
            ),
        ),
    )
    .whereExists(
      knex('system_documents as d')
        .join('ai_systems as s', 's.id', 'd.system_id')
        .whereRaw('d.document_id = documents.id')
        .whereNull('s.removed_at')
        .select(knex.raw('1')),
    )
    .orderBy('checked_at')
    .limit(options.limit)
    .select(...DOCUMENT_COLUMNS);
  return rows.map(toStoredDocument);
}
