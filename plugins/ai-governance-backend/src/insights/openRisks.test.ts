import {
  GovernanceRecord,
  intendedUseHash,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  createTestGovernance,
  DAY,
  HOUR,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';

const databases = createTestDatabases();

const iso = (instant: number) => new Date(instant).toISOString();

// At inception no control on risks is due: nothing but the counts changes.
const system = aiSystem('a', {
  spec: { lifecycleStage: 'inception', version: '1.0.0' },
});

const risk = (
  id: string,
  rating: number,
  change: Partial<GovernanceRecord> = {},
): GovernanceRecord => ({
  id,
  type: 'risk',
  state: 'approved',
  author: 'user:default/ada',
  effectiveAt: iso(NOON - DAY),
  data: { title: id, residualRating: rating, treatment: 'mitigate' },
  ...change,
});

const closed = (record: GovernanceRecord): GovernanceRecord => ({
  ...record,
  data: { ...(record.data as object), status: 'closed' },
});

describe.each(databases.eachSupportedId())('open risks of the past, %s', id => {
  async function start(records: GovernanceRecord[] = []) {
    const knex = await initDatabase(databases, id);
    const register = { records, isDown: false };
    const governance = await createTestGovernance({
      knex,
      evidenceProviders: [
        {
          getName: () => 'register',
          getRecords: async () => {
            if (register.isDown) {
              throw new Error('down');
            }
            return { [systemRef('a')]: register.records };
          },
        },
      ],
    });
    governance.catalog.put(system);
    await governance.run();
    const trendAt = async (at: number) => {
      const { points } = await governance.insights.getTrend(
        { filter: {}, from: at, to: at, step: 'day' },
        governance.caller,
      );
      return [points[0].openRisks, points[0].openHighRisks];
    };
    return {
      knex,
      governance,
      trendAt,
      /** Has the register say something else at an instant, and a run find it. */
      say: async (at: number, change: Partial<typeof register>) => {
        Object.assign(register, change);
        governance.clock.now = at;
        await governance.run();
      },
    };
  }

  it('are exact between two changes, also of risks alone', async () => {
    const { knex, governance, trendAt, say } = await start();
    const [minor, grave] = [risk('minor', 4), risk('grave', 16)];
    await say(NOON + DAY, { records: [minor] });
    await say(NOON + 3 * DAY, { records: [minor, grave] });
    await say(NOON + 6 * DAY, { records: [closed(minor), grave] });
    await say(NOON + 9 * DAY, { records: [closed(minor), grave] });
    expect(await trendAt(NOON - 1)).toEqual([undefined, undefined]);
    for (const [at, counts] of [
      [NOON, [0, 0]],
      [NOON + DAY - 1, [0, 0]],
      [NOON + DAY, [1, 0]],
      [NOON + 2 * DAY, [1, 0]],
      [NOON + 3 * DAY - 1, [1, 0]],
      [NOON + 3 * DAY, [2, 1]],
      [NOON + 4 * DAY, [2, 1]],
      [NOON + 6 * DAY, [1, 1]],
      [NOON + 9 * DAY, [1, 1]],
    ] as const) {
      expect([at, await trendAt(at)]).toEqual([at, counts]);
    }
    // One of these changes changed no result, and the last run changed nothing.
    expect(await knex('system_changes')).toHaveLength(4);
    expect(await knex('evaluation_changes')).toHaveLength(3);
    const { items, counts } = await governance.insights.listChanges(
      { filter: {}, from: NOON + 2 * DAY, limit: 5 },
      governance.caller,
    );
    expect(counts).toMatchObject({ worse: 0, better: 0, other: 1 });
    expect(items).toMatchObject([
      {
        kind: 'other',
        before: { openRisks: 1, openHighRisks: 0 },
        after: { openRisks: 1, openHighRisks: 1 },
      },
    ]);
  });

  it('change at the instant from which a risk counts, whenever a run finds it', async () => {
    const from = NOON + 2 * DAY + 1234;
    const { trendAt, say } = await start([
      risk('known', 4),
      risk('planned', 16, { effectiveAt: iso(from) }),
    ]);
    await say(NOON + 5 * DAY, {});
    expect(await trendAt(from - 1)).toEqual([1, 0]);
    expect(await trendAt(from)).toEqual([2, 1]);
  });

  it('stay open when an acceptance lapses, which is no change', async () => {
    const { knex, trendAt, say } = await start([
      risk('accepted', 16),
      {
        id: 'a1',
        type: 'risk-acceptance',
        state: 'approved',
        subject: 'accepted',
        author: 'user:default/ada',
        approver: 'user:default/rio',
        effectiveAt: iso(NOON - DAY),
        expiresAt: iso(NOON + DAY),
        binding: {
          residualRating: 16,
          version: '1.0.0',
          intendedUseHash: intendedUseHash(system),
          approverIsRiskOwner: true,
        },
        data: { justification: 'Bearable.' },
      },
    ]);
    await say(NOON + 2 * DAY, {});
    expect(await trendAt(NOON + DAY - HOUR)).toEqual([1, 1]);
    expect(await trendAt(NOON + 2 * DAY)).toEqual([1, 1]);
    expect(await knex('system_changes')).toHaveLength(1);
  });

  it('are absent while the records could not be read, never none', async () => {
    const { trendAt, say } = await start([risk('known', 16)]);
    await say(NOON + DAY, { isDown: true });
    await say(NOON + 2 * DAY, { isDown: false });
    expect(await trendAt(NOON)).toEqual([1, 1]);
    expect(await trendAt(NOON + DAY)).toEqual([undefined, undefined]);
    expect(await trendAt(NOON + 2 * DAY)).toEqual([1, 1]);
  });

  it('are no difference where they are known of one instant alone', async () => {
    const { knex, governance, trendAt, say } = await start([risk('known', 16)]);
    // As it was before they were kept.
    for (const table of ['system_changes', 'result_spans']) {
      await knex(table).update({ open_risks: null, open_high_risks: null });
    }
    governance.catalog.put(
      aiSystem('a', {
        metadata: { etag: 'v2' },
        spec: { lifecycleStage: 'inception' },
      }),
    );
    await say(NOON + DAY, {});
    expect(await trendAt(NOON)).toEqual([undefined, undefined]);
    expect(await trendAt(NOON + DAY)).toEqual([1, 1]);
    const { items } = await governance.insights.listChanges(
      { filter: {}, from: NOON, limit: 5 },
      governance.caller,
    );
    expect(items).toEqual([]);
  });
});
