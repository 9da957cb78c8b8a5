import { evaluateDigest } from '../evaluate';
import { ControlState, EvaluationInput } from '../types';
import { referenceScorecard, ReferenceScorecard } from './referenceScorecard';

/** Where the two evaluators say different things of one system. */
export interface Difference {
  /** A control, or a name such as level. */
  what: string;
  evaluator: string;
  reference: string;
}

const written = (value: unknown) => String(value);

/** Compares every state, gates, completeness, level, block and ownership. */
export function compareState(input: EvaluationInput): {
  differences: Difference[];
  /** States of controls, by the evaluator. */
  controls: ControlState[];
} {
  const evaluated = evaluateDigest(input);
  const expected: ReferenceScorecard = referenceScorecard(input);
  const pairs: Array<[string, unknown, unknown]> = [
    ...evaluated.controls.map(({ state }, index): [string, string, string] => {
      const { id } = input.pack.controls[index];
      return [id, state, expected.states[id]];
    }),
    ['gates', evaluated.failingGates, expected.closedGates],
    [
      'completeness',
      evaluated.completeness?.toFixed(9),
      expected.completeness?.toFixed(9),
    ],
    ['level', evaluated.level, expected.level],
    ['blocked', evaluated.blocked, expected.blocked],
    ['ownership', evaluated.ownership, expected.ownership],
  ];
  return {
    controls: evaluated.controls.map(({ state }) => state),
    differences: pairs
      .filter(([, one, other]) => written(one) !== written(other))
      .map(([what, evaluator, reference]) => ({
        what,
        evaluator: written(evaluator),
        reference: written(reference),
      })),
  };
}
