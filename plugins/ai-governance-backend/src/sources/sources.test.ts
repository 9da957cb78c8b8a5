import {
  MeasurementSource,
  PullContext,
  PulledBatch,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { mockServices } from '@backstage/backend-test-utils';
import {
  createTestGovernance,
  HOUR,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import { MINUTE } from '../util';
import { abortable } from './abortable';
import { backOff } from '../util';
import { PullBuffer } from './PullBuffer';

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
          query: ' max(drift) ',
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
    acceptance: [
      { metric: 'auc', comparator: 'gte', threshold: 0.7 },
      { metric: 'drift', comparator: 'lte', threshold: 0.1 },
    ],
  },
});

const drift = (value: number, at: number, rest: object = {}) => ({
  system: 'loan',
  metric: 'drift',
  value,
  at: iso(at),
  ...rest,
});

/** A source that yields what it is told to, and keeps what it was asked. */
function testSource() {
  const asked: PullContext[] = [];
  let answer: (context: PullContext) => AsyncIterable<PulledBatch>;
  const source: MeasurementSource = {
    id: 'probe',
    pull(context) {
      asked.push(context);
      return answer(context);
    },
  };
  return {
    source,
    asked,
    yields: (...batches: PulledBatch[]) => {
      answer = async function* yielding() {
        yield* batches;
      };
    },
    answers: (next: typeof answer) => {
      answer = next;
    },
  };
}

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('sources, %s', id => {
  async function start() {
    const knex = await initDatabase(databases, id);
    const logger = mockServices.logger.mock();
    const governance = await createTestGovernance({ knex, logger });
    governance.catalog.put(loan, aiSystem('bot'));
    await governance.run();
    const probe = testSource();
    const pull = (signal?: AbortSignal) =>
      governance.puller.run(probe.source, { signal });
    const status = () => governance.sourceStore.getSourceStatus('probe');
    const stateOf = async (controlId: string) => {
      const { controls } = await governance.service.getScorecard(
        { entityRef: systemRef('loan') },
        governance.caller,
      );
      return controls.find(item => item.controlId === controlId)!.state;
    };
    const values = async () => {
      const { points } = await governance.measurements.list(
        { entityRef: systemRef('loan'), resolution: 'raw', limit: 100 },
        governance.caller,
      );
      return points.map(({ value }) => value);
    };
    return { ...governance, ...probe, logger, pull, status, stateOf, values };
  }

  it('are told what is declared, and where they left off', async () => {
    const { pull, yields, asked, measurements, caller } = await start();
    yields({
      measurements: [
        drift(0.1, NOON - HOUR, { slice: { sex: 'f' } }),
        drift(0.1, NOON, { slice: { sex: 'f' }, version: '2.0' }),
      ],
    });
    await pull();
    await measurements.push(
      { batch: { source: 'other', measurements: [drift(0.2, NOON)] } },
      caller,
    );
    await pull();
    expect(asked[0].systems).toMatchObject([
      {
        entityRef: 'aisystem:default/loan',
        entity: { spec: { version: '2.0' } },
        metrics: [
          { metric: 'drift', query: 'max(drift)', cadence: 'P1D' },
          { metric: 'accuracy' },
          { metric: 'auc' },
        ],
        newest: [],
      },
    ]);
    expect(asked[1].systems[0].newest).toEqual([
      { metric: 'drift', slice: 'sex=f', at: NOON - HOUR },
      { metric: 'drift', slice: 'sex=f', version: '2.0', at: NOON },
    ]);
  });

  it('move results in the same run', async () => {
    const { pull, yields, stateOf, clock, status } = await start();
    const accuracy = { ...drift(0.9, NOON), metric: 'accuracy' };
    yields({ measurements: [drift(0.1, NOON), accuracy] });
    await pull();
    expect(await status()).toEqual({
      id: 'probe',
      lastRunAt: NOON,
      lastSuccessAt: NOON,
      failures: 0,
      stored: 2,
      faults: [],
      moreFaults: 0,
    });
    const before = await stateOf('OPS-02');
    clock.now += HOUR;
    yields({ measurements: [drift(0.3, clock.now)] });
    await pull();
    expect([before, await stateOf('OPS-02')]).toEqual(['pass', 'fail']);
  });

  it('are held to what a push is held to, metric by metric', async () => {
    const { pull, yields, status, values, logger } = await start();
    const yielded = {
      measurements: [
        drift(0.1, NOON),
        { ...drift(NaN, NOON), metric: 'accuracy' },
        { ...drift(0.9, NOON - HOUR), metric: 'accuracy' },
        { ...drift(0.9, NOON), metric: 'accurcy' },
        { ...drift(0.9, NOON + HOUR), metric: 'auc' },
        { ...drift(0.9, NOON), system: 'nobody' },
      ],
      faults: [{ system: 'loan', metric: 'f1', message: 'no such series' }],
    };
    yields(yielded);
    await pull();
    expect(await values()).toEqual([0.1]);
    const { faults, failures, stored } = (await status())!;
    expect({ failures, stored }).toEqual({ failures: 0, stored: 1 });
    expect(faults).toEqual([
      { system: 'loan', metric: 'f1', message: 'no such series' },
      {
        system: 'loan',
        metric: 'accuracy',
        message: 'value must be number, not NaN',
      },
      {
        system: 'loan',
        metric: 'accurcy',
        message: expect.stringContaining('did you mean "accuracy"?'),
      },
      {
        system: 'loan',
        metric: 'auc',
        message: expect.stringContaining('it lies ahead'),
      },
      {
        system: 'nobody',
        metric: 'drift',
        message: expect.stringContaining('There is no AI system'),
      },
    ]);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    await pull();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    yields({ measurements: yielded.measurements.slice(3, 4) });
    await pull();
    expect(await status()).toMatchObject({ stored: 0, faults: [{}] });
  });

  it('keep what they yielded before they throw, and are left alone for a while', async () => {
    const { pull, answers, yields, asked, status, values, clock } =
      await start();
    answers(async function* failing() {
      yield { measurements: [drift(0.1, NOON)] };
      throw new Error('HTTP 503');
    });
    await expect(pull()).rejects.toThrow('HTTP 503');
    expect(await values()).toEqual([0.1]);
    expect(await status()).toMatchObject({
      stored: 1,
      failures: 1,
      lastError: { at: NOON, message: 'HTTP 503' },
    });
    await pull();
    expect(asked).toHaveLength(1);
    clock.now += MINUTE / 2;
    await expect(pull()).rejects.toThrow('HTTP 503');
    const { retryAt, failures } = (await status())!;
    expect(failures).toBe(2);
    expect(retryAt).toBeGreaterThan(clock.now + MINUTE / 2);
    clock.now = retryAt!;
    yields({});
    await pull();
    expect(await status()).toEqual({
      id: 'probe',
      lastRunAt: clock.now,
      lastSuccessAt: clock.now,
      lastError: { at: NOON + MINUTE / 2, message: 'HTTP 503' },
      failures: 0,
      stored: 0,
      faults: [],
      moreFaults: 0,
    });
  });

  it('end with their time, whether they look at the signal or not', async () => {
    const { pull, answers, values, status } = await start();
    const controller = new AbortController();
    answers(async function* hanging() {
      yield { measurements: [drift(0.1, NOON)] };
      controller.abort(new Error('it took too long'));
      await new Promise(() => {});
    });
    await expect(pull(controller.signal)).rejects.toThrow('it took too long');
    expect(await values()).toEqual([0.1]);
    expect(await status()).toMatchObject({
      lastError: { message: 'it took too long' },
    });
  });
});

