import fc from 'fast-check';
import { evaluateDigest } from '../evaluate';
import { EvaluationInput, LEVELS } from '../types';
import { inputArbitrary } from '../__testUtils__/arbitraries';
import { assertProperty } from '../__testUtils__/assertProperty';
import { additionsTo } from '../__testUtils__/additions';
import { blurringsOf } from '../__testUtils__/blurrings';
import { Variant } from '../__testUtils__/paths';
import { removalsFrom } from '../__testUtils__/removals';

interface Standing {
  completeness: number;
  level: number;
}

/** Where nothing is due there is nothing to show, and the level is none. */
function standingOf(input: EvaluationInput): Standing {
  const { completeness = 0, level } = evaluateDigest(input);
  return { completeness, level: LEVELS.indexOf(level) };
}

const isHigher = (a: Standing, b: Standing) =>
  a.completeness > b.completeness + 1e-12 || a.level > b.level;

/** States that differ, for a counterexample that can be read. */
function compare(before: EvaluationInput, after: EvaluationInput): string {
  const was = evaluateDigest(before);
  const is = evaluateDigest(after);
  const changes = before.pack.controls.flatMap(({ id }, index) => {
    const [a, b] = [was.controls[index], is.controls[index]];
    return a.state === b.state && a.requirement === b.requirement
      ? []
      : [`${id}: ${a.state} (${a.code}) to ${b.state} (${b.code})`];
  });
  return `${was.level} ${was.completeness} to ${is.level} ${
    is.completeness
  }; ${changes.join(', ')}`;
}

/** Which variants stand worse, or better, than the system itself. */
function findThose(
  input: EvaluationInput,
  variants: Variant[],
  test: (before: Standing, after: Standing) => boolean,
): string[] {
  const before = standingOf(input);
  return variants
    .filter(({ after }) => test(before, standingOf(after)))
    .map(({ what, after }) => `${what}: ${compare(input, after)}`);
}

describe('monotonicity', () => {
  it('never gives less for more evidence', () => {
    assertProperty(
      fc.property(inputArbitrary, input => {
        expect(findThose(input, additionsTo(input), isHigher)).toEqual([]);
      }),
      150,
    );
  });

  it.each<[string, (input: EvaluationInput) => Variant[]]>([
    ['a field that is left out', removalsFrom],
    ['a value that says less', blurringsOf],
  ])('never gives more for %s', (_, variantsOf) => {
    assertProperty(
      fc.property(inputArbitrary, input => {
        const isLower = (before: Standing, after: Standing) =>
          isHigher(after, before);
        expect(findThose(input, variantsOf(input), isLower)).toEqual([]);
      }),
      200,
    );
  });
});
