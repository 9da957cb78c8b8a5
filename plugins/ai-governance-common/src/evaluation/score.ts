import { EvaluationPolicy } from '../packs/types';
import { ControlOutcome } from './controlOutcome';
import { ControlState, Level, LevelCap, StateCounts } from './types';

/** Counts of no control at all. @public */
export function emptyCounts(): StateCounts {
  return {
    pass: 0,
    fail: 0,
    expired: 0,
    unknown: 0,
    waived: 0,
    'not-due': 0,
    'not-applicable': 0,
  };
}

/** States that stand in the denominator of completeness. @public */
export const DUE_STATES: readonly ControlState[] = [
  'pass',
  'fail',
  'expired',
  'unknown',
];

/** States of a gate that hold a level down and block a stage. @public */
export const BLOCKING_STATES: readonly ControlState[] = [
  'fail',
  'expired',
  'unknown',
];

/** Score and level of a set of controls. */
export interface Score {
  completeness?: number;
  level: Level;
  caps: LevelCap[];
  counts: StateCounts;
  recommended: StateCounts;
  failingGates: string[];
}

function levelOf(
  completeness: number | undefined,
  levels: EvaluationPolicy['levels'],
): Level {
  if (completeness === undefined) return 'none';
  if (completeness >= levels.gold) return 'gold';
  if (completeness >= levels.silver) return 'silver';
  return completeness >= levels.bronze ? 'bronze' : 'none';
}

/**
 * completeness = Σ weight(pass) ÷ Σ weight(pass + fail + expired + unknown) over
 * required controls. A gate that does not pass caps the level at bronze; an
 * expired or unknown control caps it at silver.
 */
export function computeScore(
  outcomes: readonly ControlOutcome[],
  policy: EvaluationPolicy,
): Score {
  const counts = emptyCounts();
  const recommended = emptyCounts();
  const failingGates: string[] = [];
  const lapsed: string[] = [];
  let passing = 0;
  let due = 0;
  for (const { compiled, state, requirement } of outcomes) {
    const { id, weight, gate } = compiled.control;
    if (requirement !== 'required') {
      recommended[state]++;
      continue;
    }
    counts[state]++;
    if (state === 'pass') {
      passing += weight;
      due += weight;
    } else if (state === 'fail' || state === 'expired' || state === 'unknown') {
      due += weight;
      if (gate) failingGates.push(id);
      if (state !== 'fail') lapsed.push(id);
    }
  }
  const completeness = due === 0 ? undefined : passing / due;
  const uncapped = levelOf(completeness, policy.levels);
  const caps: LevelCap[] = [];
  let level = uncapped;
  if (failingGates.length > 0) {
    caps.push({
      level: 'bronze',
      controls: failingGates,
      reason: 'A gate that fails, has expired or could not be read.',
    });
    if (level !== 'none') level = 'bronze';
  }
  if (lapsed.length > 0) {
    caps.push({
      level: 'silver',
      controls: lapsed,
      reason: 'Gold needs no control that has expired or could not be read.',
    });
    if (level === 'gold') level = 'silver';
  }
  return { completeness, level, caps, counts, recommended, failingGates };
}
