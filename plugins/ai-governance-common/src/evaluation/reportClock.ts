import { JsonObject } from '@backstage/types';
import { Calendar } from '../lib/Calendar';
import { isInJurisdiction } from '../entity/jurisdictions';
import { isEmpty } from '../lib/paths';
import { formatInstant } from '../lib/time';
import { rulesOfCheck } from '../packs/rulesOfCheck';
import { ControlPack } from '../packs/types';

/** Days from awareness to report, by severity. @public */
export type ReportDays = Record<string, number>;

/** Regulation (EU) 2024/1689 Art. 73(2) to (4). */
export const DEFAULT_REPORT_DAYS: ReportDays = {
  serious: 15,
  death: 10,
  widespread: 2,
};

/**
 * Whether serious incidents of a system must be reported: by the provider of a
 * high-risk system in the EU, and by anyone who does not declare to be none.
 * @public
 */
export function mustReportIncidents(options: {
  spec: { jurisdictions?: string[]; roles?: string[] };
  /** Class that decides what is required, see {@link requirementClass}. */
  requirementClass: string;
}): boolean {
  const { jurisdictions, roles } = options.spec;
  return (
    options.requirementClass === 'high' &&
    isInJurisdiction(jurisdictions, 'EU') !== false &&
    (!roles || roles.includes('provider'))
  );
}

/**
 * The clock of an incident; undefined when its severity has none. The day of awareness
 * is not counted, and the last day counts in full: the convention of Regulation (EEC,
 * Euratom) No 1182/71 Art. 3(1); that it governs Art. 73 is not verified.
 */
export function reportClock(options: {
  data: JsonObject;
  effectiveAt: string;
  reportDays: ReportDays;
  /** Where days begin and end. */
  calendar: Calendar;
}):
  | {
      /** Date or instant from which it runs. */
      aware: string;
      days: number;
      /**
       * First instant after the last day, milliseconds since the epoch; undefined when
       * it never ends or has no date.
       */
      due?: number;
    }
  | undefined {
  const { data, effectiveAt, reportDays, calendar } = options;
  const severity = String(data.severity);
  // A severity may be spelt like a member of every object.
  if (!Object.prototype.hasOwnProperty.call(reportDays, severity)) {
    return undefined;
  }
  const days = reportDays[severity];
  const aware = isEmpty(data.awareAt) ? effectiveAt : String(data.awareAt);
  const due = calendar.afterDays(calendar.startOf(aware), days);
  return { aware, days, due };
}

/**
 * The clocks that a pack states for incidents that must be reported; undefined
 * when it has no control on incidents.
 * @public
 */
export function reportDaysOf(pack: ControlPack): ReportDays | undefined {
  const rule = pack.controls
    .flatMap(control => rulesOfCheck(control.check))
    .find(({ rule: name }) => name === 'incidents-handled');
  return rule && ((rule.reportDays as ReportDays) ?? DEFAULT_REPORT_DAYS);
}

/**
 * First instant, ISO 8601, after the last day on which an incident may be reported,
 * where its severity has a clock. Whether the duty applies to a system is for its control to say.
 * @public
 */
export function reportDueAt(options: {
  data: JsonObject;
  /** From when it is counted where the incident does not say since when it is known. */
  effectiveAt: string;
  reportDays: ReportDays;
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
}): string | undefined {
  const calendar = Calendar.of(options.timeZone);
  const due = reportClock({ ...options, calendar })?.due;
  return due === undefined ? undefined : formatInstant(due);
}
