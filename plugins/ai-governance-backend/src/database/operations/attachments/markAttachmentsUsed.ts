import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { isOneOf } from '../../util';

/**
 * Notes that a revision refers to files, which are kept for ever from here on.
 * Belongs inside the trail transaction that writes the revision.
 *
 * @throws ConflictError where one of them was removed meanwhile
 */
export async function markAttachmentsUsed(
  tx: Knex.Transaction,
  options: { entityRef: string; ids: readonly string[]; at: number },
): Promise<void> {
  const ids = [...new Set(options.ids)];
  if (ids.length === 0) {
    return;
  }
  const { sql, bindings } = isOneOf(tx, 'id', ids);
  const found = await tx('attachments')
    .where({ entity_ref: options.entityRef, state: 'stored' })
    .whereRaw(sql, bindings)
    .update({ used_at: tx.raw('coalesce(used_at, ?)', [options.at]) });
  if (found !== ids.length) {
    throw new ConflictError(
      'A file that the record refers to was removed meanwhile; upload it again',
    );
  }
}
