import { compareState, Difference } from './compareState';
import { drawState } from './generator/drawState';

/** What a comparison of many states came to. */
export interface Comparison {
  states: number;
  /** Statements that were compared: states of controls, and what follows from them. */
  statements: number;
  differing: number;
  /** Number of differences per control or name, and kind; with the first seed of each. */
  classes: Map<string, { count: number; seed: number }>;
  /** How often each state of a control was drawn. */
  drawn: Map<string, number>;
}

/** Compares the states of so many seeds. */
export function compareStates(states: number): Comparison {
  const classes: Comparison['classes'] = new Map();
  const drawn: Comparison['drawn'] = new Map();
  let statements = 0;
  let differing = 0;
  for (let seed = 0; seed < states; seed++) {
    const { count, differences, controls } = compareState(drawState(seed));
    statements += count;
    differing += differences.length;
    for (const state of controls) drawn.set(state, (drawn.get(state) ?? 0) + 1);
    for (const difference of differences) {
      const name = describe(difference);
      const known = classes.get(name) ?? { count: 0, seed };
      classes.set(name, { ...known, count: known.count + 1 });
    }
  }
  return { states, statements, differing, classes, drawn };
}

function describe({ what, evaluator, reference }: Difference): string {
  return `${what}: evaluator ${evaluator}, reference ${reference}`;
}

/** Share of agreement, what was drawn, and the first differences, in words. */
export function describeComparison(comparison: Comparison): string {
  const { states, statements, differing, classes, drawn } = comparison;
  const share = (100 * (statements - differing)) / statements;
  const byCount = [...classes].sort(([, a], [, b]) => b.count - a.count);
  return [
    `${states} states, ${statements} statements, ${differing} differ: ${share.toFixed(
      4,
    )} % agree`,
    `drawn: ${[...drawn].map(entry => entry.join(' ')).join(', ')}`,
    ...byCount
      .slice(0, 50)
      .map(
        ([name, { count, seed }]) =>
          `${count} times, first with seed ${seed}: ${name}`,
      ),
  ].join('\n');
}
