import {
  annexAControls,
  annexAObjectives,
  ControlPack,
  HeatMapCell,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ControlPositions } from '../packs';
import { ControlTally } from './ControlTally';

/** An objective of Annex A with the controls of a pack that serve it. */
export interface Area {
  id: string;
  title: string;
  controls: Array<{ id: string; weight: number; position: number }>;
}

/** Objectives that a pack has controls for, in the order of Annex A. */
export function areasOf(
  pack: ControlPack,
  positions: ControlPositions,
): Area[] {
  return Object.entries(annexAObjectives).flatMap(([id, title]) => {
    const served = new Set(
      annexAControls
        .filter(control => control.objective === id)
        .map(control => control.id),
    );
    const controls = pack.controls
      .filter(control => control.annexA.some(item => served.has(item)))
      .map(control => ({
        id: control.id,
        weight: control.weight,
        position: positions.get(control.id)!,
      }));
    return controls.length > 0 ? [{ id, title, controls }] : [];
  });
}

/** Places that the controls of some areas take in a string of states. */
export function placesOfAreas(areas: Area[]): number {
  return (
    1 +
    Math.max(
      -1,
      ...areas.flatMap(({ controls }) => controls.map(c => c.position)),
    )
  );
}

/** What is due and what passes of an area, and which control fails most. */
export function toCell(area: Area, tally: ControlTally): HeatMapCell {
  let due = 0;
  let passing = 0;
  let worst: HeatMapCell['worst'];
  for (const { id, weight, position } of area.controls) {
    const failing = tally.failing(position);
    due += weight * tally.due(position);
    passing += weight * tally.passing(position);
    if (failing > 0 && isWorse({ controlId: id, systems: failing }, worst)) {
      worst = { controlId: id, systems: failing };
    }
  }
  return {
    due,
    passing,
    ...(due > 0 && { completeness: passing / due }),
    ...(worst && { worst }),
  };
}

type Worst = NonNullable<HeatMapCell['worst']>;

/** Among equals the first by id, so that the answer is always the same. */
function isWorse(some: Worst, other: Worst | undefined): boolean {
  return (
    other === undefined ||
    some.systems > other.systems ||
    (some.systems === other.systems && some.controlId < other.controlId)
  );
}
