import fc from 'fast-check';
import { inputArbitrary } from './__testUtils__/arbitraries';
import { assertProperty } from './__testUtils__/assertProperty';
import { evaluate } from './evaluate';
import { findNextLevel } from './nextLevel';
import { findNextSteps } from './nextSteps';

const LEVEL_POLICY = { bronze: 0.5, silver: 0.75, gold: 0.95 };

const control = (
  controlId: string,
  state: 'pass' | 'fail' | 'not-due',
  weight: number,
  requirement: 'required' | 'recommended' = 'required',
) => ({ controlId, state, weight, requirement } as any);

describe('findNextLevel', () => {
  it('counts the points that are missing, and names the fewest controls that give them', () => {
    expect(
      findNextLevel(
        {
          level: 'bronze',
          caps: [],
          controls: [
            control('A', 'pass', 5),
            control('B', 'fail', 1),
            control('C', 'fail', 3),
            control('D', 'not-due', 3),
            control('E', 'fail', 9, 'recommended'),
          ],
        },
        LEVEL_POLICY,
      ),
    ).toEqual({
      level: 'silver',
      threshold: 0.75,
      // 5 of 9 pass; three quarters are 6.75.
      missingPoints: 2,
      needed: [],
      lifting: ['C'],
    });
  });

  it('names first what holds the level, though the completeness would do', () => {
    expect(
      findNextLevel(
        {
          level: 'bronze',
          caps: [
            { level: 'bronze', controls: ['B'], reason: 'A gate.' },
            { level: 'silver', controls: ['B', 'C'], reason: 'A gap.' },
          ],
          controls: [
            control('A', 'pass', 8),
            control('B', 'fail', 1),
            control('C', 'fail', 1),
          ],
        },
        LEVEL_POLICY,
      ),
    ).toMatchObject({
      level: 'silver',
      missingPoints: 0,
      needed: ['B'],
      lifting: ['B'],
    });
  });

  it('says nothing at the highest level, and where nothing is due', () => {
    const caps: [] = [];
    expect(
      findNextLevel(
        { level: 'gold', caps, controls: [control('A', 'pass', 1)] },
        LEVEL_POLICY,
      ),
    ).toBeUndefined();
    expect(
      findNextLevel(
        { level: 'none', caps, controls: [control('A', 'not-due', 1)] },
        LEVEL_POLICY,
      ),
    ).toBeUndefined();
  });

  it('leads where the shortest way of the evaluator leads', () => {
    assertProperty(
      fc.property(inputArbitrary, input => {
        const scorecard = evaluate(input);
        const next = findNextLevel(scorecard, input.policy.levels);
        const { target, steps } = findNextSteps(input);
        expect(next?.level).toBe(steps.length > 0 ? target : undefined);
        // One declaration may close several controls, so a step is one of them or more.
        expect(next?.lifting.length ?? 0).toBeLessThanOrEqual(
          steps.flatMap(({ controls }) => controls).length,
        );
      }),
      50,
    );
  });
});
