import { ConfigReader } from '@backstage/config';
import { readPrometheusOptions } from './readPrometheusOptions';

const read = (prometheus?: object) =>
  readPrometheusOptions(
    new ConfigReader({
      aiGovernance: {
        sources: prometheus && {
          prometheus: { baseUrl: 'http://127.0.0.1:9090', ...prometheus },
        },
      },
    }),
  );

const metric = { metric: 'drift', query: 'drift' };

describe('readPrometheusOptions', () => {
  it('has defaults for all but the address', () => {
    expect(read()).toBeUndefined();
    expect(read({})).toMatchObject({
      stepMs: 300_000,
      lookbackMs: 86_400_000,
      delayMs: 30_000,
      concurrency: 4,
      maxSeries: 1_000,
      entityQueries: true,
      metrics: [],
    });
    expect(
      read({ metrics: [metric, { ...metric, system: 'loan', step: '1m' }] })
        ?.metrics,
    ).toEqual([
      { ...metric, systemLabel: 'ai_system', stepMs: 300_000 },
      {
        ...metric,
        system: 'aisystem:default/loan',
        systemLabel: 'ai_system',
        stepMs: 60_000,
      },
    ]);
  });

  it.each([
    [{ stepp: '1m' }, 'stepp'],
    [{ step: '10ms' }, 'step'],
    [{ lookback: '1m' }, 'lookback'],
    [{ lookback: { days: 30 }, step: '1m' }, 'lookback'],
    [{ metrics: [{ ...metric, step: '1s' }] }, 'lookback'],
    [{ concurrency: 0 }, 'concurrency'],
    [{ metrics: [{ query: 'drift' }] }, 'metrics[0].metric'],
    [{ metrics: [{ metric: 'drift' }] }, 'metrics[0].query'],
    [{ metrics: [{ ...metric, system: 'component:a' }] }, 'metrics[0].system'],
    [
      { metrics: [{ ...metric, system: 'a', systemLabel: 'b' }] },
      'metrics[0].systemLabel',
    ],
  ])('refuses %j', (config, key) => {
    expect(() => read(config)).toThrow(
      `Invalid configuration at aiGovernance.sources.prometheus.${key}: `,
    );
  });
});
