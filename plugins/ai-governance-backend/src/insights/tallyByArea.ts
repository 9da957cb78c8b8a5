import { hasExpired, standingOfState } from '../evaluation/stateCodec';
import { Area, placesOfAreas } from './areas';
import { ControlTally } from './ControlTally';
import { StandingRow, SystemCounts } from './RollupStore';
import { noSystems, Tally } from './Tally';

/** What is counted of an area. */
export interface AreaCounts {
  area: Area;
  /** Over the systems for which something of the area is due. */
  systems: Tally;
}

/**
 * Counts controls and, by area, the systems for which something of it is due. Systems
 * with the same areas due are added up first: there are few such sets.
 */
export function tallyByArea(
  rows: StandingRow[],
  areas: Area[],
): { controls: ControlTally; counts: AreaCounts[] } {
  const controls = new ControlTally(placesOfAreas(areas));
  const counts = areas.map(area => ({ area, systems: new Tally() }));
  const bitsAt = areaBits(areas);
  for (const row of rows) {
    const byDueAreas = new Map<number, SystemCounts>();
    row.states.forEach((states, index) => {
      controls.addStates(states);
      const due = dueAreas(states, bitsAt);
      const sum = byDueAreas.get(due) ?? noSystems();
      addSystem(sum, row, index);
      byDueAreas.set(due, sum);
    });
    for (const [due, sum] of byDueAreas) {
      counts
        .filter((_, area) => due & (1 << area))
        .forEach(({ systems }) => systems.addRow(sum));
    }
  }
  return { controls, counts };
}

/** A bit for each area that a place counts in; Annex A has nine. */
function areaBits(areas: Area[]): number[] {
  const bits: number[] = [];
  areas.forEach(({ controls }, area) => {
    for (const { position } of controls) {
      bits[position] = (bits[position] ?? 0) | (1 << area);
    }
  });
  return bits;
}

function dueAreas(states: string, bitsAt: number[]): number {
  let due = 0;
  for (let position = 0; position < states.length; position++) {
    if (standingOfState(states.charCodeAt(position)) !== 'not-due') {
      due |= bitsAt[position] ?? 0;
    }
  }
  return due;
}

function addSystem(sum: SystemCounts, row: StandingRow, index: number): void {
  const completeness = row.completeness[index];
  sum.systems += 1;
  sum.byLevel[row.level] += 1;
  sum.measured += completeness === undefined ? 0 : 1;
  sum.completeness += completeness ?? 0;
  sum.blocked += row.blocked ? 1 : 0;
  sum.withFailingGates += row.withFailingGates ? 1 : 0;
  sum.withExpired += hasExpired(row.states[index]) ? 1 : 0;
  sum.unowned += row.unowned ? 1 : 0;
}
