import fc from 'fast-check';
import { changed, completeSystem } from './__testUtils__';
import { inputArbitrary } from './__testUtils__/arbitraries';
import { assertProperty } from './__testUtils__/assertProperty';
import { deepFreeze } from './__testUtils__/deepFreeze';
import { followHint } from './__testUtils__/followHint';
import { evaluate } from './evaluate';
import { findNextSteps } from './nextSteps';
import { EvaluationInput, Level, LEVELS, Scorecard } from './types';

const OPEN = ['fail', 'expired', 'unknown'];
const rank = (level: Level) => LEVELS.indexOf(level);

const openOf = ({ controls }: Scorecard) =>
  controls.filter(
    ({ requirement, state }) =>
      requirement === 'required' && OPEN.includes(state),
  );

/** The level once these controls pass, reckoned from the scorecard alone. */
function levelWith(
  { caps, controls }: Scorecard,
  { levels }: EvaluationInput['policy'],
  closed: ReadonlySet<string>,
): Level {
  const due = controls.filter(
    ({ requirement, state }) =>
      requirement === 'required' && [...OPEN, 'pass'].includes(state),
  );
  const weigh = (of: typeof due) => of.reduce((sum, c) => sum + c.weight, 0);
  const passing = due.filter(
    ({ state, controlId }) => state === 'pass' || closed.has(controlId),
  );
  const share = weigh(passing) / weigh(due);
  const byShare = [...LEVELS]
    .reverse()
    .find(level => level === 'none' || share >= levels[level])!;
  return caps
    .filter(cap => cap.controls.some(id => !closed.has(id)))
    .reduce<Level>(
      (least, { level }) => (rank(level) < rank(least) ? level : least),
      byShare,
    );
}

function subsetsOf(ids: string[]): string[][] {
  return ids.reduce<string[][]>(
    (sets, id) => [...sets, ...sets.map(set => [...set, id])],
    [[]],
  );
}

/** How many controls have to be closed at least, found by trying every choice. */
function fewestTo(
  target: Level,
  { policy }: EvaluationInput,
  scorecard: Scorecard,
): number {
  const ids = openOf(scorecard).map(({ controlId }) => controlId);
  const sizes = subsetsOf(ids)
    .filter(
      closed =>
        rank(levelWith(scorecard, policy, new Set(closed))) >= rank(target),
    )
    .map(({ length }) => length);
  return Math.min(...sizes);
}

/** Ten controls of a pack, so that every choice of them can be tried. */
function withFewControls(input: EvaluationInput, from: number) {
  const controls = input.pack.controls.slice(from, from + 10);
  return { ...input, pack: { ...input.pack, controls } };
}

/** Does what each hint says until these controls are closed. */
function followHints(start: EvaluationInput, ids: string[]): EvaluationInput {
  let input = start;
  for (let tries = 0; tries < 100; tries++) {
    const open = openOf(evaluate(input)).find(({ controlId }) =>
      ids.includes(controlId),
    );
    if (!open) return input;
    const control = input.pack.controls.find(({ id }) => id === open.controlId);
    input = followHint(input, control!, open.fix!);
  }
  throw new Error(`The hints on ${ids} have no end`);
}

describe('findNextSteps', () => {
  it('offers nothing at the highest level', () => {
    expect(findNextSteps(completeSystem())).toEqual({
      level: 'gold',
      completeness: 1,
      steps: [],
    });
  });

  it('names the target and offers nothing where nothing is due', () => {
    const input = completeSystem();
    expect(
      findNextSteps({ ...input, pack: { ...input.pack, controls: [] } }),
    ).toEqual({ level: 'none', target: 'bronze', steps: [] });
  });

  it('puts the gate that caps the level before all else', () => {
    const input = changed(completeSystem(), {
      spec: { owner: undefined },
      records: { 'oversight-training': undefined },
    });
    const { level, target, steps } = findNextSteps(input);
    expect({ level, target }).toEqual({ level: 'bronze', target: 'silver' });
    const [cap] = evaluate(input).caps;
    expect(
      steps.flatMap(({ controls }) => controls.map(c => c.controlId)).sort(),
    ).toEqual([...cap.controls].sort());
    expect(steps.every(({ controls }) => controls[0].gate)).toBe(true);
    expect(steps.map(step => step.fix?.path)).toContain('spec.owner');
    expect(steps[steps.length - 1].level).toBe('silver');
  });

  it('takes one declaration for all the controls that wait for it', () => {
    const input = changed(completeSystem(), {
      spec: { lifecycle: 'unknown', lifecycleStage: 'unknown' },
    });
    const { steps } = findNextSteps(input);
    const waiting = openOf(evaluate(input)).filter(
      ({ code, assumed }) =>
        code === 'undeclared' && assumed.join() === steps[0].fix?.path,
    );
    expect(waiting.length).toBeGreaterThan(1);
    expect(steps[0].controls.map(({ controlId }) => controlId)).toEqual(
      waiting.map(({ controlId }) => controlId),
    );
  });

  it('leads to the level when the steps are really taken', () => {
    const start = changed(completeSystem(), {
      spec: {
        owner: undefined,
        logging: undefined,
        oversight: { intervention: undefined },
      },
      records: { 'impact-assessment': undefined, dpia: undefined },
      metrics: { auc: { value: 0.5 } },
    });
    const { target, steps } = findNextSteps(start);
    expect(steps.length).toBeGreaterThan(1);
    let input = start;
    for (const step of steps) {
      input = followHints(
        input,
        step.controls.map(({ controlId }) => controlId),
      );
      const { completeness, level } = evaluate(input);
      expect(completeness).toBeGreaterThanOrEqual(step.completeness - 1e-9);
      expect(rank(level)).toBeGreaterThanOrEqual(rank(step.level));
    }
    expect(rank(evaluate(input).level)).toBeGreaterThanOrEqual(rank(target!));
  });

  it('leads to the level with the fewest controls, whatever the system', () => {
    assertProperty(
      fc.property(inputArbitrary, fc.nat(40), (drawn, from) => {
        const input = deepFreeze(withFewControls(drawn, from));
        const scorecard = evaluate(input);
        const { target, steps, level } = findNextSteps(input);
        const open = openOf(scorecard);
        const fewest =
          target && open.length > 0 ? fewestTo(target, input, scorecard) : 0;
        expect(level).toBe(scorecard.level);
        // One step may close several that wait for one declaration.
        expect(steps.length).toBeLessThanOrEqual(fewest);
        expect(
          open.some(({ code }) => code === 'undeclared') ||
            steps.length === fewest,
        ).toBe(true);
        expect(
          steps.length === 0 ||
            rank(steps[steps.length - 1].level) >= rank(target!),
        ).toBe(true);
      }),
      150,
    );
  });

  it('adds up: the points lead from the completeness of today to the last', () => {
    assertProperty(
      fc.property(inputArbitrary, input => {
        const { steps, completeness = 0 } = findNextSteps(input);
        const before = [completeness, ...steps.map(step => step.completeness)];
        const gained = steps.map(
          (step, index) => 100 * (step.completeness - before[index]),
        );
        const wrong = steps.filter(
          ({ points }, index) => Math.abs(points - gained[index]) > 0.0051,
        );
        expect(wrong).toEqual([]);
      }),
      50,
    );
  });
});
