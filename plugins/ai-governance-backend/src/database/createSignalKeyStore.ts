import { Knex } from 'knex';
import { SignalKeyStore } from '../signals';
import { getSignalKey } from './operations/signals/getSignalKey';
import { bindOperations } from './util';

/** Keeps the key of signals in SQLite or PostgreSQL. */
export function createSignalKeyStore(knex: Knex): SignalKeyStore {
  return bindOperations(knex, { getSignalKey });
}
