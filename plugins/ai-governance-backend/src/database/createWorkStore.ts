import { WorkStore } from '../work';
import { readWork } from './operations/work/readWork';
import { bindOperations, PositionedDatabase } from './util';

/** Reads what waits for somebody from SQLite or PostgreSQL. */
export function createWorkStore(database: PositionedDatabase): WorkStore {
  return bindOperations(database, { readWork });
}
