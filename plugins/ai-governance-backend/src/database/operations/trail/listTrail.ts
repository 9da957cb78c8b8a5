import { TrailEntry } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { DbTrailRow } from '../../tables';
import { toTrailEntry } from './trailRow';

/** Entries after a sequence, in order, from the primary key. */
export async function listTrail(
  knex: Knex,
  options: { after: number; limit: number },
): Promise<TrailEntry[]> {
  const rows = await knex<DbTrailRow>('trail')
    .where('sequence', '>', options.after)
    .orderBy('sequence')
    .limit(options.limit);
  return rows.map(toTrailEntry);
}
