import { standingOfState } from '../evaluation/stateCodec';

const BLANK = ' '.charCodeAt(0);

/**
 * In how many systems each required control that is due passes, and in how many it
 * does not, by the place of the control in the strings of states.
 */
export class ControlTally {
  readonly #passing: Uint32Array;
  readonly #failing: Uint32Array;

  /** @param places - places that count; what stands behind them is passed over */
  constructor(places: number) {
    this.#passing = new Uint32Array(places);
    this.#failing = new Uint32Array(places);
  }

  passing(position: number): number {
    return this.#passing[position];
  }

  failing(position: number): number {
    return this.#failing[position];
  }

  due(position: number): number {
    return this.passing(position) + this.failing(position);
  }

  /**
   * Counts strings of states in one pass over their characters. What an earlier version
   * of the pack wrote is shorter.
   *
   * @param states - with a blank between two systems
   */
  addStates(states: string): void {
    let position = 0;
    for (let index = 0; index < states.length; index++) {
      const code = states.charCodeAt(index);
      if (code === BLANK) {
        position = 0;
        continue;
      }
      const standing = standingOfState(code);
      if (standing === 'passing') {
        this.#passing[position]++;
      } else if (standing === 'failing') {
        this.#failing[position]++;
      }
      position++;
    }
  }

  add(other: ControlTally): void {
    for (let place = 0; place < this.#passing.length; place++) {
      this.#passing[place] += other.#passing[place];
      this.#failing[place] += other.#failing[place];
    }
  }
}
