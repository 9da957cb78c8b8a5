import { Knex } from 'knex';
import { DbAttachmentRow } from '../../tables';
import { isOneOf, isPostgres, trailTransaction } from '../../util';
import { appendTrail } from '../trail/appendTrail';
import { attachmentPayload } from './attachmentPayload';
import { toStoredAttachment } from './attachmentRow';

/** Who the trail says did it. */
const BY = 'plugin:ai-governance';

/**
 * Removes files that were uploaded before an instant and to which no revision ever
 * referred, even where that was taken from the file. Records are written under the same lock, so none can begin to refer to
 * one meanwhile.
 *
 * @returns how many
 */
export async function removeUnusedAttachments(
  knex: Knex,
  options: { uploadedBefore: number; at: number; limit: number },
): Promise<number> {
  const { uploadedBefore, at, limit } = options;
  return trailTransaction(knex, async tx => {
    const rows = await tx<DbAttachmentRow>('attachments')
      .where('state', 'stored')
      .where('uploaded_at', '<', uploadedBefore)
      .whereNull('used_at')
      .whereNotExists(namingRevisions(tx))
      .orderBy('id')
      .limit(limit);
    if (rows.length === 0) {
      return 0;
    }
    const { sql, bindings } = isOneOf(
      tx,
      'id',
      rows.map(({ id }) => id),
    );
    await tx('attachments').whereRaw(sql, bindings).update({
      state: 'removed',
    });
    await appendTrail(
      tx,
      rows.map(toStoredAttachment).map(attachment => ({
        at: new Date(at).toISOString(),
        by: BY,
        action: 'attachment.remove',
        entityRef: attachment.entityRef,
        payload: {
          ...attachmentPayload(attachment),
          comment: 'No record referred to it',
        },
      })),
    );
    return rows.length;
  });
}

/** Revisions of the same system whose content has the id of the file. */
function namingRevisions(tx: Knex.Transaction): Knex.QueryBuilder {
  const find = isPostgres(tx) ? 'strpos' : 'instr';
  return tx('records as r')
    .join('record_revisions as v', 'v.record_id', 'r.id')
    .whereRaw('r.entity_ref = attachments.entity_ref')
    .whereRaw(`${find}(v.data, attachments.id) > 0`)
    .select(tx.raw('1'));
}
