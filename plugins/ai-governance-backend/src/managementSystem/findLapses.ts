import {
  ControlLapse,
  DUE_STATES,
  LAPSE_DAYS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { decodeState } from '../evaluation/stateCodec';
import { DAY } from '../util';
import { SystemChangeRow } from './ManagementSystemStore';

/** A control of a pack, and its place in the strings of states. */
interface PlacedControl {
  id: string;
  position: number;
}

interface Found {
  systems: Set<number>;
  late: Set<number>;
}

/** Whether a control that is required and due does not pass. */
function isLapse(character: string | undefined): boolean {
  const decoded = decodeState(character ?? '');
  return (
    decoded?.requirement === 'required' &&
    decoded.state !== 'pass' &&
    DUE_STATES.includes(decoded.state)
  );
}

/**
 * Required controls that were due and did not pass at some time of a period, those of
 * most systems first; and in how many systems that lasted longer than the time in which
 * it is to be corrected. A lapse that the period found counts from the change in which
 * it was found. A system that left the catalog with a lapse has not corrected it.
 *
 * @param options.rows - oldest first within a system
 * @param options.to - end of the period, in milliseconds since the epoch
 */
export function findLapses(options: {
  rows: readonly SystemChangeRow[];
  controls: readonly PlacedControl[];
  to: number;
}): ControlLapse[] {
  const { rows, controls, to } = options;
  const found = new Map<string, Found>();
  const since = new Map<string, number>();
  let system: number | undefined;

  const end = (controlId: string, at: number, isCorrected: boolean) => {
    const from = since.get(controlId);
    if (from === undefined || system === undefined) return;
    since.delete(controlId);
    const late = !isCorrected || at - from > LAPSE_DAYS * DAY;
    const entry: Found = found.get(controlId) ?? {
      systems: new Set(),
      late: new Set(),
    };
    entry.systems.add(system);
    if (late) entry.late.add(system);
    found.set(controlId, entry);
  };
  const endAll = (at: number, isCorrected: boolean) => {
    for (const controlId of [...since.keys()]) end(controlId, at, isCorrected);
  };

  for (const row of rows) {
    if (row.systemId !== system) {
      // What is open still may be within its time.
      endAll(to, true);
      system = row.systemId;
    }
    if (row.removed) {
      endAll(row.at, false);
    } else {
      for (const { id, position } of controls) {
        if (!isLapse(row.states[position])) end(id, row.at, true);
        else if (!since.has(id)) since.set(id, row.at);
      }
    }
  }
  endAll(to, true);

  return [...found]
    .map(([controlId, { systems, late }]) => ({
      controlId,
      systems: systems.size,
      late: late.size,
    }))
    .sort(
      (a, b) => b.systems - a.systems || (a.controlId < b.controlId ? -1 : 1),
    );
}
