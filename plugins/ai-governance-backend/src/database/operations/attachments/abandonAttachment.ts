import { Knex } from 'knex';

/** Abandons a file that does not count yet; false where it counts by now. */
export async function abandonAttachment(
  knex: Knex,
  id: string,
): Promise<boolean> {
  const written = await knex('attachments')
    .where({ id, state: 'pending' })
    .update({ state: 'removed' });
  return written > 0;
}
