import { Knex } from 'knex';
import { DbAttachmentRow } from '../../tables';

/** How many files somebody uploaded since an instant to which no revision refers. */
export async function countUnusedAttachments(
  knex: Knex,
  options: { uploadedBy: string; since: number },
): Promise<number> {
  const { uploadedBy, since } = options;
  const row = await knex<DbAttachmentRow>('attachments')
    .whereIn('state', ['pending', 'stored'])
    .where('uploaded_at', '>', since)
    .where('uploaded_by', uploadedBy)
    .whereNull('used_at')
    .count({ total: '*' })
    .first();
  return Number(row?.total ?? 0);
}
