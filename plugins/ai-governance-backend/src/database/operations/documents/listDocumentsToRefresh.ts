import { Knex } from 'knex';
import { RefreshQuery, StoredDocument } from '../../../documents';
import { latestCredible } from '../../../util';
import { DbDocumentRow } from '../../tables';
import { isOneOf } from '../../util';
import { DOCUMENT_COLUMNS, toStoredDocument } from './toStoredDocument';

/**
 * Documents of systems in the catalog that were last read before an instant,
 * oldest first. What could not be read is tried again sooner, after as long as it has
 * failed by then, and so is what lies on the disk of the backend, where reading costs
 * nothing. What a clock that ran ahead read counts as never read.
 */
export async function listDocumentsToRefresh(
  knex: Knex,
  options: RefreshQuery,
): Promise<StoredDocument[]> {
  const query = knex<DbDocumentRow>('documents')
    .where(due =>
      due
        .where('checked_at', '<', options.readBefore)
        .orWhere('checked_at', '>', latestCredible(options.now))
        .orWhere(retry =>
          retry.where('checked_at', '<', options.retryBefore).where(what =>
            what
              .where('target', 'like', '["file"%')
              .orWhere(unread =>
                unread
                  .where('status', 'unavailable')
                  .whereNull('failing_since'),
              )
              .orWhereRaw('2 * checked_at - failing_since <= ?', options.now),
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
  if (options.exceptHosts?.length) {
    const { sql, bindings } = isOneOf(knex, 'host', options.exceptHosts);
    query.whereRaw(`(host is null or not (${sql}))`, bindings);
  }
  if (options.unaskedOf) {
    const { sql, bindings } = isOneOf(knex, 'host', options.unaskedOf);
    query.whereRaw(sql, bindings).whereNull('failing_since');
  }
  return (await query).map(toStoredDocument);
}
