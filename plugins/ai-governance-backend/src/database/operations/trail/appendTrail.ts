import {
  hashTrailEntry,
  TRAIL_START,
  TrailEntry,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { insertMany } from '../../util';
import { getTrailHead } from './getTrailHead';
import { toTrailRow } from './trailRow';

/** An entry before it has its place. */
export type NewTrailEntry = Omit<TrailEntry, 'sequence' | 'previous' | 'hash'>;

/**
 * Adds entries to the end of the trail. Belongs inside a trail transaction, which
 * lets nobody else add meanwhile.
 */
export async function appendTrail(
  tx: Knex.Transaction,
  entries: NewTrailEntry[],
): Promise<void> {
  let head = (await getTrailHead(tx)) ?? { sequence: 0, hash: TRAIL_START };
  const rows = entries.map(entry => {
    const placed = {
      ...entry,
      sequence: head.sequence + 1,
      previous: head.hash,
    };
    head = { sequence: placed.sequence, hash: hashTrailEntry(placed) };
    return toTrailRow({ ...placed, hash: head.hash });
  });
  await insertMany(tx, 'trail', rows);
}
