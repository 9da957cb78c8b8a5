import { Knex } from 'knex';

/** Takes back a reminder that could not be sent. */
export async function releaseReminder(knex: Knex, id: number): Promise<void> {
  await knex('attention_reminders').where({ id }).delete();
}
