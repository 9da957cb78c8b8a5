import {
  BLOCKING_STATES,
  ControlResult,
  Fix,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** What of a scorecard shows a change. */
export interface ScorecardGist {
  level: string;
  completeness?: number;
  stage: string;
  riskClass: string;
  ownership: string;
  blocked: boolean;
  failingGates: string[];
}

/** What a change does to one control. */
export interface ControlDifference {
  controlId: string;
  gate: boolean;
  before: { state: string; requirement: string };
  after: { state: string; requirement: string; reason: string; fix?: Fix };
}

/** A scorecard in a few lines. */
export function toGist(scorecard: Scorecard): ScorecardGist {
  const { level, completeness, stage, riskClass, ownership, blocked } =
    scorecard;
  return {
    level,
    ...(completeness !== undefined && { completeness }),
    stage: stage.effective,
    riskClass: riskClass.effective,
    ownership,
    blocked,
    failingGates: scorecard.controls
      .filter(
        ({ gate, requirement, state }) =>
          gate && requirement === 'required' && BLOCKING_STATES.includes(state),
      )
      .map(({ controlId }) => controlId),
  };
}

/** Controls of the same pack whose state or requirement differs, in its order. */
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
