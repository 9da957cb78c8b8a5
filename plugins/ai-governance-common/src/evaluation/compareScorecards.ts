import { ControlResult, Fix, Scorecard } from './types';

/** What a change does to one control. @public */
export interface ControlDifference {
  controlId: string;
  gate: boolean;
  before: { state: string; requirement: string };
  after: { state: string; requirement: string; reason: string; fix?: Fix };
}

/** Controls of the same pack whose state or requirement differs, in its order. @public */
export function compareScorecards(
  before: Scorecard,
  after: Scorecard,
): ControlDifference[] {
  return before.controls.flatMap((was, index) => {
    const is: ControlResult = after.controls[index];
    const { state, requirement, reason, fix } = is;
    if (was.state === state && was.requirement === requirement) return [];
    return [
      {
        controlId: was.controlId,
        gate: was.gate,
        before: { state: was.state, requirement: was.requirement },
        after: { state, requirement, reason, ...(fix && { fix }) },
      },
    ];
  });
}
