import {
  Calendar,
  CalendarItem,
  CalendarKind,
  LawCalendarDay,
  sha256Hex,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { calendarKindOf } from './calendarKinds';
import { PlacedItem, StoredDue, StoredIncident } from './types';

/** Where an item comes from; of one instant, rows of the table come first. */
const SOURCES = { found: 0, incident: 1, law: 2 };

/** When it is, and how days are told. */
export interface CalendarClock {
  calendar: Calendar;
  /** Milliseconds since the epoch. */
  now: number;
}

/** The same for the same duty, so that a calendar moves what it has. */
function idOf(kind: CalendarKind, ...parts: string[]): string {
  return sha256Hex(JSON.stringify([kind, ...parts])).slice(0, 32);
}

function dated(dueAt: number, { calendar, now }: CalendarClock) {
  return {
    day: calendar.lastDayBefore(dueAt),
    dueAt: new Date(dueAt).toISOString(),
    overdue: dueAt <= now,
  };
}

/** When it last became another: to be overdue is to be another. */
function changedBy(
  changedAt: number,
  dueAt: number,
  { now }: CalendarClock,
): number {
  return dueAt <= now ? Math.max(changedAt, dueAt) : changedAt;
}

/** What an evaluation found. */
export function foundItem(
  found: StoredDue,
  reviewControls: readonly string[],
  clock: CalendarClock,
): PlacedItem {
  const { system, packId, key, dueAt } = found;
  const kind = calendarKindOf(found, reviewControls);
  const { controlId, recordId, title, responsible } = found;
  return {
    changedAt: changedBy(found.changedAt, dueAt, clock),
    position: { dueAt, source: SOURCES.found, key: found.id },
    item: {
      id: idOf(kind, system.entityRef, packId, key),
      kind,
      ...dated(dueAt, clock),
      system,
      ...(controlId && { controlId }),
      ...(recordId && { recordId }),
      ...(title && { title }),
      ...(responsible && { responsible }),
    },
  };
}

/** A duty of an incident that is still open. */
export function incidentItem(
  { record, system }: StoredIncident,
  duty: { kind: 'report' | 'answer'; dueAt: string; responsible?: string },
  clock: CalendarClock,
): PlacedItem {
  const kind: CalendarKind = `incident-${duty.kind}`;
  const dueAt = Date.parse(duty.dueAt);
  const { title } = record.data;
  const id = idOf(kind, record.id);
  return {
    changedAt: changedBy(record.updatedAt, dueAt, clock),
    position: { dueAt, source: SOURCES.incident, key: id },
    item: {
      id,
      kind,
      ...dated(dueAt, clock),
      system,
      recordId: record.id,
      ...(typeof title === 'string' && title !== '' && { title }),
      ...(duty.responsible && { responsible: duty.responsible }),
    },
  };
}

/** A day from which law asks for something. */
export function lawItem(
  { date, pack, framework, events, systems }: LawCalendarDay,
  { calendar }: CalendarClock,
): PlacedItem {
  const dueAt = calendar.startOf(date);
  const id = idOf('law', pack, date);
  const title = [`${framework}:`, ...events.map(({ text }) => text)].join(' ');
  return {
    changedAt: 0,
    position: { dueAt, source: SOURCES.law, key: id },
    item: {
      id,
      kind: 'law',
      day: date,
      dueAt: new Date(dueAt).toISOString(),
      overdue: false,
      title,
      systems,
    } satisfies CalendarItem,
  };
}

/** Which of two comes first. */
export function compareItems(
  { position: a }: Pick<PlacedItem, 'position'>,
  { position: b }: Pick<PlacedItem, 'position'>,
): number {
  if (a.dueAt !== b.dueAt) return a.dueAt - b.dueAt;
  if (a.source !== b.source) return a.source - b.source;
  if (typeof a.key === 'number' && typeof b.key === 'number') {
    return a.key - b.key;
  }
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}
