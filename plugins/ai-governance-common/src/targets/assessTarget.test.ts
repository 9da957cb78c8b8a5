import { assessTarget, plannedRemaining } from './assessTarget';
import { hasReached } from './goal';

const interval = { startsAt: 1000, dueAt: 2000 };
const start = { systems: 10, remaining: 8 };

const assess = (remaining: number, now: number, systems = 10) =>
  assessTarget({ interval, start, current: { systems, remaining }, now });

describe('assessTarget', () => {
  it.each([
    [8, 999, 'not-started', 8],
    [8, 1000, 'on-plan', 8],
    [8, 1001, 'on-plan', 8],
    [8, 1125, 'behind', 7],
    [7, 1125, 'on-plan', 7],
    [4, 1500, 'on-plan', 4],
    [5, 1500, 'behind', 4],
    [1, 1999, 'on-plan', 1],
    [0, 1500, 'met', 4],
    [1, 2000, 'missed', 0],
    [0, 2000, 'met', 0],
    [0, 9999, 'met', 0],
  ])(
    'says of %i left at %i: %s, plan %i',
    (remaining, now, status, planned) => {
      expect(assess(remaining, now)).toEqual({ status, planned });
    },
  );

  it('says that there is nothing in scope', () => {
    expect(assess(0, 1500, 0).status).toBe('no-systems');
  });

  it('takes who came later for there from the start, where nobody was', () => {
    expect(
      assessTarget({
        interval,
        start: { systems: 0, remaining: 0 },
        current: { systems: 6, remaining: 6 },
        now: 1500,
      }),
    ).toEqual({ status: 'behind', planned: 3 });
  });

  it('draws a line that never rises, from the start to nothing', () => {
    const line = Array.from({ length: 30 }, (_, index) =>
      plannedRemaining({ interval, baseline: 8, at: 900 + index * 50 }),
    );
    expect(line[0]).toBe(8);
    expect(line[line.length - 1]).toBe(0);
    expect([...line].sort((a, b) => b - a)).toEqual(line);
  });
});

describe('hasReached', () => {
  const stateOf = () => undefined;

  it.each([
    [{ level: 'silver' as const }, { level: 'gold' as const }, true],
    [{ level: 'silver' as const }, { level: 'silver' as const }, true],
    [{ level: 'silver' as const }, { level: 'bronze' as const }, false],
    [
      { completeness: 0.5 },
      { level: 'none' as const, completeness: 0.5 },
      true,
    ],
    [
      { completeness: 0.5 },
      { level: 'none' as const, completeness: 0.499 },
      false,
    ],
    [{ completeness: 0.5 }, { level: 'none' as const }, undefined],
  ])('says of %j and %j: %s', (goal, standing, expected) => {
    expect(hasReached(goal, { ...standing, stateOf })).toBe(expected);
  });

  it.each([
    ['pass', true],
    ['fail', false],
    ['expired', false],
    ['unknown', false],
    ['waived', undefined],
    ['not-due', undefined],
    ['not-applicable', undefined],
    [undefined, undefined],
  ] as const)('takes a control that is %s for %s', (state, expected) => {
    expect(
      hasReached(
        { control: 'X-1' },
        { level: 'none', stateOf: id => (id === 'X-1' ? state : undefined) },
      ),
    ).toBe(expected);
  });
});
