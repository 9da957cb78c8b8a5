import { RecordView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { endOfDay, startOfDay, toDay, today } from '../../../lib/calendarDay';

/** What a date field says to the server; nothing where it is as it was. */
function changeOf(
  before: string | undefined,
  day: string,
  toInstant: (day: string) => string | undefined,
): string | null | undefined {
  if (day === toDay(before)) return undefined;
  return day === '' ? null : toInstant(day);
}

/**
 * The instants of a record as its date fields state them. A revision names what
 * changed: left out an instant stays, and null takes it away.
 */
export function datesOf(options: {
  /** The revision that the form started from; undefined for a new record. */
  base?: Pick<RecordView, 'effectiveAt' | 'expiresAt'>;
  effectiveOn: string;
  expiresOn: string;
}): { effectiveAt?: string | null; expiresAt?: string | null } {
  const { base, effectiveOn, expiresOn } = options;
  const from = changeOf(base?.effectiveAt, effectiveOn, startOfDay);
  const until = changeOf(base?.expiresAt, expiresOn, endOfDay);
  // A new record that says nothing counts from the instant at which it is written.
  const isNow = !base && effectiveOn === today();
  return {
    ...(from !== undefined && !isNow && { effectiveAt: from }),
    ...(until !== undefined && { expiresAt: until }),
  };
}
