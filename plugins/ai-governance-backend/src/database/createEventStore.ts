import { Knex } from 'knex';
import { EventStore } from '../events';
import { gatherEvents } from './operations/events/gatherEvents';
import { listIncidents } from './operations/events/listIncidents';
import {
  latestSequence,
  pruneEvents,
  readEvents,
} from './operations/events/readEvents';
import { bindOperations } from './util';

/** Keeps what happened in SQLite or PostgreSQL. */
export function createEventStore(knex: Knex): EventStore {
  return bindOperations(knex, {
    gather: gatherEvents,
    listIncidents,
    readEvents,
    latestSequence,
    pruneEvents,
  });
}
