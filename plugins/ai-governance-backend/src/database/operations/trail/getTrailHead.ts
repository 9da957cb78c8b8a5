import { Knex } from 'knex';
import { TrailHead } from '../../../records';
import { DbTrailRow } from '../../tables';

/** The last entry of the trail; undefined while there is none. */
export async function getTrailHead(knex: Knex): Promise<TrailHead | undefined> {
  const row = await knex<DbTrailRow>('trail')
    .orderBy('sequence', 'desc')
    .first('sequence', 'hash');
  return row && { sequence: Number(row.sequence), hash: row.hash };
}
