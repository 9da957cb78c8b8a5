import { InventoryQuery } from '../../../systems';
import { PositionedDatabase } from '../../util';
import { inventoryQuery } from './inventoryQuery';

/** References of the systems that match and that the caller may read, in their order. */
export async function listRefs(
  database: PositionedDatabase,
  query: InventoryQuery,
): Promise<string[]> {
  return inventoryQuery(database, query)
    .orderBy('s.entity_ref')
    .pluck('s.entity_ref');
}
