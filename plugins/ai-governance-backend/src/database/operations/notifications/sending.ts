import { Knex } from 'knex';
import { DigestRef, StoredNotice } from '../../../notifications';
import { MINUTE } from '../../../util';
import { DbNoticeRow, DbRecordRow } from '../../tables';
import { isOneOf, writeTransaction } from '../../util';
import { toNotice } from './noticeRow';

/** A replica that has not said within that long that it sent something is gone. */
const CLAIM_MS = 10 * MINUTE;

/** Claims urgent notices; writers wait for each other, so that each goes to one. */
export async function claimUrgent(
  knex: Knex,
  { now, limit }: { now: number; limit: number },
): Promise<StoredNotice[]> {
  return writeTransaction(knex, async tx => {
    const rows: DbNoticeRow[] = await tx('notices')
      .whereNull('sent_at')
      .where('urgent', true)
      .where(free =>
        free
          .whereNull('claimed_at')
          .orWhere('claimed_at', '<=', now - CLAIM_MS),
      )
      .orderBy('id')
      .limit(limit);
    const { sql, bindings } = isOneOf(
      tx,
      'id',
      rows.map(({ id }) => id),
    );
    await tx('notices')
      .whereRaw(sql, bindings)
      .update({ claimed_at: now, attempts: tx.raw('attempts + 1') });
    return rows.map(toNotice);
  });
}

export async function markSent(
  knex: Knex,
  ids: number[],
  at: number,
): Promise<void> {
  const { sql, bindings } = isOneOf(knex, 'id', ids);
  await knex('notices').whereRaw(sql, bindings).update({ sent_at: at });
}

export async function release(knex: Knex, ids: number[]): Promise<void> {
  const { sql, bindings } = isOneOf(knex, 'id', ids);
  await knex('notices')
    .whereRaw(sql, bindings)
    .whereNull('sent_at')
    .update({ claimed_at: null });
}

/** Who has something new and was sent no digest on a day. */
export async function listDigestReceivers(
  knex: Knex,
  { day }: { day: string },
): Promise<string[]> {
  return knex('notices as n')
    .whereNull('n.sent_at')
    .where('n.urgent', false)
    .whereNotExists(
      knex('notification_digests as d')
        .whereRaw('d.receiver = n.receiver')
        .where('d.day', day)
        .whereNotNull('d.sent_at')
        .select(knex.raw('1')),
    )
    .distinct()
    .orderBy('n.receiver')
    .pluck('n.receiver');
}

export async function claimDigest(
  knex: Knex,
  { receiver, day }: DigestRef,
  now: number,
): Promise<boolean> {
  return writeTransaction(knex, async tx => {
    const there = await tx('notification_digests')
      .where({ receiver, day })
      .first('claimed_at', 'sent_at');
    if (!there) {
      await tx('notification_digests').insert({
        receiver,
        day,
        claimed_at: now,
      });
      return true;
    }
    if (there.sent_at !== null || Number(there.claimed_at) > now - CLAIM_MS) {
      return false;
    }
    await tx('notification_digests')
      .where({ receiver, day })
      .update({ claimed_at: now });
    return true;
  });
}

export async function listForDigest(
  knex: Knex,
  receiver: string,
): Promise<StoredNotice[]> {
  const rows: DbNoticeRow[] = await knex('notices')
    .where({ receiver, urgent: false })
    .whereNull('sent_at')
    .orderBy('id');
  return rows.map(toNotice);
}

export async function finishDigest(
  knex: Knex,
  { receiver, day, noticeIds }: DigestRef & { noticeIds: number[] },
  at: number,
): Promise<void> {
  await knex.transaction(async tx => {
    await markSent(tx, noticeIds, at);
    await tx('notification_digests')
      .where({ receiver, day })
      .update({ sent_at: at });
  });
}

export async function releaseDigest(
  knex: Knex,
  { receiver, day }: DigestRef,
): Promise<void> {
  await knex('notification_digests')
    .where({ receiver, day })
    .whereNull('sent_at')
    .delete();
}

/** Records that wait for a decision, oldest first. */
export async function listWaitingRecords(
  knex: Knex,
  limit: number,
): Promise<string[]> {
  return knex<DbRecordRow>('records')
    .where('state', 'submitted')
    .orderBy([{ column: 'updated_at' }, { column: 'id' }])
    .limit(limit)
    .pluck('id');
}

/** Deletes what is older, sent or not; returns how many. */
export async function prune(knex: Knex, before: number): Promise<number> {
  const notices = await knex('notices').where('noted_at', '<', before).delete();
  const digests = await knex('notification_digests')
    .where('claimed_at', '<', before)
    .delete();
  return notices + digests;
}
