import { Knex } from 'knex';
import { AttentionStore } from '../attention';
import { getAttentionItem } from './operations/attention/getAttentionItem';
import { listAttention } from './operations/attention/listAttention';
import { recordReminder } from './operations/attention/recordReminder';
import { releaseReminder } from './operations/attention/releaseReminder';
import { reserveReminder } from './operations/attention/reserveReminder';
import { bindOperations } from './util';

/** Keeps what needs attention in SQLite or PostgreSQL. */
export function createAttentionStore(knex: Knex): AttentionStore {
  return bindOperations(knex, {
    listAttention,
    reserveReminder,
    releaseReminder,
    recordReminder,
    getItem: getAttentionItem,
  });
}
