import aiGovernancePlugin from '@ai-catalogue/backstage-plugin-ai-governance-backend';
import {
  AiGovernanceClient,
  MetricStateList,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import catalogModuleAiSystem from '@ai-catalogue/backstage-plugin-catalog-backend-module-ai-system';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { resolve } from 'node:path';
import { ExampleMonitoring } from './ExampleMonitoring';

jest.setTimeout(300_000);

const EXAMPLES = resolve(__dirname, '../../../../examples');
/** Repositories of the systems that are measured. */
const MEASURED = [
  'ask-halvorn',
  'claims-agent',
  'correspondence-triage',
  'loan-scoring',
  'product-recommender',
];
const DAY = 86_400_000;
const { signal } = new AbortController();

/** The real backend with those AI systems of the example organisation. */
async function startExamples() {
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleAiSystem,
      aiGovernancePlugin,
      schedulerServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          aiGovernance: {
            schedule: {
              frequency: { seconds: 5 },
              timeout: { minutes: 1 },
              initialDelay: { seconds: 1 },
            },
          },
          catalog: {
            rules: [{ allow: ['AISystem', 'Component', 'Resource', 'API'] }],
            locations: MEASURED.map(repo => ({
              type: 'file',
              target: `${EXAMPLES}/repos/${repo}/catalog-info.yaml`,
            })),
          },
        },
      }),
    ],
  });
  const url = `http://127.0.0.1:${backend.server.port()}/api/ai-governance`;
  const send: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', mockCredentials.service.header());
    return fetch(input, { ...init, headers });
  };
  const api = new AiGovernanceClient({
    discoveryApi: { getBaseUrl: async () => url },
    fetchApi: { fetch: send },
  });
  const conditionsOf = async (name: string) => {
    const response = await send(
      `${url}/v1/systems/default/${name}/measurements/states`,
    );
    const { items }: MetricStateList = await response.json();
    return items.map(({ metric, condition }) => `${metric} ${condition}`);
  };
  return { api, conditionsOf, stop: () => backend.stop() };
}

describe('the monitoring of the example organisation', () => {
  it('reports a year once, and then what comes', async () => {
    const { api, conditionsOf, stop } = await startExamples();
    const sent = jest.spyOn(api, 'createMeasurements');
    const values = () =>
      sent.mock.calls.reduce(
        (sum, [{ measurements }]) => sum + measurements.length,
        0,
      );
    const monitoring = (now: number) =>
      new ExampleMonitoring({
        directory: resolve(EXAMPLES, 'evidence'),
        api,
        logger: mockServices.logger.mock(),
        now: () => now,
      });
    try {
      // Until the systems are evaluated nothing is sent that would become their past.
      const yesterday = Date.now() - DAY;
      while (!(await monitoring(yesterday).reportNew(signal))) {
        await new Promise(retry => setTimeout(retry, 250));
      }
      const year = values();
      expect(year).toBeGreaterThan(7_000);
      expect(year).toBeLessThan(9_000);

      await monitoring(yesterday).reportNew(signal);
      expect(values()).toBe(year);

      await monitoring(Date.now()).reportNew(signal);
      expect(values() - year).toBeGreaterThan(15);
      expect(values() - year).toBeLessThan(40);

      expect(await conditionsOf('consumer-loan-scoring')).toEqual([
        // The drift of summer is among the values that are looked at.
        'score_psi recovered',
        'auc_90d in-band',
        'demographic_parity_difference in-band',
        'demographic_parity_difference in-band',
        'demographic_parity_difference in-band',
        'approval_rate in-band',
        'missing_income_share in-band',
      ]);
      expect(await conditionsOf('ask-halvorn')).toEqual([
        'answer_supported_share in-band',
        'handover_share recovered',
      ]);
      expect(await conditionsOf('next-product-recommender')).toEqual([
        'click_through_rate breached',
      ]);
      expect(await conditionsOf('correspondence-triage')).toEqual([
        'requeue_share stale',
      ]);
    } finally {
      await stop();
    }
  });
});
