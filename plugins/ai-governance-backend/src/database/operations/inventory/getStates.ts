import { InventoryQuery, StatesRow } from '../../../systems';
import { DbInstant } from '../../tables';
import { PositionedDatabase } from '../../util';
import { inventoryQuery } from './inventoryQuery';

/**
 * Counts by the states of all controls. The strings are taken apart outside: that
 * is forty characters per string, and faster than any join that does the same.
 */
export async function getStates(
  database: PositionedDatabase,
  query: InventoryQuery,
): Promise<StatesRow[]> {
  const rows: Array<{ states: string; total: DbInstant }> =
    await inventoryQuery(database, query)
      .groupBy('e.states')
      .select('e.states', database.knex.raw('count(*) as total'));
  return rows.map(row => ({ states: row.states, count: Number(row.total) }));
}
