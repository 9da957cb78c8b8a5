import {
  ControlResult,
  ControlState,
  CONTROL_STATES,
  LIFECYCLE_STAGES,
  LifecycleStage,
  Scorecard,
  StateCounts,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

const IN_DENOMINATOR: readonly ControlState[] = [
  'pass',
  'fail',
  'expired',
  'unknown',
];

/** Weights behind the completeness of a scorecard. */
export function completenessPoints(scorecard: Scorecard): {
  passing: number;
  due: number;
} {
  let passing = 0;
  let due = 0;
  for (const control of scorecard.controls) {
    if (control.requirement !== 'required') continue;
    if (!IN_DENOMINATOR.includes(control.state)) continue;
    due += control.weight;
    if (control.state === 'pass') passing += control.weight;
  }
  return { passing, due };
}

/** Worst first; among equals gates first, then heavier ones, then by id. */
export function compareResults(a: ControlResult, b: ControlResult): number {
  return (
    CONTROL_STATES.indexOf(a.state) - CONTROL_STATES.indexOf(b.state) ||
    Number(b.gate) - Number(a.gate) ||
    b.weight - a.weight ||
    a.controlId.localeCompare(b.controlId)
  );
}

/** States that occur, worst first. */
export function occurringStates(
  counts: StateCounts,
): Array<{ state: ControlState; count: number }> {
  return CONTROL_STATES.filter(state => counts[state] > 0).map(state => ({
    state,
    count: counts[state],
  }));
}

/** Controls that change at the instant at which the scorecard changes next. */
export function nextChanges(scorecard: Scorecard): ControlResult[] {
  const { nextChangeAt } = scorecard;
  if (!nextChangeAt) return [];
  const instant = Date.parse(nextChangeAt);
  return scorecard.controls.filter(
    control =>
      control.nextChangeAt && Date.parse(control.nextChangeAt) === instant,
  );
}

/** Controls of a scorecard as the Controls tab lists them. */
export interface ControlSections {
  /** Required and due now or waived, by life cycle stage. */
  stages: Array<{ stage: LifecycleStage; results: ControlResult[] }>;
  recommended: ControlResult[];
  notDue: ControlResult[];
  notApplicable: ControlResult[];
}

/** Splits results into what counts now, and what only informs. */
export function toSections(results: readonly ControlResult[]): ControlSections {
  const sorted = [...results].sort(compareResults);
  const notDue = sorted.filter(result => result.state === 'not-due');
  const notApplicable = sorted.filter(
    result => result.state === 'not-applicable',
  );
  const current = sorted.filter(
    result => result.state !== 'not-due' && result.state !== 'not-applicable',
  );
  const required = current.filter(result => result.requirement === 'required');
  return {
    stages: LIFECYCLE_STAGES.map(stage => ({
      stage,
      results: required.filter(result => result.dueFrom === stage),
    })).filter(group => group.results.length > 0),
    recommended: current.filter(result => result.requirement !== 'required'),
    notDue: notDue.sort(
      (a, b) =>
        LIFECYCLE_STAGES.indexOf(a.dueFrom) -
        LIFECYCLE_STAGES.indexOf(b.dueFrom),
    ),
    notApplicable,
  };
}
