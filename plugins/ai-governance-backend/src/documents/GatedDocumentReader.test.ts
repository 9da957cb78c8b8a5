import { mockServices } from '@backstage/backend-test-utils';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { createHostStore } from '../database';
import { DocumentTarget } from './DocumentTarget';
import { GatedDocumentReader } from './GatedDocumentReader';
import { HostGate } from './HostGate';
import { RequestPurpose } from './HostStore';
import { RequestMetrics } from './RequestMetrics';

const databases = createTestDatabases();
const NOON = Date.UTC(2026, 10, 24, 12);
const target = {
  type: 'url',
  url: 'https://git.example.com/card.md',
} as DocumentTarget;

/** Counts what is added, by the name of the counter and the attributes. */
function countingMetrics() {
  const counts: Record<string, number> = {};
  const metrics = {
    createCounter: (name: string) => ({
      add: (value: number, attributes: Record<string, string>) => {
        const key = [name, ...Object.values(attributes)].join(' ');
        counts[key] = (counts[key] ?? 0) + value;
      },
    }),
  } as unknown as MetricsService;
  return { counts, metrics: new RequestMetrics({ metrics }) };
}

describe.each(databases.eachSupportedId())('GatedDocumentReader, %s', id => {
  it('counts requests and what waits by purpose, and neither has the share of the other', async () => {
    const { counts, metrics } = countingMetrics();
    const gate = new HostGate({
      store: createHostStore(await initDatabase(databases, id as string)),
      options: { requestsPerHour: 10, byHost: new Map(), discoveryShare: 0.3 },
      logger: mockServices.logger.mock(),
      now: () => NOON,
    });
    const asked: RequestPurpose[] = [];
    const readerOf = (purpose: RequestPurpose) =>
      new GatedDocumentReader({
        reader: {
          read: async () => {
            asked.push(purpose);
            return { status: 'missing', detail: 'no' };
          },
        },
        gate,
        purpose,
        metrics,
      });
    for (const purpose of ['discovery', 'documents'] as const) {
      const reader = readerOf(purpose);
      for (let times = 0; times < 9; times++) await reader.read(target, {});
    }
    expect(asked.filter(purpose => purpose === 'discovery')).toHaveLength(3);
    expect(asked.filter(purpose => purpose === 'documents')).toHaveLength(7);
    const host = 'git.example.com';
    expect(counts).toEqual({
      [`ai_governance.documents.requests ${host} discovery missing`]: 3,
      [`ai_governance.documents.deferred ${host} discovery budget`]: 6,
      [`ai_governance.documents.requests ${host} documents missing`]: 7,
      [`ai_governance.documents.deferred ${host} documents budget`]: 2,
    });
  });
});
