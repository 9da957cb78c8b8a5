import { validateAiSystemEntity } from '../entity/validation';
import {
  compareStates,
  describeComparison,
  listDifferences,
} from './__reference__/compareStates';
import { drawState } from './__reference__/generator/drawState';
import { CONTROL_STATES } from './types';

/** States of controls to compare. REFERENCE_STATES=400000 takes minutes. */
const STATES = Number(process.env.REFERENCE_STATES ?? 30_000);

describe('the evaluator and the reference', () => {
  it('are asked about descriptors that the schema lets through', () => {
    const faults = Array.from({ length: 50 }, (_, seed) =>
      validateAiSystemEntity(drawState(seed).entity),
    ).flat();

    expect(faults).toEqual([]);
  });

  it('say the same of every state, every level and every gate', () => {
    const comparison = compareStates(STATES);

    if (process.env.REFERENCE_STATES) {
      process.stdout.write(`${describeComparison(comparison)}\n`);
    }
    expect([...comparison.drawn.keys()].sort()).toEqual(
      [...CONTROL_STATES].sort(),
    );
    expect(listDifferences(comparison)).toEqual([]);
  }, 3_600_000);
});
