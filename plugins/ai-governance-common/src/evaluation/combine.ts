import { earliest } from '../lib/time';
import { Outcome, Verdict } from './outcome';
import { Fact } from './types';

type Order = Record<Verdict, number>;

/** How decisive a verdict is when all parts must hold: a definite fail decides. */
const ALL_ORDER: Order = { fail: 3, expired: 2, unknown: 1, pass: 0 };

/**
 * Which verdict speaks for alternatives: one pass is enough; what could not be
 * read might have passed.
 */
const ANY_ORDER: Order = { pass: 3, unknown: 2, expired: 1, fail: 0 };

/**
 * Until when the joint verdict stays at least. Parts of the most decisive verdict
 * keep it while one of them stays, whatever the others do; otherwise a part of
 * another verdict may come to decide.
 */
function untilOf(
  parts: readonly Outcome[],
  verdict: Verdict,
  order: Order,
): number | undefined {
  let others: number | undefined;
  let same = -Infinity;
  for (const part of parts) {
    if (part.verdict === verdict) {
      same = Math.max(same, part.until ?? Infinity);
    } else {
      others = earliest(others, part.until);
    }
  }
  const held = same === Infinity ? undefined : same;
  switch (order[verdict]) {
    case 3:
      return held;
    case 0:
      return parts.reduce<number | undefined>(
        (least, part) => earliest(least, part.until),
        undefined,
      );
    default:
      return earliest(others, held);
  }
}

function mergeFacts(parts: readonly Outcome[]): (() => Fact[]) | undefined {
  return parts.some(part => part.facts)
    ? () => parts.flatMap(part => part.facts?.() ?? [])
    : undefined;
}

/** Every reason once, in order. */
function joinReasons(parts: readonly Outcome[]): string {
  return [...new Set(parts.map(part => part.reason()))].join(' ');
}

/** The part whose evidence expires first. */
function firstToExpire(parts: readonly Outcome[]): Outcome | undefined {
  let first: Outcome | undefined;
  for (const part of parts) {
    if (
      part.expiresAt !== undefined &&
      (first?.expiresAt === undefined || part.expiresAt < first.expiresAt)
    ) {
      first = part;
    }
  }
  return first;
}

/**
 * All parts must hold: a definite fail decides, then an expiry, then what could
 * not be read.
 */
export function allOf(parts: readonly Outcome[]): Outcome {
  if (parts.length === 1) {
    return parts[0];
  }
  let worst = parts[0];
  let gap = false;
  let doubtful = false;
  for (const part of parts) {
    if (ALL_ORDER[part.verdict] > ALL_ORDER[worst.verdict]) {
      worst = part;
    }
    gap ||= part.gap;
    doubtful ||= part.doubtful;
  }
  const { verdict, code, fix } = worst;
  const first = firstToExpire(parts);
  return {
    verdict,
    code,
    reason: () => joinReasons(parts.filter(part => part.verdict === verdict)),
    facts: mergeFacts(parts),
    fix,
    gap,
    until: untilOf(parts, verdict, ALL_ORDER),
    doubtful: doubtful || verdict !== 'pass',
    expiresAt: first?.expiresAt,
    validity: first?.validity,
  };
}

/** A result outside its limit says more than evidence that has expired. */
function rankOf({ verdict, gap }: Outcome): number {
  return verdict === 'fail' && !gap
    ? ANY_ORDER.expired + 0.5
    : ANY_ORDER[verdict];
}

/** Whether one alternative speaks for the control rather than another. */
function speaksBefore(part: Outcome, other: Outcome): boolean {
  const better = rankOf(part) - rankOf(other);
  if (better !== 0) {
    return better > 0;
  }
  if (part.verdict === 'pass') {
    return (part.until ?? Infinity) > (other.until ?? Infinity);
  }
  // What is there and falls short says more than what is not there.
  return other.code === 'missing' && part.code !== 'missing';
}

/**
 * One part is enough: a pass decides, then what could not be read, because it
 * might have passed. A pass lasts as long as its longest-lived part.
 */
export function anyOf(parts: readonly Outcome[]): Outcome {
  if (parts.length === 1) {
    return parts[0];
  }
  let best = parts[0];
  for (const part of parts) {
    if (speaksBefore(part, best)) {
      best = part;
    }
  }
  const { verdict, code, reason, facts } = best;
  const passes = verdict === 'pass';
  return {
    verdict,
    code,
    reason: passes ? reason : () => joinReasons(parts),
    facts: passes ? facts : mergeFacts(parts),
    fix: best.fix ?? parts.find(part => part.fix)?.fix,
    // Whole evidence of one alternative is evidence, whatever the others lack.
    gap: parts.every(part => part.gap),
    until: untilOf(parts, verdict, ANY_ORDER),
    doubtful: true,
    expiresAt: best.expiresAt,
    validity: best.validity,
  };
}
