import { Knex } from 'knex';
import { WorkStore } from '../work';
import { readWork } from './operations/work/readWork';
import { bindOperations } from './util';

/** Reads what waits for somebody from SQLite or PostgreSQL. */
export function createWorkStore(knex: Knex): WorkStore {
  return bindOperations(knex, { readWork });
}
