import { RollupStore } from '../insights';
import { countBy } from './operations/rollups/countBy';
import {
  getStatesByOwner,
  getStatesByStanding,
} from './operations/rollups/getStatesBy';
import { listGroupEdges } from './operations/rollups/listGroupEdges';
import { bindOperations, PositionedDatabase } from './util';

/** Reads what roll-ups are made from, from SQLite or PostgreSQL. */
export function createRollupStore(database: PositionedDatabase): RollupStore {
  return {
    ...bindOperations(database, {
      countBy,
      getStatesByOwner,
      getStatesByStanding,
    }),
    ...bindOperations(database.knex, {
      listGroupEdges,
    }),
  };
}
