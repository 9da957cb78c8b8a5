import {
  BLOCKING_STATES,
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
