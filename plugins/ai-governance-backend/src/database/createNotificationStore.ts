import { Knex } from 'knex';
import { NotificationStore } from '../notifications';
import {
  claimDigest,
  claimUrgent,
  finishDigest,
  listDigestReceivers,
  listForDigest,
  listWaitingRecords,
  markSent,
  prune,
  release,
  releaseDigest,
} from './operations/notifications/sending';
import { begin, takeEvents } from './operations/notifications/takeEvents';
import { bindOperations } from './util';

/** Keeps notices and digests in SQLite or PostgreSQL. */
export function createNotificationStore(knex: Knex): NotificationStore {
  return bindOperations(knex, {
    begin,
    takeEvents,
    claimUrgent,
    markSent,
    release,
    listDigestReceivers,
    claimDigest,
    listForDigest,
    finishDigest,
    releaseDigest,
    listWaitingRecords,
    prune,
  });
}
