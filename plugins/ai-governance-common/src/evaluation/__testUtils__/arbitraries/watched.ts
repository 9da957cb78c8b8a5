import fc from 'fast-check';
import { DAY, formatInstant } from '../../../lib/time';
import { Measurement } from '../../types';
import { NOW } from '../instants';
import { Watched } from '../states/row';

/** Metrics that descriptors declare and measurements are of. */
export const METRICS = ['auc', 'parity', 'psi', 'latency'];

const SLICES = [undefined, 'sex', 'age'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 1 });

/** Where between a limit and its inside a limit beside it lies: 0 is on the limit. */
const inwards = maybe(fc.constantFrom(0, 0.03, 0.1));

/** Limits with the warning band and the recovery that fit them. */
const limit: fc.Arbitrary<Partial<Watched>> = fc
  .record({
    comparator: fc.constantFrom('lt', 'lte', 'gt', 'gte', 'between'),
    threshold: fc.constantFrom(0.05, 0.2, 0.5),
    warning: inwards,
    recovery: inwards,
    upperWarning: inwards,
    upperRecovery: inwards,
  })
  .map(({ comparator, threshold, ...beside }) => {
    const sign = comparator.startsWith('l') ? -1 : 1;
    const from = (end: number, by: number | undefined) =>
      by === undefined ? undefined : end + by;
    const lower = {
      comparator,
      threshold,
      warningThreshold: from(
        threshold,
        beside.warning && sign * beside.warning,
      ),
      recoveryThreshold: from(
        threshold,
        beside.recovery && sign * beside.recovery,
      ),
    };
    if (comparator !== 'between') return lower;
    const upperThreshold = threshold + 0.3;
    return {
      ...lower,
      upperThreshold,
      warningUpperThreshold: from(
        upperThreshold,
        beside.upperWarning && -beside.upperWarning,
      ),
      recoveryUpperThreshold: from(
        upperThreshold,
        beside.upperRecovery && -beside.upperRecovery,
      ),
    };
  });

/** What is computed of the values, where the limit does not hold for them. */
const computed: fc.Arbitrary<Partial<Watched>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        method: fc.constantFrom('psi', 'ks'),
        baseline: fc.constant('training'),
        window: fc.constantFrom(1, 3, 'P7D', 'PT36H'),
        leastSampleSize: maybe(fc.constantFrom(1, 3)),
      })
      .map(({ leastSampleSize, ...drift }) => ({
        drift: { ...drift, ...(leastSampleSize && { leastSampleSize }) },
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        method: fc.constantFrom('ratio', 'difference'),
        leastSampleSize: fc.constantFrom(1, 30),
        reference: maybe(fc.constantFrom('sex', 'elsewhere')),
      })
      .map(({ reference, ...fairness }) => ({
        fairness: { ...fairness, ...(reference && { reference }) },
      })),
  },
);

/** Metrics with limits over time: bands, windows, recovery, drift and fairness. */
export const limitedMetric: fc.Arbitrary<Watched> = fc
  .record({
    metric: fc.constantFrom(...METRICS),
    kind: fc.constantFrom('performance', 'drift', 'fairness', 'operational'),
    cadence: fc.constantFrom('P1D', 'P7D', 'PT6H'),
    sustainedFor: maybe(fc.constantFrom(1, 2, 3, 'P1D', 'PT36H')),
    limit,
    computed,
  })
  .map(({ limit: ends, computed: of, ...named }) => {
    const all = { ...named, ...ends, ...of };
    const said = Object.entries(all).filter(([, value]) => value !== undefined);
    return Object.fromEntries(said) as unknown as Watched;
  });

/** Values of a metric that follow one another, as monitoring measures them. */
export const measuredRun: fc.Arbitrary<Measurement[]> = fc
  .record({
    metric: fc.constantFrom(...METRICS),
    slice: fc.constantFrom(...SLICES),
    dataset: fc.constantFrom(undefined, undefined, 'training'),
    sampleSize: fc.constantFrom(undefined, 1, 30, 500),
    newest: fc.integer({ min: -DAY, max: 3 * DAY }),
    step: fc.constantFrom(DAY / 4, DAY, 2 * DAY),
    values: fc.array(fc.constantFrom(0, 0.02, 0.1, 0.2, 0.5, 0.81), {
      minLength: 2,
      maxLength: 8,
    }),
  })
  .map(({ values, newest, step, ...series }) => {
    const said = Object.entries(series).filter(
      ([, part]) => part !== undefined,
    );
    return values.map(
      (value, index) =>
        ({
          ...Object.fromEntries(said),
          value,
          measuredAt: formatInstant(NOW - newest - index * step),
        } as Measurement),
    );
  });
