import { Knex } from 'knex';
import { RefusedEditStore } from '../evaluation';
import {
  getRefusedEdits,
  replaceRefusedLocations,
  saveRefusedEntities,
} from './operations/refusedEdits/refusedEdits';
import { bindOperations } from './util';

/** Remembers refused edits in SQLite or PostgreSQL. */
export function createRefusedEditStore(knex: Knex): RefusedEditStore {
  return bindOperations(knex, {
    getRefusedEdits,
    replaceRefusedLocations,
    saveRefusedEntities,
  });
}
