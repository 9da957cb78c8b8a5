import {
  ControlState,
  StateCounts,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** States in which a control that is due does not pass. */
export const NOT_PASSING: ControlState[] = ['fail', 'expired', 'unknown'];

/** Number of controls that are due and do not pass. */
export function countNotPassing(counts: StateCounts): number {
  return NOT_PASSING.reduce((sum, state) => sum + counts[state], 0);
}
