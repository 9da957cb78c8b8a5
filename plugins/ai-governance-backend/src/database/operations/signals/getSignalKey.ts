import { randomBytes } from 'crypto';
import { Knex } from 'knex';

/** There is one key. */
const ID = 1;

/** The key of the marks of signals; whichever replica asks first makes it. */
export async function getSignalKey(knex: Knex): Promise<string> {
  await knex('signal_keys')
    .insert({ id: ID, key: randomBytes(32).toString('base64url') })
    .onConflict('id')
    .ignore();
  const { key } = await knex('signal_keys').where({ id: ID }).first('key');
  return key;
}
