import { ControlState, Level, LEVELS } from '../evaluation/types';
import { TargetGoal } from '../schema/types';

/**
 * Whether a system has reached a goal.
 *
 * @remarks
 *
 * Where nothing is due there is no completeness, and a control that is waived, not yet due or not
 * applicable has neither passed nor failed: there the goal does not apply. A level
 * every system has, also where nothing is due.
 *
 * @returns undefined where the goal does not apply
 * @public
 */
export function hasReached(
  goal: TargetGoal,
  standing: {
    level: Level;
    /** 0 to 1; undefined when nothing is due. */
    completeness?: number;
    /** State of a control that is required of the system; else undefined. */
    stateOf(controlId: string): ControlState | undefined;
  },
): boolean | undefined {
  if (goal.level !== undefined) {
    return LEVELS.indexOf(standing.level) >= LEVELS.indexOf(goal.level);
  }
  if (goal.completeness !== undefined) {
    return standing.completeness === undefined
      ? undefined
      : standing.completeness >= goal.completeness;
  }
  switch (standing.stateOf(goal.control ?? '')) {
    case 'pass':
      return true;
    case 'fail':
    case 'expired':
    case 'unknown':
      return false;
    default:
      return undefined;
  }
}
