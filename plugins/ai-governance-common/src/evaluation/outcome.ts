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
  /** Earliest instant at which the verdict may change by itself. */
  until?: number;
  /** At `until` the verdict may stay: an alternative may take over. */
  doubtful?: true;
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
  details: Details = NO_DETAILS,
): Outcome {
  return {
    verdict,
    code,
    reason,
    facts: details.facts,
    fix: details.fix,
    until: details.until,
    doubtful: undefined,
    expiresAt: details.expiresAt,
    validity: details.validity,
  };
}

export function pass(reason: () => string, details?: Details): Outcome {
  return outcome('pass', 'ok', reason, details);
}

export function fail(
  code: ReasonCode,
  reason: () => string,
  details?: Details,
): Outcome {
  return outcome('fail', code, reason, details);
}

export function expired(
  code: 'aged' | 'stale' | 'superseded',
  reason: () => string,
  details?: Details,
): Outcome {
  return outcome('expired', code, reason, details);
}

export function unknown(reason: () => string, details?: Details): Outcome {
  return outcome('unknown', 'unavailable', reason, details);
}

/** How definite a verdict is when all parts must hold. */
const ALL_ORDER: Record<Verdict, number> = {
  fail: 3,
  expired: 2,
  unknown: 1,
  pass: 0,
};

/** Which verdict speaks for alternatives of which none passes. */
const ANY_ORDER: Record<Verdict, number> = {
  pass: 3,
  unknown: 2,
  expired: 1,
  fail: 0,
};

/** Earliest of two optional instants. */
export function earliest(
  a: number | undefined,
  b: number | undefined,
): number | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  return Math.min(a, b);
}

function mergeFacts(parts: Outcome[]): (() => Fact[]) | undefined {
  return parts.some(part => part.facts)
    ? () => parts.flatMap(part => part.facts?.() ?? [])
    : undefined;
}

function tightestValidity(parts: Outcome[]): number | undefined {
  let tightest: Outcome | undefined;
  for (const part of parts) {
    if (
      part.expiresAt !== undefined &&
      (tightest?.expiresAt === undefined || part.expiresAt < tightest.expiresAt)
    ) {
      tightest = part;
    }
  }
  return tightest?.validity;
}

/**
 * All parts must hold: a definite fail decides, then an expiry, then what could
 * not be read.
 */
export function allOf(parts: Outcome[]): Outcome {
  if (parts.length === 1) {
    return parts[0];
  }
  let worst = parts[0];
  let until: number | undefined;
  let expiresAt: number | undefined;
  for (const part of parts) {
    if (ALL_ORDER[part.verdict] > ALL_ORDER[worst.verdict]) {
      worst = part;
    }
    until = earliest(until, part.until);
    expiresAt = earliest(expiresAt, part.expiresAt);
  }
  const same = parts.filter(part => part.verdict === worst.verdict);
  return {
    verdict: worst.verdict,
    code: worst.code,
    reason: () => same.map(part => part.reason()).join(' '),
    facts: mergeFacts(parts),
    fix: worst.fix,
    until,
    ...(parts.some(part => part.doubtful) && { doubtful: true as const }),
    expiresAt,
    validity: tightestValidity(parts),
  };
}

/**
 * One part is enough: a pass decides, then what could not be read, because it
 * might have passed. A pass lasts as long as its longest-lived part.
 */
export function anyOf(parts: Outcome[]): Outcome {
  if (parts.length === 1) {
    return parts[0];
  }
  let best = parts[0];
  for (const part of parts) {
    const better = ANY_ORDER[part.verdict] - ANY_ORDER[best.verdict];
    if (
      better > 0 ||
      (better === 0 &&
        part.verdict === 'pass' &&
        (part.until ?? Infinity) > (best.until ?? Infinity))
    ) {
      best = part;
    }
  }
  if (best.verdict === 'pass') {
    return best.until === undefined ? best : { ...best, doubtful: true };
  }
  return {
    ...best,
    reason: () => [...new Set(parts.map(part => part.reason()))].join(' '),
    facts: mergeFacts(parts),
    fix: best.fix ?? parts.find(part => part.fix)?.fix,
    until: parts.reduce<number | undefined>(
      (least, part) => earliest(least, part.until),
      undefined,
    ),
  };
}
