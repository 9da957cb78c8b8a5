import { Fact, Fix, ReasonCode } from './types';

/** What a check found, before stage, class and waivers are considered. */
export type Verdict = 'pass' | 'fail' | 'expired' | 'unknown';

/**
 * Result of a rule. Words are made only when somebody reads them: a run over
 * thousands of systems needs verdicts alone.
 */
export interface Outcome {
  verdict: Verdict;
  code: ReasonCode;
  reason: () => string;
  facts?: () => Fact[];
  fix?: () => Fix;
  /**
   * Some evidence is absent, incomplete, unreadable or out of date. Where there is
   * no gap, a fail shows a result outside its limit.
   */
  gap: boolean;
  /** The verdict stays at least until this instant; for good when undefined. */
  until?: number;
  /** At `until` the verdict may stay all the same. */
  doubtful: boolean;
  /** Instant at which the evidence expires, when it can. */
  expiresAt?: number;
  /** Length of validity in milliseconds, for the warning window. */
  validity?: number;
}

type Details = Pick<
  Outcome,
  'facts' | 'fix' | 'until' | 'expiresAt' | 'validity'
>;

const NO_DETAILS: Details = {};

/** One shape for every outcome: runs make hundreds of thousands of them. */
function outcome(
  verdict: Verdict,
  code: ReasonCode,
  reason: () => string,
  gap: boolean,
  details: Details,
): Outcome {
  return {
    verdict,
    code,
    reason,
    facts: details.facts,
    fix: details.fix,
    gap,
    until: details.until,
    doubtful: false,
    expiresAt: details.expiresAt,
    validity: details.validity,
  };
}

/** The rule holds. */
export function pass(
  reason: () => string,
  details: Details = NO_DETAILS,
): Outcome {
  return outcome('pass', 'ok', reason, false, details);
}

/** Evidence is complete and current, and shows a result outside its limit. */
export function outside(
  code: 'threshold' | 'overdue' | 'prohibited',
  reason: () => string,
  details: Details = NO_DETAILS,
): Outcome {
  return outcome('fail', code, reason, false, details);
}

/** Evidence is absent, incomplete or not what it should be. */
export function fail(
  code: 'missing' | 'incomplete' | 'malformed' | 'unresolved',
  reason: () => string,
  details: Details = NO_DETAILS,
): Outcome {
  return outcome('fail', code, reason, true, details);
}

/** Evidence was good and no longer is. */
export function expired(
  code: 'aged' | 'stale' | 'superseded',
  reason: () => string,
  details: Details = NO_DETAILS,
): Outcome {
  return outcome('expired', code, reason, true, details);
}

/** A source could not be reached or read. */
export function unknown(
  reason: () => string,
  details: Details = NO_DETAILS,
): Outcome {
  return outcome('unknown', 'unavailable', reason, true, details);
}

/** Gives an outcome that does not pass a way to fix it, where it has none. */
export function withFix(found: Outcome, fix: () => Fix): Outcome {
  if (found.fix === undefined && found.verdict !== 'pass') {
    found.fix = fix;
  }
  return found;
}