describe('backOff', () => {
  it('doubles up to half an hour', () => {
    const seconds = (failures: number) => backOff(failures, 0) / 1000;
    expect([1, 2, 3, 7, 100].map(seconds)).toEqual([30, 60, 120, 1800, 1800]);
    expect(backOff(1, 1)).toBe(22_500);
  });
});

describe('PullBuffer', () => {
  const values = (count: number, metric: string) =>
    Array.from({ length: count }, (_, index) => ({
      ...drift(index, NOON - index * MINUTE),
      metric,
    }));
  const sizes = (buffer: PullBuffer) =>
    [...buffer.take()].map(batch =>
      batch.map(({ metric, value }) => `${metric}${value}`),
    );

  it('hands on metrics as a whole, and those that do not fit oldest first', () => {
    const buffer = new PullBuffer({ most: 3 });
    buffer.add({ measurements: [...values(2, 'a'), ...values(2, 'b')] });
    buffer.add({ measurements: values(5, 'c') });
    expect(buffer.isFull).toBe(true);
    expect(sizes(buffer)).toEqual([
      ['a0', 'a1'],
      ['b0', 'b1'],
      ['c4', 'c3', 'c2'],
      ['c1', 'c0'],
    ]);
    expect(buffer.isFull).toBe(false);
    expect(sizes(buffer)).toEqual([]);
  });

  it('keeps one fault of a metric, and counts those beyond its room', () => {
    const buffer = new PullBuffer({ most: 3 });
    for (let index = 0; index < 102; index++) {
      const fault = { system: 'a', metric: `m${index}`, message: 'no' };
      buffer.add({ faults: [fault, fault] });
    }
    expect(buffer.faults).toHaveLength(100);
    expect(buffer.moreFaults).toBeGreaterThan(0);
  });
});

describe('abortable', () => {
  it('lets go of what it does not read to the end', async () => {
    let released = false;
    async function* numbers() {
      try {
        yield 1;
        yield 2;
      } finally {
        released = true;
      }
    }
    const { signal } = new AbortController();
    for await (const _ of abortable(numbers, signal)) break;
    expect(released).toBe(true);
  });
});
