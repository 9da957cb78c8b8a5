import { GovernanceRecord } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  EvidenceProvider,
  MetricProvider,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { mockServices } from '@backstage/backend-test-utils';
import {
  createTestGovernance,
  HOUR,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import { EvidenceCollector } from './EvidenceCollector';

const record = (id: string): GovernanceRecord => ({
  id,
  type: 'attestation',
  state: 'approved',
  author: 'user:default/ada',
  effectiveAt: new Date(NOON).toISOString(),
  data: {},
});

const provider = (
  name: string,
  getRecords: EvidenceProvider['getRecords'],
): EvidenceProvider => ({ getName: () => name, getRecords });

const REFS = ['aisystem:default/a', 'aisystem:default/b'];

function collector(options: {
  evidence?: EvidenceProvider[];
  metrics?: MetricProvider[];
}) {
  const logger = mockServices.logger.mock();
  return {
    logger,
    collector: new EvidenceCollector({
      evidenceProviders: options.evidence ?? [],
      metricProviders: options.metrics ?? [],
      logger,
    }),
  };
}

describe('EvidenceCollector', () => {
  it('has no evidence, and not an error, where nobody supplies any', async () => {
    const { collector: nobody } = collector({});
    expect(nobody.hasProviders).toBe(false);
    const found = await nobody.collect(REFS);
    expect(found.get(REFS[0])).toEqual({
      records: { status: 'available', items: [] },
      metrics: { status: 'available', items: [] },
      hash: '',
    });
  });

  it('puts together what several supply, in their order', async () => {
    const { collector: both } = collector({
      evidence: [
        provider('slow', async () => {
          await new Promise(resolve => setTimeout(resolve, 10));
          return { [REFS[0]]: [record('1')] };
        }),
        provider('fast', async () => ({
          [REFS[0]]: [record('2')],
          [REFS[1]]: [record('3')],
        })),
      ],
    });
    const found = await both.collect(REFS);
    expect(found.get(REFS[0])?.records).toEqual({
      status: 'available',
      items: [record('1'), record('2')],
    });
    expect(found.get(REFS[1])?.records).toEqual({
      status: 'available',
      items: [record('3')],
    });
  });

  it('makes one kind unavailable when one of its providers fails', async () => {
    const { collector: half, logger } = collector({
      evidence: [
        provider('good', async () => ({ [REFS[0]]: [record('1')] })),
        provider('bad', async () => {
          throw new Error('password of the database is wrong');
        }),
      ],
    });
    const found = await half.collect(REFS);
    expect(found.get(REFS[0])).toMatchObject({
      records: { status: 'unavailable', detail: 'bad could not be read' },
      metrics: { status: 'available', items: [] },
    });
    expect(logger.warn).toHaveBeenCalledWith(
      "Evidence provider 'bad' failed for 2 systems",
      expect.objectContaining({ message: expect.stringContaining('password') }),
    );
  });

  it('says nothing about a system when the database of the plugin fails', async () => {
    const down = async () => {
      throw new Error('too many clients');
    };
    const own = new EvidenceCollector({
      ownEvidence: provider('own', down),
      evidenceProviders: [provider('other', async () => ({}))],
      metricProviders: [],
      logger: mockServices.logger.mock(),
    });
    await expect(own.collect(REFS)).rejects.toThrow('too many clients');
  });

  it('asks for a few hundred systems at once', async () => {
    const asked: number[] = [];
    const { collector: many } = collector({
      metrics: [
        {
          getName: () => 'metrics',
          getMeasurements: async ({ entityRefs }) => {
            asked.push(entityRefs.length);
            return {};
          },
        },
      ],
    });
    const refs = Array.from({ length: 450 }, (_, index) => `s${index}`);
    expect((await many.collect(refs)).size).toBe(450);
    expect(asked).toEqual([200, 200, 50]);
  });

  it('hashes alike what is alike, and else not', async () => {
    let records: GovernanceRecord[] = [];
    const { collector: one } = collector({
      evidence: [provider('records', async () => ({ [REFS[0]]: records }))],
    });
    const hash = async () => (await one.collect(REFS)).get(REFS[0])?.hash;
    const none = await hash();
    expect(await hash()).toBe(none);
    records = [record('1')];
    expect(await hash()).not.toBe(none);
  });
});

describe('evidence in a run', () => {
  const databases = createTestDatabases();

  it('evaluates again the systems whose evidence changed, and no other', async () => {
    const records: Record<string, GovernanceRecord[]> = {};
    const governance = await createTestGovernance({
      knex: await initDatabase(databases, 'SQLITE_3'),
      evidenceProviders: [provider('records', async () => records)],
    });
    governance.catalog.put(
      aiSystem('a', { spec: { risk: { class: 'high' } } }),
      aiSystem('b', { spec: { risk: { class: 'high' } } }),
    );
    await governance.run();
    await expect(governance.run()).resolves.toMatchObject({ evaluated: 0 });
    records[systemRef('a')] = [
      {
        ...record('r'),
        type: 'governance-review',
        approver: 'user:default/bob',
        data: { attendees: ['user:default/ada'], decision: 'continue' },
      },
    ];
    governance.clock.now += HOUR;
    await expect(governance.run()).resolves.toMatchObject({
      evaluated: 1,
      changed: 1,
    });
    const { items } = await governance.service.getHistory(
      { entityRef: systemRef('a'), limit: 9 },
      governance.caller,
    );
    expect(items[0]).toMatchObject({
      cause: 'evidence',
      changed: [{ controlId: 'OPS-07', from: 'fail', to: 'pass' }],
    });
  });

  describe.each(databases.eachSupportedId())('of the own database, %s', id => {
    const NO_RECORDS = { message: expect.stringMatching(/records/) };

    async function start() {
      const knex = await initDatabase(databases, id);
      const governance = await createTestGovernance({ knex });
      governance.catalog.put(aiSystem('a'), aiSystem('b'));
      await governance.run();
      const results = async () => ({
        changes: await knex('evaluation_changes').orderBy('id'),
        evaluations: await knex('evaluations').orderBy('system_id'),
      });
      /** What the records cannot be read for as long as a task runs. */
      const withoutRecords = async (task: () => Promise<unknown>) => {
        await knex.schema.renameTable('records', 'gone');
        try {
          return await task();
        } finally {
          await knex.schema.renameTable('gone', 'records');
        }
      };
      return { ...governance, results, withoutRecords };
    }

    it.each(['run', 'poll'] as const)(
      'fails a %s that cannot read it, changes no result, and is tried again',
      async mode => {
        const governance = await start();
        const { catalog, clock, results, withoutRecords } = governance;
        const before = await results();
        clock.now += HOUR;
        catalog.put(aiSystem('a', { metadata: { etag: 'v2', title: 'A' } }));
        await expect(withoutRecords(governance[mode])).rejects.toMatchObject(
          NO_RECORDS,
        );
        expect(await results()).toEqual(before);
        await expect(governance.poll()).resolves.toMatchObject({
          evaluated: 1,
          changed: 0,
          failed: 0,
        });
        const { changes } = await results();
        expect(changes).toEqual(before.changes);
      },
    );

    it('shows no scorecard of what it could not read', async () => {
      const { service, caller, withoutRecords } = await start();
      const scorecard = () =>
        service.getScorecard({ entityRef: systemRef('a') }, caller);
      const before = await scorecard();
      await expect(withoutRecords(scorecard)).rejects.toMatchObject(NO_RECORDS);
      expect(await scorecard()).toEqual(before);
    });
  });
});
