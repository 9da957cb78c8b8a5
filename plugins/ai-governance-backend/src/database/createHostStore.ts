import { Knex } from 'knex';
import { HostStore } from '../documents';
import {
  listHosts,
  saveBackOff,
  takeRequests,
} from './operations/documents/hosts';
import { bindOperations } from './util';

/** Keeps the budgets and back-offs of hosts in SQLite or PostgreSQL. */
export function createHostStore(knex: Knex): HostStore {
  return bindOperations(knex, { listHosts, saveBackOff, takeRequests });
}
