import {
  AttentionItem,
  AttentionKind,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import {
  AttentionStore,
  ReminderLimits,
  ReminderRefusal,
  StoredAttentionPage,
} from '../attention';
import {
  AttentionItemRef,
  AttentionPosition,
  AttentionQuery,
  StoredReminder,
} from '../attention/types';
import { getAttentionItem } from './operations/attention/getAttentionItem';
import { listAttention } from './operations/attention/listAttention';
import { reserveReminder } from './operations/attention/reserveReminder';
import { appendTrail } from './operations/trail/appendTrail';
import { trailTransaction } from './util';

/** Keeps what needs attention in SQLite or PostgreSQL. */
export class DatabaseAttentionStore implements AttentionStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async listAttention(
    query: AttentionQuery & {
      kinds?: AttentionKind[];
      after?: AttentionPosition;
      limit: number;
    },
  ): Promise<StoredAttentionPage> {
    return listAttention(this.#knex, query);
  }

  async getItem(
    query: AttentionQuery,
    item: AttentionItemRef,
  ): Promise<AttentionItem | undefined> {
    return getAttentionItem(this.#knex, query, item);
  }

  async reserveReminder(
    reminder: StoredReminder,
    limits: ReminderLimits,
  ): Promise<{ id: number } | { refused: ReminderRefusal }> {
    return reserveReminder(this.#knex, reminder, limits);
  }

  async releaseReminder(id: number): Promise<void> {
    await this.#knex('attention_reminders').where({ id }).delete();
  }

  async recordReminder(reminder: StoredReminder): Promise<void> {
    const { entityRef, kind, key, recipient, by, at } = reminder;
    await trailTransaction(this.#knex, tx =>
      appendTrail(tx, [
        {
          at: new Date(at).toISOString(),
          by,
          action: 'attention.remind',
          entityRef,
          payload: { title: kind, key, recipient },
        },
      ]),
    );
  }
}
