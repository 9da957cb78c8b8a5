import { AiSystemEntity } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  PulledBatch,
  SourceServer,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { createServer, Server } from 'http';
import { AddressInfo } from 'net';
import { PrometheusSource } from './PrometheusSource';

const NOON = Date.UTC(2026, 10, 24, 12);

const matrix = (...series: object[]) => ({
  resultType: 'matrix',
  result:
    series.length > 0
      ? series
      : [{ metric: {}, values: [[NOON / 1000 - 1, '0.5']] }],
});

/** Answers of a server by query: an object, a status, or `hang`. */
type Answer = object | number | 'hang';

let server: Server;
const answers: Record<string, Answer> = {};
let asked: string[] = [];

beforeAll(async () => {
  server = createServer(async (req, res) => {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part);
    const form = new URLSearchParams(Buffer.concat(parts).toString());
    const query = form.get('query')!;
    asked.push(query);
    const answer = answers[query] ?? { data: matrix() };
    if (answer === 'hang') return;
    if (typeof answer === 'number') {
      res.statusCode = answer;
      res.end('<html>');
      return;
    }
    res.end(JSON.stringify({ status: 'success', ...answer }));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked = [];
  for (const key of Object.keys(answers)) delete answers[key];
});

/** @param timeoutMs - by default longer than any answer takes on a busy machine */
function createSource(timeoutMs = 30_000) {
  const { port } = server.address() as AddressInfo;
  return new PrometheusSource({
    server: new SourceServer({
      name: 'Prometheus',
      baseUrl: `http://127.0.0.1:${port}`,
      timeoutMs,
    }),
    stepMs: 1_000,
    lookbackMs: 10_000,
    delayMs: 0,
    concurrency: 1,
    maxSeries: 2,
    entityQueries: true,
    metrics: [],
    now: () => NOON,
  });
}

async function pull(
  source: PrometheusSource,
  queries: string[],
  signal = new AbortController().signal,
) {
  const batches: PulledBatch[] = [];
  let failure: string | undefined;
  try {
    const systems = queries.map(query => ({
      entityRef: `aisystem:default/${query}`,
      entity: {} as AiSystemEntity,
      metrics: [{ metric: 'drift', query }],
      newest: [],
    }));
    for await (const batch of source.pull({ systems, signal })) {
      batches.push(batch);
    }
  } catch (error) {
    failure = (error as Error).message;
  }
  const values = batches.flatMap(({ measurements = [] }) =>
    measurements.map(({ system }) => system.slice(-1)),
  );
  const faults = batches.flatMap(batch => batch.faults ?? []);
  return { values, faults: faults.map(({ message }) => message), failure };
}

describe('PrometheusSource', () => {
  it.each<[string, object, string]>([
    [
      'an error',
      { status: 'error', errorType: 'execution', error: 'too many samples' },
      'execution: too many samples',
    ],
    [
      'warnings',
      { data: matrix(), warnings: ['a store is away'] },
      'the answer may be incomplete: a store is away',
    ],
    [
      'too many series',
      { data: matrix({}, {}, {}) },
      '3 series; at most 2 are allowed: aggregate by fewer labels',
    ],
    [
      'histograms',
      { data: matrix({ metric: {}, histograms: [] }) },
      'it answers with histograms; use histogram_quantile',
    ],
    ['something else', { data: 7 }, 'HTTP 200 without a matrix'],
  ])('takes %s for a fault of one metric', async (_, answer, message) => {
    answers.b = answer;
    expect(await pull(createSource(), ['a', 'b', 'c'])).toEqual({
      values: ['a', 'c'],
      faults: [message],
      failure: undefined,
    });
  });

  it('takes a slow query for a fault of its metric, and three in a row for a server that is down', async () => {
    answers.b = 'hang';
    const slow = 'Prometheus gave no answer within 1500 ms';
    expect(await pull(createSource(1_500), ['a', 'b', 'c'])).toEqual({
      values: ['a', 'c'],
      faults: [slow],
      failure: undefined,
    });
    answers.c = 'hang';
    answers.d = 'hang';
    asked = [];
    expect(await pull(createSource(1_500), ['a', 'b', 'c', 'd', 'e'])).toEqual({
      values: ['a'],
      faults: [slow, slow],
      failure: `${slow}, 3 times in a row`,
    });
    expect(asked).toEqual(['a', 'b', 'c', 'd']);
  });

  it('stops at once when a proxy answers, and begins behind it the next time', async () => {
    answers.b = 502;
    const source = createSource();
    expect(await pull(source, ['a', 'b', 'c'])).toEqual({
      values: ['a'],
      faults: [],
      failure: 'Prometheus answers with HTTP 502 and no JSON',
    });
    delete answers.b;
    expect((await pull(source, ['a', 'b', 'c'])).values).toEqual([
      'c',
      'a',
      'b',
    ]);
    expect((await pull(source, ['a', 'b', 'c'])).values).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('ends with the run', async () => {
    answers.a = 'hang';
    const controller = new AbortController();
    const pulled = pull(createSource(), ['a', 'b'], controller.signal);
    controller.abort(new Error('the run ends'));
    expect((await pulled).failure).toBe('the run ends');
    expect(asked).not.toContain('b');
  });
});
