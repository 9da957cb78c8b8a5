import { Knex } from 'knex';
import { FeedStore, StoredFeed } from '../../../calendar';
import { DbCalendarFeedRow } from '../../tables';
import { writeTransaction } from '../../util';

const TABLE = 'calendar_feeds';

/** Feeds of a person, the oldest first. One that ended is not one any more. */
export async function listFeeds(
  knex: Knex,
  owner: string,
): Promise<StoredFeed[]> {
  const rows = await knex<DbCalendarFeedRow>(TABLE)
    .where({ owner_ref: owner })
    .whereNull('ended_at')
    .orderBy(['created_at', 'id']);
  return rows.map(toFeed);
}

/** Keeps a feed, unless its owner has that many; two at once wait for each other. */
export async function createFeed(
  knex: Knex,
  feed: StoredFeed,
  { most }: Parameters<FeedStore['createFeed']>[1],
): Promise<boolean> {
  return writeTransaction(knex, async tx => {
    if ((await listFeeds(tx, feed.owner)).length >= most) return false;
    await tx(TABLE).insert({
      id: feed.id,
      token_hash: feed.tokenHash,
      owner_ref: feed.owner,
      name: feed.name,
      created_at: feed.createdAt,
      window_started_at: feed.createdAt,
      requests: 0,
    });
    return true;
  });
}

/** Forgets a feed of that owner. */
export async function deleteFeed(
  knex: Knex,
  { id, owner }: Parameters<FeedStore['deleteFeed']>[0],
): Promise<boolean> {
  return (
    (await knex(TABLE)
      .where({ id, owner_ref: owner })
      .whereNull('ended_at')
      .delete()) > 0
  );
}

/**
 * The feed of a token, of which it notes that it was read. Requests are counted in one
 * statement, so that replicas share the limit.
 */
export async function useFeed(
  knex: Knex,
  { tokenHash, now }: Parameters<FeedStore['useFeed']>[0],
  limits: Parameters<FeedStore['useFeed']>[1],
): ReturnType<FeedStore['useFeed']> {
  const { most, windowMs } = limits;
  const own = () =>
    knex<DbCalendarFeedRow>(TABLE).where({ token_hash: tokenHash });
  // A window that a clock began that ran ahead is over as well.
  const isOver = '(window_started_at <= ? or window_started_at > ?)';
  const bounds = [now - windowMs, now];
  const [used] = await own()
    .whereNull('ended_at')
    .whereRaw(`(${isOver} or requests < ?)`, [...bounds, most])
    .update({
      last_used_at: now,
      requests: knex.raw(`case when ${isOver} then 1 else requests + 1 end`, [
        ...bounds,
      ]),
      window_started_at: knex.raw(
        `case when ${isOver} then ? else window_started_at end`,
        [...bounds, now],
      ),
    })
    .returning('*');
  if (used) return toFeed(used);
  const row = await own().first();
  if (!row) return { refused: 'unknown' };
  return row.ended_at !== null
    ? { refused: 'ended' }
    : {
        refused: 'busy',
        retryAt: Number(row.window_started_at) + windowMs,
      };
}

/** Ends a feed for good. */
export async function endFeed(
  knex: Knex,
  { id, now }: Parameters<FeedStore['endFeed']>[0],
): Promise<void> {
  await knex(TABLE).where({ id }).whereNull('ended_at').update({
    ended_at: now,
  });
}

function toFeed(row: DbCalendarFeedRow): StoredFeed {
  return {
    id: row.id,
    tokenHash: row.token_hash,
    owner: row.owner_ref,
    name: row.name,
    createdAt: Number(row.created_at),
    ...(row.last_used_at !== null && { lastUsedAt: Number(row.last_used_at) }),
    ...(row.ended_at !== null && { endedAt: Number(row.ended_at) }),
  };
}
