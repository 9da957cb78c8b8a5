import { compilePack } from './compile';
import { EvaluationContext } from './context';
import { ControlOutcome, decideControl } from './controlOutcome';
import { describeControl } from './describe';
import { BLOCKING_STATES, computeScore, Score } from './score';
import { ControlResult, EvaluationInput, Fix, Level, LEVELS } from './types';

/** A control that a step closes. @public */
export interface NextStepControl
  extends Pick<ControlResult, 'controlId' | 'state' | 'reason' | 'gate'> {
  title: string;
}

/** One thing to do, and what it gives. @public */
export interface NextStep {
  /** Controls that it closes, in the order of the pack; several where one declaration does. */
  controls: NextStepControl[];
  /** What to do first; further hints may follow until the controls are closed. */
  fix?: Fix;
  /** Percentage points of completeness that it adds, 0 to 100, to two decimals. */
  points: number;
  /** Completeness after this step and those before it, 0 to 1. */
  completeness: number;
  /** Level after this step and those before it. */
  level: Level;
}

/** The shortest way to the next level. @public */
export interface NextSteps {
  level: Level;
  /** 0 to 1; absent when nothing is due. */
  completeness?: number;
  /** Level that the steps lead to; absent at the highest. */
  target?: Level;
  /** What blocks comes first, then what gives most. Empty without a target or when nothing is due. */
  steps: NextStep[];
}

/** What one step closes, before it is put into words. */
interface Candidate {
  outcomes: ControlOutcome[];
  weight: number;
  /** Without it the target stays out of reach, whatever the completeness. */
  needed: boolean;
}

/** What one declaration closes together: evidence that holds and waits for the same field. */
function keyOf({ code, compiled, assumedToApply }: ControlOutcome): string {
  const paths = code === 'undeclared' ? [...new Set(assumedToApply())] : [];
  return paths.length === 1 ? paths[0] : `control ${compiled.control.id}`;
}

function toCandidates(
  outcomes: readonly ControlOutcome[],
  needed: ReadonlySet<string>,
): Candidate[] {
  const groups = new Map<string, Candidate>();
  for (const outcome of outcomes) {
    const { requirement, state, compiled } = outcome;
    if (requirement === 'required' && BLOCKING_STATES.includes(state)) {
      const key = keyOf(outcome);
      const group = groups.get(key) ?? {
        outcomes: [],
        weight: 0,
        needed: false,
      };
      group.outcomes.push(outcome);
      group.weight += compiled.control.weight;
      group.needed ||= needed.has(compiled.control.id);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** Controls that cap the level below the target. */
function cappedBelow(target: Level, { caps }: Score): Set<string> {
  return new Set(
    caps
      .filter(({ level }) => LEVELS.indexOf(level) < LEVELS.indexOf(target))
      .flatMap(({ controls }) => controls),
  );
}

/** The same outcomes, once what these controls ask for is in place. */
function closing(
  outcomes: readonly ControlOutcome[],
  closed: readonly ControlOutcome[],
): ControlOutcome[] {
  return outcomes.map(outcome =>
    closed.includes(outcome) ? { ...outcome, state: 'pass' } : outcome,
  );
}

function toStep(
  ctx: EvaluationContext,
  { outcomes, weight }: Candidate,
  { completeness = 0, dueWeight, level }: Score,
): NextStep {
  const results = outcomes.map(outcome => describeControl(ctx, outcome));
  const fix = results.find(result => result.fix)?.fix;
  return {
    controls: results.map(({ controlId, state, reason, gate }, index) => ({
      controlId,
      title: outcomes[index].compiled.control.title,
      state,
      reason,
      gate,
    })),
    ...(fix && { fix }),
    points: Math.round((10_000 * weight) / dueWeight) / 100,
    completeness,
    level,
  };
}

/**
 * The least number of steps to the next level. Each is applied to what the evaluator
 * decided, and the score is computed again, until the level is reached: first what
 * caps the level (a failing gate below silver, a gap in the evidence below gold), then
 * what weighs most. As no two steps close the same control, no shorter list exists.
 *
 * @remarks
 *
 * A step counts as done when its controls pass. What a declaration would make due in
 * addition, or rule out, depends on what is declared and is not foreseen here: evaluate
 * the changed entity to learn it. A pure function, as {@link evaluate} is.
 *
 * @public
 */
export function findNextSteps(input: EvaluationInput): NextSteps {
  const ctx = new EvaluationContext(input);
  const outcomes = compilePack(input.pack).map(control =>
    decideControl(ctx, control),
  );
  const before = computeScore(outcomes, input.policy);
  const target: Level | undefined = LEVELS[LEVELS.indexOf(before.level) + 1];
  const steps: NextStep[] = [];
  if (target !== undefined) {
    // A stable sort: what weighs the same stays in the order of the pack.
    const candidates = toCandidates(outcomes, cappedBelow(target, before)).sort(
      (a, b) => Number(b.needed) - Number(a.needed) || b.weight - a.weight,
    );
    let now = outcomes;
    let { level } = before;
    for (const candidate of candidates) {
      if (LEVELS.indexOf(level) >= LEVELS.indexOf(target)) break;
      now = closing(now, candidate.outcomes);
      const score = computeScore(now, input.policy);
      level = score.level;
      steps.push(toStep(ctx, candidate, score));
    }
  }
  return {
    level: before.level,
    ...(before.completeness !== undefined && {
      completeness: before.completeness,
    }),
    ...(target && { target }),
    steps,
  };
}
