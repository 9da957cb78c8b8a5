import {
  Calendar,
  ControlWaiver,
  EntityRef,
  RecordFault,
  waiverLimit,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { noOfficerText } from './decidingRight';

/**
 * Why nobody could decide on a waiver, or it would not count although it was approved:
 * the control says itself who waives it and for how long.
 */
export function findWaiverFaults(options: {
  rule: ControlWaiver;
  /** Control that is waived. */
  subject: string;
  /** Days or instants. Default of the first: now. */
  effectiveAt?: string;
  expiresAt?: string;
  /** Milliseconds since the epoch. */
  now: number;
  calendar: Calendar;
  chiefAiOfficer: EntityRef | undefined;
}): RecordFault[] {
  const { rule, subject, expiresAt, now, calendar, chiefAiOfficer } = options;
  const faults: RecordFault[] = [];
  if (chiefAiOfficer === undefined) {
    faults.push({
      path: 'subject',
      message: noOfficerText(subject),
    });
  }
  const effectiveAt = options.effectiveAt ?? new Date(now).toISOString();
  const limit = waiverLimit({ rule, effectiveAt, calendar });
  if (limit !== undefined && calendar.endOf(expiresAt) > limit) {
    faults.push({
      path: 'expiresAt',
      message: `"${expiresAt}" is not allowed; a waiver of ${subject} lasts ${
        rule.maxDays
      } days at most, so until ${calendar.lastDayBefore(
        limit,
      )}, and then a new one is decided on`,
    });
  }
  return faults;
}
