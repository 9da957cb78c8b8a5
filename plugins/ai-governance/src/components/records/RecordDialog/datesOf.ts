import {
  Calendar,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { today } from '../../../lib/calendarDay';

/** The days of a record as its date fields show them; empty where it states none. */
export function daysOf(
  record: Pick<RecordView, 'effectiveAt' | 'expiresAt'> | undefined,
  calendar: Calendar,
): { effectiveOn: string; expiresOn: string } {
  const { effectiveAt, expiresAt } = record ?? {};
  return {
    effectiveOn: effectiveAt ? calendar.toDay(effectiveAt) : '',
    expiresOn: expiresAt ? calendar.toLastDay(expiresAt) : '',
  };
}

/** What a date field says to the server; nothing where it is as it was. */
function changeOf(before: string, day: string): string | null | undefined {
  if (day === before) return undefined;
  return day === '' ? null : day;
}

/**
 * The days of a record as its date fields state them. A revision names what
 * changed: what is left out stays, and null takes it away.
 */
export function datesOf(options: {
  /** The revision that the form started from; undefined for a new record. */
  base?: Pick<RecordView, 'effectiveAt' | 'expiresAt'>;
  effectiveOn: string;
  expiresOn: string;
  calendar: Calendar;
}): { effectiveAt?: string | null; expiresAt?: string | null } {
  const { base, effectiveOn, expiresOn, calendar } = options;
  const before = daysOf(base, calendar);
  const from = changeOf(before.effectiveOn, effectiveOn);
  const until = changeOf(before.expiresOn, expiresOn);
  // A new record that says nothing counts from the instant at which it is written.
  const isNow = !base && effectiveOn === today(calendar);
  return {
    ...(from !== undefined && !isNow && { effectiveAt: from }),
    ...(until !== undefined && { expiresAt: until }),
  };
}
