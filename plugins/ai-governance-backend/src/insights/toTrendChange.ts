import {
  DUE_STATES,
  ControlState,
  HistoryChange,
  LEVELS,
  LIFECYCLE_STAGES,
  OwnershipState,
  RISK_CLASSES,
  TrendChange,
  TrendStanding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { decodeCode, decodeState } from '../evaluation/stateCodec';
import { ControlPositions } from '../packs';
import { ChangeOfSystem, Difference, SystemSnapshot } from './TrendStore';

type ChangedControl = TrendChange['controls'][number];

const DIRECTIONS: Array<ChangedControl['direction']> = [
  'lost',
  'gained',
  'other',
];

/**
 * What became of a system, and why: each control whose state differs with the change
 * that brought it there, and what else moved in between.
 *
 * @param options.changes - of this system, oldest first, headed by the one before
 * @param options.from - changes after this instant count
 */
export function toTrendChange(options: {
  difference: Difference;
  changes: ChangeOfSystem[];
  from: number;
  positions: ControlPositions;
}): TrendChange {
  const { difference, changes, from, positions } = options;
  const { entityRef, name, title, kind, before, after } = difference;
  const inside = changes.filter(change => change.at > from);
  return {
    entityRef,
    name,
    ...(title !== undefined && { title }),
    kind,
    ...(before && { before: toStanding(before) }),
    ...(after && { after: toStanding(after) }),
    controls:
      before && after
        ? positions
            .entries()
            .flatMap(([controlId, position]) =>
              toChangedControl({ controlId, position, before, after, changes }),
            )
            .sort(
              (a, b) =>
                DIRECTIONS.indexOf(a.direction) -
                DIRECTIONS.indexOf(b.direction),
            )
        : [],
    causes: toCauses(inside),
  };
}

function toStanding(snapshot: SystemSnapshot): TrendStanding {
  const { level, completeness, ownership, ownerRef, stage, riskClass } =
    snapshot;
  const { openRisks, openHighRisks } = snapshot;
  return {
    level: LEVELS[level],
    ...(completeness !== undefined && { completeness }),
    ownership: ownership as OwnershipState,
    ...(ownerRef !== undefined && { owner: ownerRef }),
    stage: LIFECYCLE_STAGES[stage],
    riskClass: RISK_CLASSES[riskClass],
    ...(openRisks !== undefined && { openRisks }),
    ...(openHighRisks !== undefined && { openHighRisks }),
  };
}

function toChangedControl(options: {
  controlId: string;
  position: number;
  before: SystemSnapshot;
  after: SystemSnapshot;
  changes: ChangeOfSystem[];
}): ChangedControl[] {
  const { controlId, position, before, after, changes } = options;
  const stateOf = (change: ChangeOfSystem | undefined) =>
    decodeState(change?.states[position])?.state;
  const first = changes.findIndex(change => change.id === before.changeId);
  const last = changes.findIndex(change => change.id === after.changeId);
  const from = stateOf(changes[first]);
  const to = stateOf(changes[last]);
  if (to === undefined || from === to) {
    return [];
  }
  let at = last;
  while (at > first + 1 && stateOf(changes[at - 1]) === to) {
    at--;
  }
  const change = changes[at];
  const code = decodeCode(changes[last].codes[position]);
  return [
    {
      controlId,
      direction: directionOf(from, to),
      ...(from !== undefined && { from }),
      to,
      ...(code && { code }),
      at: new Date(change.at).toISOString(),
      cause: change.cause,
    },
  ];
}

function directionOf(
  from: ControlState | undefined,
  to: ControlState,
): ChangedControl['direction'] {
  if (to === 'pass') {
    return 'gained';
  }
  const wasDue =
    from !== undefined && from !== 'pass' && DUE_STATES.includes(from);
  return DUE_STATES.includes(to) && !wasDue ? 'lost' : 'other';
}

/** Causes, the latest first. */
function toCauses(changes: ChangeOfSystem[]): TrendChange['causes'] {
  const causes = new Map<
    HistoryChange['cause'],
    { times: number; lastAt: number }
  >();
  for (const { cause, at } of changes) {
    const times = (causes.get(cause)?.times ?? 0) + 1;
    causes.set(cause, { times, lastAt: at });
  }
  return [...causes]
    .sort(([, a], [, b]) => b.lastAt - a.lastAt)
    .map(([cause, { times, lastAt }]) => ({
      cause,
      times,
      lastAt: new Date(lastAt).toISOString(),
    }));
}
