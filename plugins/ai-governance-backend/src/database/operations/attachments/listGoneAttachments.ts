import { Knex } from 'knex';
import { DbAttachmentRow } from '../../tables';

/** Ids of files that were removed, or begun before an instant and never completed. */
export async function listGoneAttachments(
  knex: Knex,
  options: { pendingBefore: number },
): Promise<string[]> {
  return knex<DbAttachmentRow>('attachments')
    .where('state', 'removed')
    .orWhere(begun =>
      begun
        .where('state', 'pending')
        .where('uploaded_at', '<', options.pendingBefore),
    )
    .orderBy('id')
    .pluck('id');
}
