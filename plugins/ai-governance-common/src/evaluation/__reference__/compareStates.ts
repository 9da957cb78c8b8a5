import { compareState, Difference } from './compareState';
import { drawState } from './generator/drawState';

/** What a comparison of many states came to. */
export interface Comparison {
  systems: number;
  /** States of controls that were compared. */
  states: number;
  /** States, gates, completeness, levels, blocks and ownership that differ. */
  differing: number;
  /** Number of differences per control or name, and kind; with the first seed of each. */
  classes: Map<string, { count: number; seed: number }>;
  /** How often each state of a control was drawn. */
  drawn: Map<string, number>;
}

/** Draws systems until so many states of controls have been compared. */
export function compareStates(atLeast: number): Comparison {
  const classes: Comparison['classes'] = new Map();
  const drawn: Comparison['drawn'] = new Map();
  let states = 0;
  let differing = 0;
  let systems = 0;
  for (; states < atLeast; systems++) {
    const { differences, controls } = compareState(drawState(systems));
    states += controls.length;
    differing += differences.length;
    for (const state of controls) drawn.set(state, (drawn.get(state) ?? 0) + 1);
    for (const difference of differences) {
      const name = describe(difference);
      const known = classes.get(name) ?? { count: 0, seed: systems };
      classes.set(name, { ...known, count: known.count + 1 });
    }
  }
  return { systems, states, differing, classes, drawn };
}

function describe({ what, evaluator, reference }: Difference): string {
  return `${what}: evaluator ${evaluator}, reference ${reference}`;
}

/** Share of agreement, what was drawn, and the first differences, in words. */
export function describeComparison(comparison: Comparison): string {
  const { systems, states, differing, classes, drawn } = comparison;
  const share = (100 * (states - differing)) / states;
  const byCount = [...classes].sort(([, a], [, b]) => b.count - a.count);
  return [
    `${systems} systems, ${states} states of controls: ${share.toFixed(
      4,
    )} % agree`,
    [...drawn].map(entry => entry.join(' ')).join(', '),
    ...listClasses(byCount),
  ].join('\n');
}

function listClasses(
  classes: Array<[string, { count: number; seed: number }]>,
): string[] {
  return classes
    .slice(0, 50)
    .map(
      ([name, { count, seed }]) =>
        `${count} times, first with seed ${seed}: ${name}`,
    );
}

/** The first differences, in words. */
export function listDifferences({ classes }: Comparison): string[] {
  return listClasses([...classes]);
}
