import { Knex } from 'knex';
import { SourceStore } from '../sources';
import { listSupplied } from './operations/sources/listSupplied';
import {
  getSourceStatus,
  listSourceStatuses,
  saveSourceStatus,
} from './operations/sources/sourceStatuses';
import { bindOperations } from './util';

/** Keeps what there is of sources in SQLite or PostgreSQL. */
export function createSourceStore(knex: Knex): SourceStore {
  return bindOperations(knex, {
    listSupplied,
    getSourceStatus,
    saveSourceStatus,
    listSourceStatuses,
  });
}
