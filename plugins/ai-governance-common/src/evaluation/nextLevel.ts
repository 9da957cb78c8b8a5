import { EvaluationPolicy } from '../packs/types';
import { BLOCKING_STATES } from './score';
import { ControlResult, Level, LEVELS, Scorecard } from './types';

/** What stands between a scorecard and the next level. @public */
export interface NextLevel {
  level: Level;
  /** Least completeness of that level, 0 to 1. */
  threshold: number;
  /** Weight that has to pass in addition for that completeness; 0 where it is reached. */
  missingPoints: number;
  /** Controls that hold the level below it, whatever the completeness. */
  needed: string[];
  /**
   * The fewest controls that lead there once they pass: those that are needed, then those
   * that weigh most.
   */
  lifting: string[];
}

/**
 * Reads from a scorecard how far the next level is and which controls lead there. What a
 * single declaration would close together {@link findNextSteps} says, which has the
 * input of the evaluation.
 *
 * @returns undefined at the highest level, and where nothing is due
 *
 * @public
 */
export function findNextLevel(
  scorecard: Pick<Scorecard, 'level' | 'caps' | 'controls'>,
  levels: EvaluationPolicy['levels'],
): NextLevel | undefined {
  const level: Level | undefined = LEVELS[LEVELS.indexOf(scorecard.level) + 1];
  const required = scorecard.controls.filter(
    ({ requirement }) => requirement === 'required',
  );
  const open = required.filter(({ state }) => BLOCKING_STATES.includes(state));
  let passing = weightOf(required.filter(({ state }) => state === 'pass'));
  const due = passing + weightOf(open);
  if (level === undefined || level === 'none' || due === 0) return undefined;
  const threshold = levels[level];
  const missingPoints = missingTo(threshold, passing, due);
  const holding = new Set(
    scorecard.caps
      .filter(cap => LEVELS.indexOf(cap.level) < LEVELS.indexOf(level))
      .flatMap(({ controls }) => controls),
  );
  const isNeeded = ({ controlId }: ControlResult) => holding.has(controlId);
  const needed = open.filter(isNeeded);
  passing += weightOf(needed);
  const lifting = [...needed];
  // A stable sort: what weighs the same stays in the order of the pack.
  const rest = open
    .filter(result => !isNeeded(result))
    .sort((a, b) => b.weight - a.weight);
  for (const result of rest) {
    if (passing / due >= threshold) break;
    passing += result.weight;
    lifting.push(result);
  }
  const ids = (results: ControlResult[]) =>
    results.map(({ controlId }) => controlId);
  return {
    level,
    threshold,
    missingPoints,
    needed: ids(needed),
    lifting: ids(lifting),
  };
}

function weightOf(results: readonly ControlResult[]): number {
  return results.reduce((sum, { weight }) => sum + weight, 0);
}

/** The least whole weight that, passing in addition, gives the share. */
function missingTo(share: number, passing: number, due: number): number {
  let missing = Math.max(0, Math.floor(share * due - passing) - 1);
  // Divided as the score is, since a product rounds otherwise.
  while ((passing + missing) / due < share) missing++;
  return missing;
}
