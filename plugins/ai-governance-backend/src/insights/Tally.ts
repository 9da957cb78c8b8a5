import {
  LEVELS,
  RollupCounts,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { meanOf } from '../util';
import { SystemCounts } from './RollupStore';

/** Counts over systems that are added up. */
export class Tally {
  readonly #counts = noSystems();

  static of(rows: Iterable<SystemCounts>): Tally {
    const tally = new Tally();
    for (const row of rows) {
      tally.addRow(row);
    }
    return tally;
  }

  addRow(row: SystemCounts): void {
    const counts = this.#counts;
    counts.systems += row.systems;
    counts.measured += row.measured;
    counts.completeness += row.completeness;
    counts.blocked += row.blocked;
    counts.withFailingGates += row.withFailingGates;
    counts.withExpired += row.withExpired;
    counts.unowned += row.unowned;
    for (let rank = 0; rank < row.byLevel.length; rank++) {
      counts.byLevel[rank] += row.byLevel[rank];
    }
  }

  add(other: Tally): void {
    this.addRow(other.#counts);
  }

  /** The mean is over systems, each of which counts once, as in the summary. */
  toCounts(): RollupCounts {
    const { completeness, byLevel, ...counts } = this.#counts;
    const levels: Record<string, number> = {};
    LEVELS.forEach((level, rank) => {
      levels[level] = byLevel[rank];
    });
    return {
      ...counts,
      ...(counts.measured > 0 && {
        completeness: meanOf(completeness, counts.measured),
      }),
      byLevel: levels,
    };
  }
}

/** Counts of no system at all. */
export function noSystems(): SystemCounts {
  return {
    systems: 0,
    byLevel: LEVELS.map(() => 0),
    measured: 0,
    completeness: 0,
    blocked: 0,
    withFailingGates: 0,
    withExpired: 0,
    unowned: 0,
  };
}
