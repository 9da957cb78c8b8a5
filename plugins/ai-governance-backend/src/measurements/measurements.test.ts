import { MeasurementInput } from '@ai-catalogue/backstage-plugin-ai-governance-common';
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

const loan = aiSystem('loan', {
  spec: {
    version: '2.0',
    risk: { class: 'high' },
    monitoring: {
      metrics: [
        {
          metric: 'drift',
          kind: 'drift',
          comparator: 'lte',
          threshold: 0.2,
          cadence: 'P1D',
        },
        {
          metric: 'accuracy',
          kind: 'performance',
          comparator: 'gte',
          threshold: 0.8,
          cadence: 'P1D',
        },
      ],
    },
    acceptance: [{ metric: 'auc', comparator: 'gte', threshold: 0.7 }],
  },
});

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('measurements, %s', id => {
  async function start() {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex });
    const { catalog, clock, measurements, service, caller } = governance;
    catalog.put(loan, aiSystem('bot'));
    await governance.run();
    const push = (
      inputs: Array<Partial<MeasurementInput>>,
      options: { key?: string; source?: string } = {},
    ) =>
      measurements.push(
        {
          batch: {
            source: options.source,
            measurements: inputs.map(input => ({
              system: 'loan',
              metric: 'drift',
              value: 0.1,
              at: iso(clock.now),
              ...input,
            })),
          },
          idempotencyKey: options.key,
        },
        caller,
      );
    const stateOf = async (controlId: string) => {
      const { controls } = await service.getScorecard(
        { entityRef: systemRef('loan') },
        caller,
      );
      const control = controls.find(item => item.controlId === controlId)!;
      return [control.state, control.code];
    };
    const list = (
      request: Partial<Parameters<typeof measurements.list>[0]> = {},
    ) =>
      measurements.list(
        {
          entityRef: systemRef('loan'),
          resolution: 'raw',
          limit: 1000,
          ...request,
        },
        caller,
      );
    const rollUp = (days: {
      raw?: number;
      hourly?: number;
      daily?: number;
    }) => {
      const ms = (count?: number) =>
        count === undefined ? undefined : count * DAY;
      return governance.measurementStore.rollUp({
        now: clock.now,
        retention: {
          rawMs: ms(days.raw),
          hourlyMs: ms(days.hourly),
          dailyMs: ms(days.daily),
        },
      });
    };
    const history = async () => {
      const { items } = await service.getHistory(
        { entityRef: systemRef('loan'), limit: 50 },
        caller,
      );
      return items.map(({ at, cause, changed }) => ({ at, cause, changed }));
    };
    return { ...governance, knex, push, stateOf, list, rollUp, history };
  }

  it('move the score in the same request, and stand in history at their instant', async () => {
    const { push, stateOf, clock, history, knex } = await start();
    expect(await stateOf('OPS-02')).toEqual(['fail', 'missing']);
    clock.now += HOUR;
    await push([{}, { metric: 'accuracy', value: 0.9 }]);
    expect(await stateOf('OPS-02')).toEqual(['pass', 'ok']);
    clock.now += HOUR;
    await push([{ value: 0.3 }]);
    expect(await stateOf('OPS-02')).toEqual(['fail', 'threshold']);
    clock.now += HOUR;
    await push([{ value: 0.1 }]);
    expect(await stateOf('OPS-02')).toEqual(['pass', 'ok']);
    const stored = await knex('evaluations')
      .join('ai_systems', 'ai_systems.id', 'evaluations.system_id')
      .where({ entity_ref: systemRef('loan') })
      .first();
    expect(Number(stored.evaluated_at)).toBe(clock.now);
    const changes = (await history()).filter(({ changed }) =>
      changed.some(({ controlId }) => controlId === 'OPS-02'),
    );
    expect(changes.slice(0, 3)).toMatchObject([
      { at: iso(NOON + 3 * HOUR), cause: 'evidence' },
      { at: iso(NOON + 2 * HOUR), cause: 'evidence' },
      { at: iso(NOON + HOUR), cause: 'evidence' },
    ]);
  });

  it('go stale when nothing comes any more', async () => {
    const { push, stateOf, clock } = await start();
    await push([{}, { metric: 'accuracy', value: 0.9 }]);
    clock.now += 3 * DAY;
    expect(await stateOf('OPS-02')).toEqual(['expired', 'stale']);
  });

  it('are taken once, however often they are sent', async () => {
    const { push, list } = await start();
    const at = iso(NOON - HOUR);
    const inputs = [{ at }, { at, slice: { sex: 'f' } }, {}];
    expect(await push(inputs)).toMatchObject({ stored: 3, unchanged: 0 });
    expect(await push(inputs)).toMatchObject({ stored: 0, unchanged: 3 });
    expect(await push([...inputs, ...inputs])).toMatchObject({
      stored: 0,
      unchanged: 6,
    });
    expect((await list()).points).toHaveLength(3);
  });

  it('are taken metric by metric, as a whole or not at all', async () => {
    const { push, list, clock } = await start();
    const receipt = await push([
      { metric: 'accuracy', value: 0.9 },
      { value: 0.1 },
      { at: iso(clock.now + HOUR) },
      { metric: 'accuracy', value: 0.8, at: iso(clock.now - HOUR) },
      { metric: 'accurcy' },
      { system: 'nobody' },
    ]);
    expect(receipt).toMatchObject({ stored: 2, refused: 4, moreFaults: 0 });
    expect(receipt.faults).toMatchObject([
      {
        path: '/measurements/2/at',
        value: iso(clock.now + HOUR),
        allowed: expect.stringContaining(iso(clock.now + MINUTE)),
      },
      {
        path: '/measurements/4/metric',
        allowed: 'allowed: drift, accuracy, auc; did you mean "accuracy"?',
      },
      { path: '/measurements/5/system', value: 'nobody' },
    ]);
    const { points, series } = await list();
    expect(series.map(({ metric }) => metric)).toEqual(['accuracy']);
    expect(points.map(({ value }) => value)).toEqual([0.8, 0.9]);
  });

  it('are refused with all faults when none can be taken', async () => {
    const { push } = await start();
    await expect(
      push([{ system: 'bot' }, { system: 'component:default/loan' }]),
    ).rejects.toMatchObject({
      name: 'InputError',
      faults: [
        {
          path: '/measurements/0/metric',
          message: expect.stringContaining('declares no metric'),
        },
        { path: '/measurements/1/system' },
      ],
    });
    await expect(push([{ at: '1969-12-31T00:00:00Z' }])).rejects.toThrow(
      '1970',
    );
    await expect(push([{ slice: 'a\u0000' }])).rejects.toThrow('NUL');
  });

  it('may lie a little ahead, and count from their instant on', async () => {
    const { push, stateOf, clock, poll, run } = await start();
    await push([{}, { metric: 'accuracy', value: 0.9 }]);
    const at = iso(clock.now + 30_000);
    expect(await push([{ value: 0.9, at }])).toMatchObject({ stored: 1 });
    expect(await stateOf('OPS-02')).toEqual(['pass', 'ok']);
    clock.now += MINUTE;
    expect(await stateOf('OPS-02')).toEqual(['fail', 'threshold']);
    await poll();
    await expect(run()).resolves.toMatchObject({ changed: 1 });
  });

  it('are never changed: another value for an instant is a conflict', async () => {
    const { push, list } = await start();
    await push([{ value: 0.1 }]);
    await expect(push([{ value: 0.2 }])).rejects.toMatchObject({
      faults: [{ path: '/measurements/0/value', value: 0.2, allowed: '0.1' }],
    });
    await expect(push([{ sampleSize: 9 }])).rejects.toMatchObject({
      faults: [{ path: '/measurements/0/sampleSize', value: 9 }],
    });
    const again = iso(NOON - HOUR);
    await expect(
      push([{ at: again }, { at: again, value: 0.3 }]),
    ).rejects.toMatchObject({
      faults: [
        {
          path: '/measurements/1/value',
          message: expect.stringContaining('/measurements/0'),
        },
      ],
    });
    // Another source may have measured something else.
    await push([{ value: 0.2 }], { source: 'other' });
    expect((await list()).points.map(({ value }) => value)).toEqual([0.1, 0.2]);
  });

  it('have one answer for one key', async () => {
    const { push, list, clock, rollUp } = await start();
    const first = await push([{}], { key: 'k' });
    expect(await push([{}], { key: 'k' })).toEqual(first);
    expect(first.stored).toBe(1);
    await expect(push([{ value: 0.2 }], { key: 'k' })).rejects.toMatchObject({
      name: 'ConflictError',
    });
    // A request that was refused leaves its key free.
    await expect(push([{ value: 0.2 }], { key: 'l' })).rejects.toThrow();
    const at = iso(NOON - HOUR);
    await expect(push([{ at }], { key: 'l' })).resolves.toMatchObject({
      stored: 1,
    });
    clock.now += 2 * DAY;
    await rollUp({});
    await expect(push([{}], { key: 'k' })).resolves.toMatchObject({
      stored: 1,
    });
    expect((await list()).points).toHaveLength(3);
  });

  it('survive senders that send the same at once', async () => {
    const { push, list } = await start();
    const inputs = Array.from({ length: 200 }, (_, index) => ({
      at: iso(NOON - index * MINUTE),
      slice: `s${index % 7}`,
    }));
    const receipts = await Promise.all(
      [0, 1, 2, 3].map(turn => push(turn % 2 ? [...inputs].reverse() : inputs)),
    );
    const stored = receipts.reduce((sum, receipt) => sum + receipt.stored, 0);
    expect(stored).toBe(200);
    expect((await list()).points).toHaveLength(200);
  });

  it('are read page by page, each once', async () => {
    const { push, list } = await start();
    await push(
      Array.from({ length: 25 }, (_, index) => ({
        at: iso(NOON - index * HOUR),
        slice: `s${index % 3}`,
        value: index,
        sampleSize: index,
      })),
    );
    const values: number[] = [];
    let after: Parameters<typeof list>[0] = {};
    for (;;) {
      const page = await list({ ...after, limit: 4 });
      values.push(...page.points.map(({ value }) => value));
      if (!page.next) break;
      after = { after: page.next };
    }
    expect(values).toHaveLength(25);
    expect(new Set(values).size).toBe(25);
    const { points } = await list({ slice: 's1', from: NOON - 5 * HOUR });
    expect(points.map(({ value }) => value)).toEqual([4, 1]);
    expect((await list({ metrics: ['accuracy'] })).series).toEqual([]);
    await expect(list({ from: NOON, to: NOON })).rejects.toThrow('from');
  });

  it('keep sums, and the newest value, when single values go', async () => {
    const { push, list, clock, rollUp, measurementStore } = await start();
    const begin = NOON - 10 * DAY;
    const inputs = Array.from({ length: 10 * 24 * 4 }, (_, index) => ({
      metric: 'accuracy',
      value: (index % 10) / 10,
      at: iso(begin + index * 15 * MINUTE),
      sampleSize: 2,
    }));
    await push(inputs);
    const sums = async (resolution: 'PT1H' | 'PT6H' | 'P1D' | 'P7D') =>
      (await list({ resolution })).buckets.map(
        ({ at, step, count, min, max, sum, last, samples }) => [
          iso(at),
          step,
          count,
          min,
          max,
          sum.toFixed(6),
          last,
          samples,
        ],
      );
    const before = { day: await sums('P1D'), week: await sums('P7D') };
    const hours = await sums('PT1H');
    expect(hours).toHaveLength(240);
    await rollUp({ raw: 3 });
    expect(await sums('PT1H')).toEqual(hours);
    expect({ day: await sums('P1D'), week: await sums('P7D') }).toEqual(before);
    await rollUp({ raw: 3, hourly: 6 });
    expect({ day: await sums('P1D'), week: await sums('P7D') }).toEqual(before);
    const mixed = await list({ resolution: 'PT6H' });
    expect(new Set(mixed.buckets.map(({ step }) => step))).toEqual(
      new Set([DAY, 6 * HOUR]),
    );
    expect(mixed.buckets.reduce((sum, { count }) => sum + count, 0)).toBe(960);
    // Pages of what is kept in three ways join without a gap.
    const paged: number[] = [];
    let after: Parameters<typeof list>[0] = {};
    for (;;) {
      const page = await list({ resolution: 'PT1H', limit: 7, ...after });
      paged.push(...page.buckets.map(({ count }) => count));
      if (!page.next) break;
      after = { after: page.next };
    }
    expect(paged.reduce((sum, count) => sum + count, 0)).toBe(960);
    // What is final takes nothing more, and says so.
    await expect(push([inputs[3]])).rejects.toMatchObject({
      faults: [{ path: '/measurements/0/at' }],
    });
    clock.now += 100 * DAY;
    await rollUp({ raw: 3, hourly: 6 });
    const latest = await list({ from: begin, to: clock.now });
    expect(latest.points).toEqual([]);
    const newest = await measurementStore.listNewest({
      entityRefs: [systemRef('loan')],
      now: clock.now,
    });
    expect(newest).toMatchObject([
      { at: begin + 959 * 15 * MINUTE, value: 0.9, metric: 'accuracy' },
    ]);
    await rollUp({ raw: 3, hourly: 6, daily: 50 });
    expect((await list({ from: begin, resolution: 'P1D' })).buckets).toEqual(
      [],
    );
    expect(await rollUp({ raw: 3, hourly: 6, daily: 50 })).toEqual({
      rolledUp: 0,
      deleted: 0,
    });
  });

  it('keep what a stored result rested on', async () => {
    const { push, clock, rollUp, knex } = await start();
    clock.now += HOUR;
    await push([{}, { metric: 'accuracy', value: 0.9 }]);
    const rested = clock.now;
    for (let step = 0; step < 5; step++) {
      clock.now += HOUR;
      await push([{ value: 0.11 }]);
    }
    clock.now += 30 * DAY;
    await push([{ value: 0.12 }]);
    await rollUp({ raw: 1 });
    const kept = await knex('measurement_points as p')
      .join('measurement_series as s', 's.id', 'p.series_id')
      .where('metric', 'drift')
      .orderBy('at')
      .select('at');
    expect(kept.map(({ at }) => Number(at))).toContain(rested);
    expect(kept.length).toBeLessThan(4);
  });
});
