import { JsonObject } from '@backstage/types';
import { isInJurisdiction } from '../entity/jurisdictions';
import { isEmpty } from '../lib/paths';
import { DAY, endOf, formatInstant, parseInstant } from '../lib/time';
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

/** The clock of an incident; undefined when its severity has none. */
export function reportClock(options: {
  data: JsonObject;
  effectiveAt: string;
  reportDays: ReportDays;
}):
  | {
      /** Date or instant from which it runs. */
      aware: string;
      days: number;
      /** Milliseconds since the epoch; undefined when it never ends or has no date. */
      due?: number;
    }
  | undefined {
  const { data, effectiveAt, reportDays } = options;
  const severity = String(data.severity);
  // A severity may be spelt like a member of every object.
  if (!Object.prototype.hasOwnProperty.call(reportDays, severity)) {
    return undefined;
  }
  const days = reportDays[severity];
  const aware = isEmpty(data.awareAt) ? effectiveAt : String(data.awareAt);
  return { aware, days, due: endOf(parseInstant(aware), days * DAY) };
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
 * Instant, ISO 8601, until which an incident must be reported, where its severity
 * has a clock. Whether the duty applies to a system is for its control to say.
 * @public
 */
export function reportDueAt(options: {
  data: JsonObject;
  /** From when it is counted where the incident does not say since when it is known. */
  effectiveAt: string;
  reportDays: ReportDays;
}): string | undefined {
  const due = reportClock(options)?.due;
  return due === undefined ? undefined : formatInstant(due);
}
