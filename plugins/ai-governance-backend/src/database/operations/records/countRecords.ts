import { Knex } from 'knex';
import { RecordFilter } from '../../../records/types';
import { recordQuery } from './recordQuery';

/** How many records of a system match. */
export async function countRecords(
  knex: Knex,
  filter: RecordFilter,
): Promise<number> {
  const [row] = await recordQuery(knex, filter).count({ total: '*' });
  return Number((row as unknown as { total: number | string }).total);
}
