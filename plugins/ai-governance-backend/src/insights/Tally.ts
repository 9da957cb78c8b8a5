import {
  LEVELS,
  RollupCounts,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { RollupRow } from '../database/RollupStore';

/** Counts over systems that are added up. */
export class Tally {
  #counts = {
    systems: 0,
    measured: 0,
    completeness: 0,
    blocked: 0,
    withFailingGates: 0,
    withExpired: 0,
    unowned: 0,
  };
  readonly #levels = LEVELS.map(() => 0);

  static of(rows: Iterable<RollupRow>): Tally {
    const tally = new Tally();
    for (const row of rows) {
      tally.addRow(row);
    }
    return tally;
  }

  get systems(): number {
    return this.#counts.systems;
  }

  addRow(row: RollupRow): void {
    this.#add(row);
    this.#levels[row.level] += row.systems;
  }

  add(other: Tally): void {
    this.#add(other.#counts);
    other.#levels.forEach((systems, level) => {
      this.#levels[level] += systems;
    });
  }

  /** The mean is over systems, each of which counts once, as in the summary. */
  toCounts(): RollupCounts {
    const { completeness, ...counts } = this.#counts;
    return {
      ...counts,
      ...(counts.measured > 0 && {
        completeness: completeness / counts.measured,
      }),
      byLevel: Object.fromEntries(
        LEVELS.map((level, index) => [level, this.#levels[index]]),
      ),
    };
  }

  #add(counts: Omit<RollupRow, 'key' | 'level'>): void {
    this.#counts.systems += counts.systems;
    this.#counts.measured += counts.measured;
    this.#counts.completeness += counts.completeness;
    this.#counts.blocked += counts.blocked;
    this.#counts.withFailingGates += counts.withFailingGates;
    this.#counts.withExpired += counts.withExpired;
    this.#counts.unowned += counts.unowned;
  }
}
