import { TargetStore } from '../targets';
import { countMisses, listMisses } from './operations/targets/listMisses';
import { getTarget, listTargets } from './operations/targets/readTargets';
import {
  createTarget,
  deleteTarget,
  updateTarget,
} from './operations/targets/writeTarget';
import { bindOperations, PositionedDatabase } from './util';

/** Keeps targets in SQLite or PostgreSQL. */
export function createTargetStore(database: PositionedDatabase): TargetStore {
  return {
    ...bindOperations(database, {
      listMisses,
      countMisses,
    }),
    ...bindOperations(database.knex, {
      listTargets,
      getTarget,
      createTarget,
      updateTarget,
      deleteTarget,
    }),
  };
}
