import { Knex } from 'knex';
import { isOneOf } from '../../util';

/** Forgets files that do not count. */
export async function forgetAttachments(
  knex: Knex,
  ids: string[],
): Promise<void> {
  const { sql, bindings } = isOneOf(knex, 'id', ids);
  await knex('attachments')
    .whereRaw(sql, bindings)
    .whereNot('state', 'stored')
    .delete();
}
