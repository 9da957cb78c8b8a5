import { InventoryQuery } from '../../../systems';
import { PositionedDatabase } from '../../util';
import { inventoryQuery } from './inventoryQuery';

/** How many systems match, of those that the caller may read. */
export async function countSystems(
  database: PositionedDatabase,
  query: InventoryQuery,
): Promise<number> {
  const [row] = await inventoryQuery(database, query).count({ total: '*' });
  return Number(row.total);
}
