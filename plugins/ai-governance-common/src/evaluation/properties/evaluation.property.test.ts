import fc from 'fast-check';
import { validateAiSystemEntity } from '../../entity/validation';
import { shippedPacks } from '../../packs';
import { evaluate, evaluateDigest, evaluateDigests } from '../evaluate';
import { watchedMetricStates } from '../metricStates';
import { deepFreeze } from '../__testUtils__/deepFreeze';
import { inputArbitrary } from '../__testUtils__/arbitraries';
import { assertProperty } from '../__testUtils__/assertProperty';
import { CONTROL_STATES, EvaluationInput, LEVELS, Scorecard } from '../types';

/** The same systems with their evidence in another order. */
function reversed(input: EvaluationInput): EvaluationInput {
  const { records, metrics } = input;
  return {
    ...input,
    records:
      records.status === 'available'
        ? { ...records, items: [...records.items].reverse() }
        : records,
    metrics:
      metrics.status === 'available'
        ? { ...metrics, items: [...metrics.items].reverse() }
        : metrics,
  };
}

describe('the systems that are tried', () => {
  it('are valid AISystems', () => {
    assertProperty(
      fc.property(inputArbitrary, ({ entity }) => {
        expect(validateAiSystemEntity(entity)).toEqual([]);
      }),
      200,
    );
  });

  it('show every state and every level', () => {
    const states = new Set<string>();
    const levels = new Set<string>();
    for (const input of fc.sample(inputArbitrary, { numRuns: 300, seed: 1 })) {
      const { controls, level } = evaluateDigest(input);
      controls.forEach(({ state }) => states.add(state));
      levels.add(level);
    }
    expect([...states].sort()).toEqual([...CONTROL_STATES].sort());
    expect([...levels].sort()).toEqual([...LEVELS].sort());
  });
});

describe('determinism', () => {
  it('gives the same by every pack at once as by each alone', () => {
    assertProperty(
      fc.property(inputArbitrary, ({ pack, policy, ...system }) => {
        const packs = [pack, ...shippedPacks].map(each => ({
          pack: each,
          policy,
        }));
        const together = evaluateDigests(system, packs);
        expect(together.digests).toEqual(
          packs.map(each => evaluateDigest({ ...system, ...each })),
        );
        expect(together.metricStates() ?? []).toEqual(
          watchedMetricStates({ ...system, pack, policy }),
        );
      }),
      200,
    );
  });

  it('gives the same bytes for the same input, which it leaves alone', () => {
    assertProperty(
      fc.property(inputArbitrary, input => {
        const text = JSON.stringify(input);
        const first = JSON.stringify(evaluate(deepFreeze(input)));
        expect(JSON.stringify(evaluate(input))).toBe(first);
        expect(JSON.stringify(evaluate(structuredClone(input)))).toBe(first);
        expect(JSON.stringify(input)).toBe(text);
      }),
      200,
    );
  });

  it('does not depend on the order in which evidence arrives', () => {
    assertProperty(
      fc.property(inputArbitrary, input => {
        const { controls } = evaluateDigest(input);
        expect(evaluateDigest(reversed(input)).controls).toEqual(controls);
      }),
      200,
    );
  });
});

function recompute({ controls }: Scorecard) {
  const required = controls.filter(item => item.requirement === 'required');
  const weigh = (states: string[]) =>
    required
      .filter(({ state }) => states.includes(state))
      .reduce((sum, { weight }) => sum + weight, 0);
  const due = weigh(['pass', 'fail', 'expired', 'unknown']);
  return { due, completeness: due ? weigh(['pass']) / due : undefined };
}

/** The level once more, from completeness and what holds it down. */
function levelOf({ completeness, caps }: Scorecard): string {
  const allowed = (level: string) =>
    !caps.some(cap => cap.controls.length > 0 && cap.level === level);
  if (completeness === undefined || completeness < 0.5) return 'none';
  if (completeness < 0.75 || !allowed('bronze')) return 'bronze';
  return completeness >= 0.95 && allowed('silver') ? 'gold' : 'silver';
}

/** Codes of a fail that shows a result, where others show a gap in the evidence. */
const RESULTS = ['threshold', 'overdue', 'prohibited'];

describe('partition and score', () => {
  it('puts each control in exactly one state', () => {
    assertProperty(
      fc.property(inputArbitrary, input => {
        const { controls, counts, recommended } = evaluate(input);
        expect(controls.map(item => item.controlId)).toEqual(
          input.pack.controls.map(({ id }) => id),
        );
        for (const state of CONTROL_STATES) {
          const found = controls.filter(item => item.state === state);
          const required = found.filter(
            item => item.requirement === 'required',
          );
          expect(counts[state]).toBe(required.length);
          expect(recommended[state]).toBe(found.length - required.length);
        }
        const all = [...Object.values(counts), ...Object.values(recommended)];
        expect(all.reduce((sum, count) => sum + count)).toBe(
          input.pack.controls.length,
        );
      }),
      200,
    );
  });

  it('weighs what passes against what is due', () => {
    assertProperty(
      fc.property(inputArbitrary, input => {
        const card = evaluate(input);
        const { completeness, level, controls, caps } = card;
        expect(completeness).toBe(recompute(card).completeness);
        const open = controls.filter(
          ({ state, requirement }) =>
            requirement === 'required' &&
            ['fail', 'expired', 'unknown'].includes(state),
        );
        expect(level).toBe(levelOf(card));
        const capped = (to: string) =>
          caps.find(cap => cap.level === to)?.controls ?? [];
        expect(capped('bronze')).toEqual(
          open.filter(({ gate }) => gate).map(({ controlId }) => controlId),
        );
        expect(capped('silver')).toEqual(
          expect.arrayContaining(
            open
              .filter(({ code }) => !RESULTS.includes(code))
              .map(({ controlId }) => controlId),
          ),
        );
      }),
      300,
    );
  });

  it('says why, and how to mend it', () => {
    assertProperty(
      fc.property(inputArbitrary, input => {
        for (const result of evaluate(input).controls) {
          const { state, reason, fix } = result;
          expect(reason).not.toMatch(
            /undefined|NaN|\[object|could not be evaluated|^\s*$/,
          );
          expect(Boolean(fix?.text)).toBe(
            ['fail', 'expired', 'unknown', 'waived'].includes(state),
          );
        }
      }),
      200,
    );
  });
});

describe('the digest', () => {
  it('agrees with the scorecard', () => {
    assertProperty(
      fc.property(inputArbitrary, input => {
        const card = evaluate(input);
        const digest = evaluateDigest(input);
        expect(digest).toMatchObject({
          level: card.level,
          blocked: card.blocked,
          counts: card.counts,
          recommended: card.recommended,
          ownership: card.ownership,
          stage: card.stage.effective,
          controls: card.controls.map(({ state, code, requirement }) => ({
            state,
            code,
            requirement,
          })),
        });
        expect(digest.completeness).toBe(card.completeness);
        expect(digest.dueWeight).toBe(recompute(card).due);
        expect(
          digest.nextChangeAt && new Date(digest.nextChangeAt).toISOString(),
        ).toBe(card.nextChangeAt);
      }),
      200,
    );
  });
});
