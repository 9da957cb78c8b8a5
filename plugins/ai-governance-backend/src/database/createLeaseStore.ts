import { Knex } from 'knex';
import { LeaseStore } from '../evaluation/LeaseStore';
import { claimLease, releaseLease } from './operations/leases/leases';
import { bindOperations } from './util';

/** Keeps leases in SQLite or PostgreSQL. */
export function createLeaseStore(knex: Knex): LeaseStore {
  return bindOperations(knex, { claimLease, releaseLease });
}
