import {
  HistoryChange,
  LEVELS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { decodeCode, decodeState } from '../evaluation/stateCodec';
import { ControlPositions } from '../packs';
import { StoredChange } from './InventoryStore';

/**
 * Changes as the API has them, each compared with the one before it.
 *
 * @param options.changes - newest first
 * @param options.before - the change before the oldest of them
 */
export function toHistory(options: {
  changes: StoredChange[];
  before?: StoredChange;
  positions: ControlPositions;
}): HistoryChange[] {
  const { changes, before, positions } = options;
  return changes.map((change, index) =>
    toHistoryChange(change, changes[index + 1] ?? before, positions),
  );
}

function toHistoryChange(
  change: StoredChange,
  previous: StoredChange | undefined,
  positions: ControlPositions,
): HistoryChange {
  return {
    at: new Date(change.at).toISOString(),
    cause: change.cause,
    level: LEVELS[change.level],
    ...(previous && { previousLevel: LEVELS[previous.level] }),
    ...(change.completeness !== undefined && {
      completeness: change.completeness,
    }),
    ...(previous?.completeness !== undefined && {
      previousCompleteness: previous.completeness,
    }),
    packVersion: change.packVersion,
    changed: changedControls(change, previous, positions),
  };
}

/** Controls whose state differs. One that left the pack has not changed its state. */
function changedControls(
  change: StoredChange,
  previous: StoredChange | undefined,
  positions: ControlPositions,
): HistoryChange['changed'] {
  return positions.entries().flatMap(([controlId, position]) => {
    const to = decodeState(change.states[position])?.state;
    const from = decodeState(previous?.states[position])?.state;
    const code = decodeCode(change.codes[position]);
    return to === undefined || to === from
      ? []
      : [{ controlId, ...(from && { from }), to, ...(code && { code }) }];
  });
}
