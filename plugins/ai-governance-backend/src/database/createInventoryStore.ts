import { InventoryStore } from '../systems';
import { listChanges } from './operations/history/listChanges';
import { countSystems } from './operations/inventory/countSystems';
import { getFacets } from './operations/inventory/getFacets';
import { getStates } from './operations/inventory/getStates';
import { listRefs } from './operations/inventory/listRefs';
import { listSystemSummaries } from './operations/inventory/listSystemSummaries';
import { getLastRunAt } from './operations/maintenance/getLastRunAt';
import { bindOperations, PositionedDatabase } from './util';

/** Reads the inventory from SQLite or PostgreSQL. */
export function createInventoryStore(
  database: PositionedDatabase,
): InventoryStore {
  return {
    ...bindOperations(database, {
      countSystems,
      getFacets,
      getStates,
      listRefs,
      listSystems: listSystemSummaries,
    }),
    ...bindOperations(database.knex, {
      listChanges,
      getLastRunAt,
    }),
  };
}
