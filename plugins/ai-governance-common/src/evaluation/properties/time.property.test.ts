import fc from 'fast-check';
import { DAY } from '../../lib/time';
import { inputArbitrary } from '../__testUtils__/arbitraries';
import { assertProperty } from '../__testUtils__/assertProperty';
import { evaluate, evaluateDigest } from '../evaluate';
import { EvaluationInput } from '../types';

const statesAt = (input: EvaluationInput, now: number) =>
  evaluateDigest({ ...input, now }).controls.map(({ state }) => state);

const fractions = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 4,
});

describe('nextChangeAt', () => {
  it('is the first instant at which a state differs', () => {
    assertProperty(
      fc.property(inputArbitrary, fractions, (input, shares) => {
        const now = statesAt(input, input.now);
        const { nextChangeAt } = evaluateDigest(input);
        const end = nextChangeAt ?? input.now + 4000 * DAY;
        expect(end).toBeGreaterThan(input.now);
        expect(statesAt(input, end - 1)).toEqual(now);
        for (const share of shares) {
          const between = input.now + share * (end - 1 - input.now);
          expect(statesAt(input, Math.floor(between))).toEqual(now);
        }
        const changes =
          nextChangeAt !== undefined &&
          statesAt(input, nextChangeAt).join() !== now.join();
        expect(changes).toBe(nextChangeAt !== undefined);
      }),
      400,
    );
  });

  it('is that of the control which changes first', () => {
    assertProperty(
      fc.property(inputArbitrary, input => {
        const { nextChangeAt, controls } = evaluate(input);
        const first = controls
          .map(control => control.nextChangeAt)
          .filter(instant => instant !== undefined)
          .sort()[0];
        expect(nextChangeAt).toBe(first);
      }),
      200,
    );
  });

  it('holds for each control by itself', () => {
    assertProperty(
      fc.property(inputArbitrary, input => {
        const { controls } = evaluate(input);
        const wrong = controls.filter(({ nextChangeAt, state }, index) => {
          if (nextChangeAt === undefined) return false;
          const at = Date.parse(nextChangeAt);
          return (
            statesAt(input, at - 1)[index] !== state ||
            statesAt(input, at)[index] === state
          );
        });
        expect(wrong).toEqual([]);
      }),
      100,
    );
  });
});
