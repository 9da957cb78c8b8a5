import { Knex } from 'knex';
import { CalendarStore, FeedStore } from '../calendar';
import {
  createFeed,
  deleteFeed,
  endFeed,
  listFeeds,
  useFeed,
} from './operations/calendar/feeds';
import { listDue } from './operations/calendar/listDue';
import { listIncidents } from './operations/calendar/listIncidents';
import { bindOperations } from './util';

/** Knows what is due when, and keeps calendar feeds, in SQLite or PostgreSQL. */
export function createCalendarStore(knex: Knex): CalendarStore & FeedStore {
  return bindOperations(knex, {
    listDue,
    listIncidents,
    listFeeds,
    createFeed,
    deleteFeed,
    useFeed,
    endFeed,
  });
}
