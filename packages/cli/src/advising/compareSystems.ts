import {
  ControlState,
  Level,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Checked } from '../checking/evaluateFiles';
import { FileScorecard } from '../checking/checkSystem';

/** How a system stands. */
export interface Standing {
  level: Level;
  /** 0 to 1; absent when nothing is due. */
  completeness?: number;
  stage: string;
  riskClass: string;
}

/** A control whose state is another one. */
export interface ControlChange {
  controlId: string;
  title: string;
  requirement: string;
  gate: boolean;
  /** Absent where the system is new. */
  from?: ControlState;
  /** Absent where the system is removed. */
  to?: ControlState;
  /** Why it is in its new state. */
  reason?: string;
}

/** What a change does to one system. */
export interface SystemChange {
  entityRef: string;
  change: 'added' | 'removed' | 'changed' | 'unchanged';
  before?: Standing;
  after?: Standing;
  controls: ControlChange[];
}

function standingOf(scorecard: FileScorecard): Standing {
  const { level, completeness, stage, riskClass } = scorecard;
  return {
    level,
    ...(completeness !== undefined && { completeness }),
    stage: stage.effective,
    riskClass: riskClass.effective,
  };
}

function controlChanges(
  before: FileScorecard | undefined,
  after: FileScorecard | undefined,
  titles: ReadonlyMap<string, string>,
): ControlChange[] {
  const old = new Map(before?.controls.map(each => [each.controlId, each]));
  const all = after?.controls ?? before?.controls ?? [];
  return all.flatMap(({ controlId, requirement, gate, state, reason }) => {
    const from = old.get(controlId)?.state;
    const to = after && state;
    if (from === to) return [];
    return [
      {
        controlId,
        title: titles.get(controlId) ?? controlId,
        requirement,
        gate,
        ...(from && { from }),
        ...(to && { to, reason }),
      },
    ];
  });
}

function compare(
  before: FileScorecard | undefined,
  after: FileScorecard | undefined,
  titles: ReadonlyMap<string, string>,
): SystemChange {
  const controls = controlChanges(before, after, titles);
  const standings = {
    ...(before && { before: standingOf(before) }),
    ...(after && { after: standingOf(after) }),
  };
  const isSame =
    controls.length === 0 &&
    JSON.stringify(standings.before) === JSON.stringify(standings.after);
  const both = isSame ? 'unchanged' : 'changed';
  const lone = before ? 'removed' : 'added';
  return {
    entityRef: (after ?? before)!.entityRef,
    change: before && after ? both : lone,
    ...standings,
    controls,
  };
}

/** What a change does to each system, in the order of the new files, then what is gone. */
export function compareSystems(options: {
  before: readonly Checked[];
  after: readonly Checked[];
  titles: ReadonlyMap<string, string>;
}): SystemChange[] {
  const { before, after, titles } = options;
  const byRef = (checked: readonly Checked[]) =>
    new Map(checked.map(({ scorecard }) => [scorecard.entityRef, scorecard]));
  const old = byRef(before);
  const young = byRef(after);
  return [...new Set([...young.keys(), ...old.keys()])].map(ref =>
    compare(old.get(ref), young.get(ref), titles),
  );
}
