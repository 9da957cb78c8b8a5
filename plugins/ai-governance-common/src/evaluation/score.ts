import { EvaluationPolicy } from '../packs/types';
import { ControlOutcome } from './controlOutcome';
import {
  CONTROL_STATES,
  ControlState,
  Level,
  LevelCap,
  LEVELS,
  StateCounts,
} from './types';

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

/** Sum of counts, state by state. @public */
export function sumCounts(counts: Iterable<StateCounts>): StateCounts {
  const sum = emptyCounts();
  for (const item of counts) {
    for (const state of CONTROL_STATES) sum[state] += item[state];
  }
  return sum;
}

/** States that stand in the denominator of completeness. @public */
export const DUE_STATES: readonly ControlState[] = [
  'pass',
  'fail',
  'expired',
  'unknown',
];

/** How many are due: what completeness is a share of. @public */
export function countDue(counts: StateCounts): number {
  return DUE_STATES.reduce((sum, state) => sum + counts[state], 0);
}

/** States of a gate that hold a level down and block a stage. @public */
export const BLOCKING_STATES: readonly ControlState[] = [
  'fail',
  'expired',
  'unknown',
];

/** Score and level of a set of controls. */
export interface Score {
  completeness?: number;
  /** Weight that passes and weight that is due. */
  passingWeight: number;
  dueWeight: number;
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

/** The lower of two levels. */
function atMost(level: Level, cap: Level): Level {
  return LEVELS.indexOf(level) > LEVELS.indexOf(cap) ? cap : level;
}

/** Counts required controls, and recommended ones apart. */
class Tally {
  readonly counts = emptyCounts();
  readonly recommended = emptyCounts();
  readonly failingGates: string[] = [];
  /** Controls for which some evidence is absent, incomplete, unreadable or old. */
  readonly gaps: string[] = [];
  passingWeight = 0;
  dueWeight = 0;

  add({ compiled, state, requirement, outcome }: ControlOutcome): void {
    if (requirement !== 'required') {
      this.recommended[state]++;
      return;
    }
    this.counts[state]++;
    const { id, weight, gate } = compiled.control;
    switch (state) {
      case 'pass':
        this.passingWeight += weight;
        this.dueWeight += weight;
        break;
      case 'fail':
      case 'expired':
      case 'unknown':
        this.dueWeight += weight;
        if (gate) this.failingGates.push(id);
        if (state !== 'fail' || outcome!.gap) this.gaps.push(id);
        break;
      default:
    }
  }

  caps(): LevelCap[] {
    const caps: LevelCap[] = [];
    if (this.failingGates.length > 0) {
      caps.push({
        level: 'bronze',
        controls: this.failingGates,
        reason: 'A gate that fails, has expired or could not be read.',
      });
    }
    if (this.gaps.length > 0) {
      caps.push({
        level: 'silver',
        controls: this.gaps,
        reason:
          'Gold needs evidence for every control that is due: complete, readable and current.',
      });
    }
    return caps;
  }
}

/**
 * completeness = Σ weight(pass) ÷ Σ weight(pass + fail + expired + unknown) over
 * required controls. A gate that does not pass caps the level at bronze. Gold
 * stands on evidence: a control without caps the level at silver, whether the
 * evidence expired or was never there, so that taking it away gains nothing.
 */
export function computeScore(
  outcomes: readonly ControlOutcome[],
  policy: EvaluationPolicy,
): Score {
  const tally = new Tally();
  for (const outcome of outcomes) {
    tally.add(outcome);
  }
  const { passingWeight, dueWeight, counts, recommended, failingGates } = tally;
  const completeness = dueWeight === 0 ? undefined : passingWeight / dueWeight;
  const caps = tally.caps();
  const level = caps.reduce<Level>(
    (lowest, cap) => atMost(lowest, cap.level),
    levelOf(completeness, policy.levels),
  );
  return {
    completeness,
    passingWeight,
    dueWeight,
    level,
    caps,
    counts,
    recommended,
    failingGates,
  };
}
