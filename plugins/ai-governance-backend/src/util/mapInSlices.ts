import { setImmediate as othersHadTheirTurn } from 'node:timers/promises';

/** How long work goes on before others have their turn, milliseconds. */
const LONGEST_SLICE_MS = 20;

/**
 * What work makes of each item, in their order. Whatever else the process has to do, such
 * as to answer requests, comes in between when the work takes long.
 */
export async function mapInSlices<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => R,
): Promise<R[]> {
  const results: R[] = [];
  let began = performance.now();
  for (const [index, item] of items.entries()) {
    if (performance.now() - began > LONGEST_SLICE_MS) {
      await othersHadTheirTurn();
      began = performance.now();
    }
    results.push(work(item, index));
  }
  return results;
}
