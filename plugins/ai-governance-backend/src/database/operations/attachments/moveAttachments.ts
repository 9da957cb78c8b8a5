import { Knex } from 'knex';

/** Files follow the records of a system to another; returns how many. */
export async function moveAttachments(
  tx: Knex.Transaction,
  options: { from: string; to: string },
): Promise<number> {
  return tx('attachments')
    .where('entity_ref', options.from)
    .update({ entity_ref: options.to });
}
