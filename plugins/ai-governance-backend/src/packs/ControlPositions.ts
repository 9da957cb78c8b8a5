import { ControlPack } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/**
 * Where each control of a pack stands in the strings of states.
 *
 * @remarks
 *
 * A place is given once and never again, also when a control leaves the pack. So
 * every stored string stays readable, whichever version of the pack wrote it.
 */
export class ControlPositions {
  readonly #positions: Map<string, number>;

  constructor(positions: Iterable<readonly [string, number]>) {
    this.#positions = new Map(positions);
  }

  /** Place of a control; undefined when the pack never had it. */
  get(controlId: string): number | undefined {
    return this.#positions.get(controlId);
  }

  /** Places in the order of the pack. */
  ofPack(pack: ControlPack): number[] {
    return pack.controls.map(control => {
      const position = this.#positions.get(control.id);
      if (position === undefined) {
        throw new Error(`Control ${control.id} of ${pack.id} has no place`);
      }
      return position;
    });
  }

  /** Every control that the pack has or had, by place. */
  entries(): Array<[controlId: string, position: number]> {
    return [...this.#positions].sort((a, b) => a[1] - b[1]);
  }
}
