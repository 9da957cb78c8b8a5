import { GovernanceRecord } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  createTestGovernance,
  DAY,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import {
  aiSystem,
  domain,
  systemIn,
  systemRef,
} from '../__testUtils__/entities';
import { SystemFilter } from '../systems';

const databases = createTestDatabases();

const iso = (instant: number) => new Date(instant).toISOString();

/** A risk far above any appetite, from an instant on. */
const risk = (effectiveAt: number): GovernanceRecord => ({
  id: 'grave',
  type: 'risk',
  state: 'approved',
  author: 'user:default/ada',
  effectiveAt: iso(effectiveAt),
  data: { title: 'grave', residualRating: 20, treatment: 'mitigate' },
});

describe.each(databases.eachSupportedId())('filters of the past, %s', id => {
  async function start() {
    const governance = await createTestGovernance({
      knex: await initDatabase(databases, id),
      evidenceProviders: [
        {
          getName: () => 'register',
          getRecords: async () => ({
            [systemRef('risky')]: [risk(NOON + 2 * DAY)],
          }),
        },
      ],
    });
    const { catalog, clock } = governance;
    catalog.put(
      domain('finance'),
      domain('credit', 'finance'),
      systemIn('limits', 'credit'),
      aiSystem('risky', { spec: { system: 'limits' } }),
      aiSystem('moved', { spec: { system: 'limits' } }),
      aiSystem('apart'),
    );
    await governance.run();
    clock.now = NOON + 3 * DAY;
    catalog.put(aiSystem('moved', { metadata: { etag: 'v2' } }));
    await governance.run();
    clock.now = NOON + 4 * DAY;
    const request = { step: 'day' as const, from: NOON + DAY, to: clock.now };
    return {
      /** Systems that match on each of four days. */
      counts: async (filter: SystemFilter) => {
        const { points } = await governance.insights.getTrend(
          { ...request, filter },
          governance.caller,
        );
        return points.map(({ systems = 0 }) => systems);
      },
      changes: async (filter: SystemFilter) => {
        const { items } = await governance.insights.listChanges(
          { ...request, filter, limit: 10 },
          governance.caller,
        );
        return items.map(({ name, kind }) => [name, kind]);
      },
    };
  }

  it('know what a domain held, those below it included', async () => {
    const { counts, changes } = await start();
    expect(await counts({})).toEqual([3, 3, 3, 3]);
    for (const name of ['finance', 'credit']) {
      const filter = { domainTree: `domain:default/${name}` };
      expect(await counts(filter)).toEqual([2, 2, 1, 1]);
      expect(await changes(filter)).toContainEqual(['moved', 'left']);
    }
    expect(await counts({ domainTree: 'domain:default/none' })).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('know which systems had open high risks then, and not which were above the appetite', async () => {
    const { counts, changes } = await start();
    expect(await counts({ hasOpenHighRisks: true })).toEqual([0, 1, 1, 1]);
    expect(await counts({ hasOpenHighRisks: false })).toEqual([3, 2, 2, 2]);
    expect(await changes({ hasOpenHighRisks: true })).toEqual([
      ['risky', 'entered'],
    ]);
    expect(await counts({ hasRisksAboveAppetite: true })).toEqual([1, 1, 1, 1]);
    expect(await counts({ hasRisksAboveAppetite: false })).toEqual([
      2, 2, 2, 2,
    ]);
  });
});
