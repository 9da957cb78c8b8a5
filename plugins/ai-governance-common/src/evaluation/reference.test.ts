import { validateAiSystemEntity } from '../entity/validation';
import {
  compareStates,
  describeComparison,
} from './__reference__/compareStates';
import { drawState } from './__reference__/generator/drawState';
import { CONTROL_STATES } from './types';

/** REFERENCE_STATES=400000 compares as many, which takes minutes. */
const STATES = Number(process.env.REFERENCE_STATES ?? 2_000);

describe('the evaluator and the reference', () => {
  it('are asked about descriptors that the schema lets through', () => {
    const faults = Array.from({ length: 200 }, (_, seed) =>
      validateAiSystemEntity(drawState(seed).entity),
    ).flat();

    expect(faults).toEqual([]);
  });

  it('say the same of every state', () => {
    const comparison = compareStates(STATES);

    if (process.env.REFERENCE_STATES) {
      process.stdout.write(`${describeComparison(comparison)}\n`);
    }
    expect([...comparison.drawn.keys()].sort()).toEqual(
      [...CONTROL_STATES].sort(),
    );
    expect(describeComparison({ ...comparison, drawn: new Map() })).toMatch(
      /0 differ: 100\.0000 % agree/,
    );
  }, 3_600_000);
});
