import {
  MeasurementPage,
  MeasurementSourceStatus,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { Exporter } from './__testUtils__/Exporter';
import {
  findPrometheus,
  NO_PROMETHEUS,
  RealPrometheus,
} from './__testUtils__/RealPrometheus';
import { aiSystem, eventually, startPortal } from './__testUtils__/startPortal';

jest.setTimeout(240_000);

const SECOND = 1_000;

const metric = (name: string, more: object = {}) => ({
  metric: name,
  kind: 'drift',
  comparator: 'lte',
  threshold: 0.2,
  cadence: 'P1D',
  ...more,
});

// Whoever has no Prometheus is told; where every check runs it has to be there.
const isThere = findPrometheus() !== undefined;
const describeReal = isThere || process.env.CI ? describe : describe.skip;

describeReal(
  isThere ? 'with a real Prometheus' : `skipped: ${NO_PROMETHEUS}`,
  () => {
    let exporter: Exporter;
    let prometheus: RealPrometheus;

    beforeAll(async () => {
      if (!isThere) throw new Error(NO_PROMETHEUS);
      exporter = await Exporter.start();
      prometheus = await RealPrometheus.start(exporter.port);
    });

    afterAll(async () => {
      await prometheus?.stop();
      exporter?.stop();
    });

    const show = (drift: number) => {
      exporter.metrics = [
        `drift_psi{region="EU",ai_governance_version="2.0"} ${drift}`,
        `drift_psi{region="US",ai_governance_version="2.0"} 0.05`,
        `shared{ai_system="loan",sex="f"} 0.1`,
        `shared{ai_system="claims"} 0.11`,
        `shared{ai_system="elsewhere"} 0.12`,
        `rate_of_nothing 0`,
      ];
    };

    const driftQuery =
      'max by (region, ai_governance_version) (drift_psi{job="probe"})';
    const drift = metric('drift', { query: driftQuery });
    const everything = [
      drift,
      metric('shared'),
      metric('broken', { query: 'max by (' }),
      metric('nothing', { query: 'rate_of_nothing / rate_of_nothing' }),
    ];

    async function start(
      prometheusConfig: object = {},
      metrics: JsonObject[] = everything,
    ) {
      const portal = await startPortal({
        entities: [
          aiSystem('loan', metrics),
          aiSystem('claims', [metric('shared')]),
        ],
        prometheus: {
          baseUrl: prometheus.url,
          step: { seconds: 1 },
          delay: { seconds: 1 },
          lookback: { minutes: 10 },
          schedule: {
            frequency: { seconds: 1 },
            timeout: { seconds: 30 },
            initialDelay: { seconds: 1 },
          },
          metrics: [
            { metric: 'shared', query: 'max by (ai_system, sex) (shared)' },
          ],
          ...prometheusConfig,
        },
      });
      const measured = (name: string, query = '') =>
        portal.get(
          `/v1/systems/default/${name}/measurements?limit=10000${query}`,
        ) as Promise<MeasurementPage>;
      const stateOf = async (controlId: string) => {
        const { controls } = (await portal.get(
          '/v1/systems/default/loan/scorecard',
        )) as Partial<Scorecard>;
        const control = controls?.find(item => item.controlId === controlId);
        return `${control?.state} ${control?.code}`;
      };
      const source = async () => {
        const { items } = await portal.get('/v1/measurement-sources');
        return items[0] as MeasurementSourceStatus;
      };
      return { ...portal, measured, stateOf, source };
    }

    /** What the server itself has for a region, from the first of the instants to the last. */
    async function instantsOf(query: string, instants: number[]) {
      const url = new URL('/api/v1/query_range', prometheus.url);
      url.search = new URLSearchParams({
        query: `(${query}) and on (region) label_replace(vector(1), "region", "EU", "", "")`,
        start: String(instants[0] / SECOND),
        end: String(instants[instants.length - 1] / SECOND),
        step: '1',
      }).toString();
      const { data } = await (await fetch(url)).json();
      return data.result.flatMap(({ values }: { values: [number, string][] }) =>
        values.map(([at]) => at * SECOND),
      );
    }

    it('takes each instant once, with labels as slices, whatever stops in between', async () => {
      show(0.1);
      const { measured, source, stop } = await start();
      const instants = async (slice: string) => {
        const { points } = await measured('loan', `&metric=drift${slice}`);
        return points.map(({ at }) => Date.parse(at));
      };
      try {
        const page = await eventually(
          () => measured('loan', '&metric=drift'),
          ({ points }) => points?.length > 6,
        );
        const names = page.series.map(({ slice, version, source: from }) =>
          [slice, version, from].join(' '),
        );
        expect(names.sort()).toEqual([
          'region=EU 2.0 prometheus',
          'region=US 2.0 prometheus',
        ]);
        const eu = '&slice=region%3DEU';
        const before = await instants(eu);
        // The server goes away, and comes back with what it had stored.
        await prometheus.end();
        const failing = await eventually(
          source,
          ({ state }) => state === 'failing',
        );
        expect(failing).toMatchObject({
          lastError: {
            message: expect.stringMatching(
              /^Prometheus cannot be reached \(\w+\)$/,
            ),
          },
          lastSuccessAt: expect.any(String),
          retryAt: expect.any(String),
        });
        await prometheus.start();
        const resumed = Date.now();
        const after = await eventually(
          () => instants(eu),
          found => found[found.length - 1] > resumed + 2 * SECOND,
        );
        expect(after.slice(0, before.length)).toEqual(before);
        expect(new Set(after).size).toBe(after.length);
        expect(after.every(at => at % SECOND === 0)).toBe(true);
        // What was missed meanwhile is there as well, as far as the server has it.
        expect(await instantsOf(driftQuery, after)).toEqual(after);
      } finally {
        await stop();
      }
    });

    it('moves results when a value leaves its band and when it returns', async () => {
      show(0.1);
      const accuracy = {
        ...metric('accuracy', { query: 'vector(0.1)' }),
        kind: 'performance',
      };
      const { measured, stateOf, source, stop } = await start(
        { lookback: { seconds: 2 } },
        [drift, accuracy],
      );
      try {
        const { points } = await eventually(
          () => measured('loan', '&metric=drift&slice=region%3DEU'),
          page => page.points?.length > 0,
        );
        expect(points[0].value).toBe(0.1);
        const first = await eventually(
          () => stateOf('OPS-02'),
          state => state === 'pass ok',
        );
        show(0.4);
        const breached = await eventually(
          () => stateOf('OPS-02'),
          state => state === 'fail threshold',
        );
        show(0.1);
        const returned = await eventually(
          () => stateOf('OPS-02'),
          state => state === first,
        );
        expect(returned).toBe('pass ok');
        expect(breached).toBe('fail threshold');
        expect(await source()).toMatchObject({ state: 'ok', faults: [] });
      } finally {
        await stop();
      }
    });

    it('asks once for many systems, and a query that fails costs its metric alone', async () => {
      show(0.1);
      const { measured, source, stop } = await start();
      try {
        const claims = await eventually(
          () => measured('claims'),
          ({ points }) => points?.length > 0,
        );
        expect(claims.series).toMatchObject([{ metric: 'shared' }]);
        expect(claims.series[0].slice).toBeUndefined();
        expect(claims.points[0].value).toBe(0.11);
        const loan = await measured('loan');
        const names = loan.series.map(series => [series.metric, series.slice]);
        expect(names.sort()).toEqual([
          ['drift', 'region=EU'],
          ['drift', 'region=US'],
          ['shared', 'sex=f'],
        ]);
        expect(await source()).toMatchObject({
          id: 'prometheus',
          state: 'faulty',
          lastSuccessAt: expect.any(String),
          faults: [
            {
              system: 'aisystem:default/loan',
              metric: 'broken',
              message: expect.stringMatching(/^bad_data: .*parse error/),
            },
          ],
          moreFaults: 0,
        });
      } finally {
        await stop();
      }
    });
  },
);

describe('without a configuration', () => {
  it('adds no source', async () => {
    const { get, stop } = await startPortal({ entities: [] });
    try {
      expect(await get('/v1/measurement-sources')).toEqual({ items: [] });
    } finally {
      await stop();
    }
  });
});
