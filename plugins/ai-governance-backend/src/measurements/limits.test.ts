import {
  MeasurementInput,
  WatchedMetric,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  createTestGovernance,
  DAY,
  HOUR,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import { MINUTE } from '../util';

const iso = (at: number) => new Date(at).toISOString();

const limit: Omit<WatchedMetric, 'metric'> = {
  kind: 'drift',
  comparator: 'lte',
  threshold: 0.2,
  cadence: 'P1D',
};

const accuracy: WatchedMetric = {
  metric: 'accuracy',
  kind: 'performance',
  comparator: 'gte',
  threshold: 0.8,
  cadence: 'P30D',
};

/** A system that is watched by one metric of drift, and a fresh one of performance. */
const watchedBy = (metric: Partial<WatchedMetric> & { metric: string }) =>
  aiSystem('loan', {
    spec: {
      version: '2.0',
      risk: { class: 'high' },
      monitoring: { metrics: [{ ...limit, ...metric }, accuracy] },
    },
  });

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('limits over time, %s', id => {
  async function start(metric: Parameters<typeof watchedBy>[0]) {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex });
    const { catalog, clock, measurements, service, caller } = governance;
    catalog.put(watchedBy(metric), aiSystem('bot'));
    await governance.run();
    clock.now = NOON + DAY;
    const push = (
      inputs: Array<Partial<Omit<MeasurementInput, 'at'>> & { at?: number }>,
    ) =>
      measurements.push(
        {
          batch: {
            measurements: inputs.map(({ at = clock.now, ...input }) => ({
              system: 'loan',
              metric: 'drift',
              value: 0.1,
              at: iso(at),
              ...input,
            })),
          },
        },
        caller,
      );
    const control = async () => {
      const { controls } = await service.getScorecard(
        { entityRef: systemRef('loan') },
        caller,
      );
      return controls.find(item => item.controlId === 'OPS-02')!;
    };
    /** When OPS-02 changed since the first evaluation and to what, oldest first. */
    const history = async () => {
      const { items } = await service.getHistory(
        { entityRef: systemRef('loan'), limit: 50 },
        caller,
      );
      return items
        .flatMap(({ at, changed }) =>
          changed
            .filter(({ controlId }) => controlId === 'OPS-02')
            .map(({ to }) => [(Date.parse(at) - NOON - DAY) / HOUR, to]),
        )
        .reverse()
        .slice(1);
    };
    await push([{ metric: 'accuracy', value: 0.9, at: NOON + DAY - 1 }]);
    return { ...governance, knex, push, control, history };
  }

  /** Values at whole hours after the begin. */
  const hours = (...values: number[]) =>
    values.map((value, index) => ({ value, at: NOON + DAY + index * HOUR }));

  it('begin a breach with the value that sustains it, and end it with recovery', async () => {
    const { push, control, history, clock } = await start({
      metric: 'drift',
      sustainedFor: 'PT2H',
      recoveryThreshold: 0.1,
    });
    for (const { value, at } of hours(0.1, 0.3, 0.3, 0.3, 0.15, 0.05)) {
      clock.now = at + MINUTE;
      await push([{ value, at }]);
    }
    expect(await history()).toEqual([
      [0, 'pass'],
      [3, 'fail'],
      [5, 'pass'],
    ]);
    expect((await control()).reason).toContain(
      'drift is 0.05; the limit is at most 0.2. Recovered on',
    );
  });

  it('tell each crossing of one batch at its own instant, in whatever order it came', async () => {
    const { push, history, clock } = await start({ metric: 'drift' });
    clock.now += 10 * HOUR;
    const values = hours(0.1, 0.3, 0.4, 0.1, 0.1, 0.9, 0.1);
    await push([...values].reverse());
    expect(await history()).toEqual([
      [0, 'pass'],
      [1, 'fail'],
      [3, 'pass'],
      [5, 'fail'],
      [6, 'pass'],
    ]);
    const { items } = await push(values).then(() => ({ items: history() }));
    expect(await items).toHaveLength(5);
  });

  it('add to history alone: what came late stands where it was found out', async () => {
    const { push, control, history, clock } = await start({
      metric: 'drift',
      sustainedFor: 2,
    });
    clock.now += 5 * HOUR;
    await push([{ value: 0.1, at: NOON + DAY }]);
    await push([{ value: 0.3, at: NOON + DAY + 4 * HOUR }]);
    expect((await control()).state).toBe('pass');
    clock.now += HOUR;
    // Late, and together with what was there it sustains the breach at its instant.
    await push([{ value: 0.3, at: NOON + DAY + 3 * HOUR }]);
    expect(await control()).toMatchObject({ state: 'fail' });
    expect(await history()).toEqual([
      [0, 'pass'],
      [4, 'fail'],
    ]);
  });

  it('say what was measured, the limit, since when, and what closes it', async () => {
    const { push, control, clock } = await start({
      metric: 'drift',
      comparator: 'between',
      threshold: 0.1,
      upperThreshold: 0.3,
      recoveryUpperThreshold: 0.25,
      warningUpperThreshold: 0.28,
    });
    clock.now += 3 * HOUR;
    await push(hours(0.2, 0.4, 0.35));
    expect(await control()).toMatchObject({
      state: 'fail',
      code: 'threshold',
      reason:
        'drift is 0.35; the limit is between 0.1 and 0.3. Breached since 2026-11-25 13:00 UTC. It closes when a value is between 0.1 and 0.25.',
    });
    clock.now += HOUR;
    await push([{ value: 0.24 }]);
    clock.now += HOUR;
    await push([{ value: 0.29 }]);
    expect((await control()).reason).toContain(
      'drift is 0.29; the limit is between 0.1 and 0.3. It warns unless between 0.1 and 0.28.',
    );
  });

  it('compute drift from a baseline, whose values are kept one by one', async () => {
    const { push, control, clock, run, measurementStore, knex } = await start({
      metric: 'score',
      comparator: 'lte',
      threshold: 0.5,
      drift: { method: 'ks', baseline: 'training', window: 3 },
    });
    const score = (values: number[], from: number, dataset?: string) =>
      values.map((value, index) => ({
        metric: 'score',
        value,
        at: from + index * MINUTE,
        dataset,
      }));
    await push(score([1, 2, 3, 4], NOON - 40 * DAY, 'training'));
    await push(score([1, 2, 3], NOON + DAY - HOUR));
    expect((await control()).state).toBe('pass');
    clock.now += HOUR;
    await push(score([9, 9], clock.now - 2 * MINUTE));
    expect(await control()).toMatchObject({
      state: 'fail',
      reason: expect.stringContaining(
        'The Kolmogorov-Smirnov distance of score from training is 0.666667; the limit is at most 0.5. Breached since',
      ),
    });
    await run();
    await measurementStore.rollUp({
      now: clock.now,
      retention: { rawMs: 30 * DAY },
    });
    const [{ kept }] = await knex('measurement_points as p')
      .join('measurement_series as s', 's.id', 'p.series_id')
      .where('s.dataset', 'training')
      .count({ kept: '*' });
    expect(Number(kept)).toBe(4);
  });

  it('compare slices for fairness, where their samples are large enough', async () => {
    const { push, control, clock } = await start({
      metric: 'selection_rate',
      comparator: 'gte',
      threshold: 0.8,
      fairness: { method: 'ratio', leastSampleSize: 100 },
    });
    const rate = (slice: string, value: number, sampleSize: number) => ({
      metric: 'selection_rate',
      slice,
      value,
      sampleSize,
    });
    await push([rate('a', 0.5, 200), rate('b', 0.45, 40)]);
    expect(await control()).toMatchObject({
      state: 'fail',
      code: 'incomplete',
      reason: expect.stringContaining('2 slices need samples of at least 100'),
    });
    clock.now += HOUR;
    await push([rate('b', 0.45, 400)]);
    expect((await control()).state).toBe('pass');
    clock.now += HOUR;
    await push([rate('b', 0.35, 400)]);
    expect(await control()).toMatchObject({
      state: 'fail',
      code: 'threshold',
      reason: expect.stringContaining(
        'The ratio of selection_rate between slices is 0.7; the limit is at least 0.8.',
      ),
    });
  });
});
