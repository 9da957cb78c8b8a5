import {
  ControlResult,
  LIFECYCLE_STAGES,
  LifecycleStage,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NOT_PASSING } from '../../lib/notPassing';
import { compareResults } from '../../lib/scorecard';

/** What stands between a system and its next stage. */
export interface NextStage {
  /** Absent in the last stage. */
  stage?: LifecycleStage;
  /** Gates that are due already and do not pass. */
  failing: ControlResult[];
  /** Gates that fall due at the next stage. */
  upcoming: ControlResult[];
}

/** The gates that decide whether a system may go on. */
export function nextStageOf(scorecard: Scorecard): NextStage {
  const place = LIFECYCLE_STAGES.indexOf(scorecard.stage.effective);
  const stage = LIFECYCLE_STAGES[place + 1];
  const gates = scorecard.controls
    .filter(({ gate, requirement }) => gate && requirement === 'required')
    .sort(compareResults);
  return {
    stage,
    failing: gates.filter(({ state }) => NOT_PASSING.includes(state)),
    upcoming: gates.filter(
      ({ state, dueFrom }) => state === 'not-due' && dueFrom === stage,
    ),
  };
}
