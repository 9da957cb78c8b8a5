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

const LIMIT = { comparator: 'lte', threshold: 0.2, cadence: 'P1D' } as const;

const METRICS: WatchedMetric[] = [
  { metric: 'drift', kind: 'drift', sustainedFor: 2, ...LIMIT },
  { metric: 'errors', kind: 'performance', ...LIMIT },
  {
    metric: 'score',
    kind: 'drift',
    ...LIMIT,
    drift: { method: 'ks', baseline: 'training', window: 2 },
  },
  { metric: 'unwatched', kind: 'performance' },
];

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('courses of metrics, %s', id => {
  async function start() {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex });
    const { catalog, clock, measurements, caller } = governance;
    catalog.put(
      aiSystem('loan', { spec: { monitoring: { metrics: METRICS } } }),
    );
    await governance.run();
    clock.now = NOON + DAY;
    const push = (
      metric: string,
      values: number[],
      input: Partial<MeasurementInput> = {},
    ) =>
      measurements.push(
        {
          batch: {
            measurements: values.map((value, index) => ({
              system: 'loan',
              metric,
              value,
              at: iso(NOON + index * HOUR),
              ...input,
            })),
          },
        },
        caller,
      );
    const list = (request: { metrics?: string[]; to?: number } = {}) =>
      measurements.listCourses(
        { entityRef: systemRef('loan'), ...request },
        caller,
      );
    return { ...governance, push, list };
  }

  it('have each breach from the value that sustains it to the one that ends it', async () => {
    const { push, list } = await start();
    await push('drift', [0.1, 0.3, 0.3, 0.3, 0.1, 0.4, 0.1, 0.3, 0.3]);
    expect(await list()).toEqual([
      {
        metric: 'drift',
        from: NOON,
        at: NOON + 8 * HOUR,
        value: 0.3,
        breaches: [
          { from: NOON + 2 * HOUR, to: NOON + 4 * HOUR },
          { from: NOON + 8 * HOUR },
        ],
      },
    ]);
  });

  it('are those of each slice, in the order of the descriptor', async () => {
    const { push, list } = await start();
    await push('errors', [0.1, 0.3], { slice: 'region=EU' });
    await push('errors', [0.1], { slice: 'region=US' });
    await push('drift', [0.1]);
    const found = await list();
    expect(
      found.map(({ metric, slice, breaches }) => [metric, slice, breaches]),
    ).toEqual([
      ['drift', undefined, []],
      ['errors', 'region=EU', [{ from: NOON + HOUR }]],
      ['errors', 'region=US', []],
    ]);
    expect(
      (await list({ metrics: ['errors'] })).map(({ slice }) => slice),
    ).toEqual(['region=EU', 'region=US']);
    expect(await list({ metrics: ['unwatched', 'unknown'] })).toEqual([]);
  });

  it('end at the instant that is asked for, and a breach that ends later lasts', async () => {
    const { push, list } = await start();
    await push('drift', [0.3, 0.3, 0.1]);
    expect(await list({ to: NOON + HOUR })).toMatchObject([
      { at: NOON + HOUR, value: 0.3, breaches: [{ from: NOON + HOUR }] },
    ]);
    expect(await list({ to: NOON - 1 })).toEqual([]);
  });

  it('say what was last measured when it is stale as well', async () => {
    const { push, list, clock } = await start();
    await push('errors', [0.1]);
    clock.now += 30 * DAY;
    expect(await list()).toMatchObject([
      { metric: 'errors', at: NOON, value: 0.1 },
    ]);
  });

  it('have what was computed, and nothing of the baseline', async () => {
    const { push, list } = await start();
    await push('score', [1, 2, 3, 4], { dataset: 'training' });
    await push('score', [1, 9, 9]);
    expect(await list()).toEqual([
      {
        metric: 'score',
        from: NOON,
        at: NOON + 2 * HOUR,
        value: 1,
        breaches: [{ from: NOON }],
        computed: [
          { at: NOON, value: 0.75, samples: 1 },
          { at: NOON + HOUR, value: 0.5, samples: 2 },
          { at: NOON + 2 * HOUR, value: 1, samples: 2 },
        ],
      },
    ]);
  });

  it('agree with how metrics stand, from as many values', async () => {
    const { push, list, measurements, caller, clock } = await start();
    const many = Array.from({ length: 2100 }, (_, index) => ({
      system: 'loan',
      metric: 'errors',
      value: 0.3,
      at: iso(NOON - index * MINUTE),
    }));
    await measurements.push({ batch: { measurements: many } }, caller);
    await push('errors', [0.3]);
    clock.now += HOUR;
    const [state] = await measurements
      .listStates({ entityRef: systemRef('loan') }, caller)
      .then(states => states.filter(({ metric }) => metric === 'errors'));
    const [course] = await list();
    expect(state).toMatchObject({ condition: 'breached', value: course.value });
    expect(course.from).toBe(NOON - 2015 * MINUTE);
    expect(course.breaches).toEqual([{ from: course.from }]);
  });
});
