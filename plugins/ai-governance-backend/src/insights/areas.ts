import {
  annexAControls,
  annexAObjectives,
  ControlPack,
  DUE_STATES,
  HeatMapCell,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { OwnerStatesRow } from '../database/RollupStore';
import { decodeState } from '../evaluation/stateCodec';
import { ControlPositions } from '../packs';

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

/** What is due and what passes of one area, over some systems. */
export class AreaTally {
  #due = 0;
  #passing = 0;
  readonly #failing = new Map<string, number>();

  /** @returns whether something of the area is due for these systems */
  addStates(area: Area, { states, systems }: OwnerStatesRow): boolean {
    let isDue = false;
    for (const { id, weight, position } of area.controls) {
      const decoded = decodeState(states[position]);
      if (
        decoded?.requirement === 'required' &&
        DUE_STATES.includes(decoded.state)
      ) {
        isDue = true;
        this.#due += weight * systems;
        if (decoded.state === 'pass') {
          this.#passing += weight * systems;
        } else {
          this.#failing.set(id, (this.#failing.get(id) ?? 0) + systems);
        }
      }
    }
    return isDue;
  }

  add(other: AreaTally): void {
    this.#due += other.#due;
    this.#passing += other.#passing;
    for (const [id, systems] of other.#failing) {
      this.#failing.set(id, (this.#failing.get(id) ?? 0) + systems);
    }
  }

  toCell(): HeatMapCell {
    const [worst] = [...this.#failing].sort(
      ([a, some], [b, others]) => others - some || (a < b ? -1 : 1),
    );
    return {
      due: this.#due,
      passing: this.#passing,
      ...(this.#due > 0 && { completeness: this.#passing / this.#due }),
      ...(worst && { worst: { controlId: worst[0], systems: worst[1] } }),
    };
  }
}
