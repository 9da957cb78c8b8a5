import { METRIC_KINDS } from '../entity/vocabulary';
import { shippedPacks } from '../packs/shippedPacks';
import { Control } from '../packs/types';
import { Anything } from './__reference__/Case';
import { compareState } from './__reference__/compareState';
import { drawState } from './__reference__/generator/drawState';
import { EvaluationInput } from './types';

const [pack] = shippedPacks;
const control = pack.controls.find(({ id }) => id === 'OPS-02')!;

/** Of a drawn system nothing but one metric that is watched, and fresh most of the time. */
function drawMetric(seed: number): EvaluationInput | undefined {
  const input = drawState(seed);
  const spec = input.entity.spec as Anything;
  const metric = spec.monitoring?.metrics?.[0];
  if (!metric) return undefined;
  return {
    ...input,
    entity: {
      ...input.entity,
      spec: {
        ...spec,
        lifecycleStage: 'operation-monitoring',
        monitoring: { metrics: [{ ...metric, cadence: 'P1M' }] },
      },
    },
    records: { status: 'available', items: [] },
    pack: {
      ...pack,
      controls: [
        {
          ...control,
          appliesWhen: undefined,
          check: { rule: 'metrics-watched', kinds: [...METRIC_KINDS] },
        } as Control,
      ],
    },
  };
}

describe('limits over time', () => {
  it('are judged alike by the evaluator and the reference, one metric at a time', () => {
    const drawn = new Map<string, number>();
    for (let seed = 0; seed < 4_000; seed++) {
      const input = drawMetric(seed);
      if (!input) continue;
      const { differences, controls } = compareState(input);
      expect({ seed, differences }).toEqual({ seed, differences: [] });
      const { drift, fairness } = (input.entity.spec as Anything).monitoring
        .metrics[0];
      const kind = drift?.method ?? (fairness ? 'fairness' : 'values');
      const key = `${kind} ${controls[0]}`;
      drawn.set(key, (drawn.get(key) ?? 0) + 1);
    }
    for (const kind of ['values', 'psi', 'ks', 'fairness']) {
      for (const state of ['pass', 'fail']) {
        expect(drawn.get(`${kind} ${state}`)).toBeGreaterThan(10);
      }
    }
  }, 120_000);
});
