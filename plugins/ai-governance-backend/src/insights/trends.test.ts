import {
  LEVELS,
  OWNERSHIP_STATES,
  Summary,
  TrendPoint,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { DAY, HOUR, NOON } from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { systemRef } from '../__testUtils__/entities';
import { createPast } from '../__testUtils__/pastScenario';
import { rebuildSpans } from '../database/operations/spans/refreshSpans';
import { SystemFilter } from '../systems';

const databases = createTestDatabases();

interface Change {
  id: number;
  system_id: number;
  at: number;
}

/** The last change of each system at or before an instant, by looking at all. */
function lastOf<T extends Change>(changes: T[], instant: number) {
  const last = new Map<number, T>();
  for (const change of changes) {
    const known = last.get(change.system_id);
    const isLater =
      !known ||
      change.at > known.at ||
      (change.at === known.at && change.id > known.id);
    if (change.at <= instant && isLater) {
      last.set(change.system_id, change);
    }
  }
  return last;
}

/** Reads history as it is stored, and replays it without any of the code under test. */
async function readHistory(knex: Knex) {
  const numbers = <T extends object>(row: T): T & Change => ({
    ...(row as T & Change),
    id: Number((row as T & Change).id),
    at: Number((row as T & Change).at),
  });
  const results = (await knex('evaluation_changes')).map(numbers);
  const facts = (await knex('system_changes')).map(numbers);
  return (
    instant: number,
    matches: (fact: any, result: any) => boolean = () => true,
  ): Counts => {
    const factsThen = lastOf(facts, instant);
    const counted = [...lastOf(results, instant).values()].filter(
      (result: any) =>
        result.cause !== 'removed' &&
        matches(factsThen.get(result.system_id), result),
    ) as any[];
    const count = (test: (result: any) => boolean) =>
      counted.filter(test).length;
    const scores = counted
      .map(result => result.completeness)
      .filter(score => score !== null);
    return {
      systems: counted.length,
      measured: scores.length,
      ...(scores.length > 0 && {
        completeness:
          scores.reduce((sum, score) => sum + score) / scores.length,
      }),
      byLevel: Object.fromEntries(
        LEVELS.map((level, rank) => [
          level,
          count(result => result.level === rank),
        ]),
      ),
      blocked: count(result => Boolean(result.blocked)),
      unowned: count(
        result =>
          (factsThen.get(result.system_id) as any).ownership === 'unowned',
      ),
      failing: count(result => /[FEU]/.test(result.states)),
      expired: count(result => /E/.test(result.states)),
      ...openRisksOf(counted.map(result => factsThen.get(result.system_id))),
    };
  };
}

function openRisksOf(facts: any[]) {
  const known = facts.filter(fact => fact.open_risks !== null);
  const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
  return known.length === 0
    ? {}
    : {
        openRisks: sum(known.map(fact => fact.open_risks)),
        openHighRisks: sum(known.map(fact => fact.open_high_risks)),
      };
}

/** What a point counts once something was measured. */
type Counts = Required<
  Omit<TrendPoint, 'at' | 'completeness' | 'openRisks' | 'openHighRisks'>
> &
  Pick<TrendPoint, 'completeness' | 'openRisks' | 'openHighRisks'>;

const close = ({ completeness, ...counts }: Counts) => ({
  ...counts,
  ...(completeness !== undefined && {
    completeness: expect.closeTo(completeness, 8),
  }),
});

describe.each(databases.eachSupportedId())('trends, %s', id => {
  it.each([1, 2, 3])(
    'say of each instant what a replay of the history says, and what the summary said then (seed %i)',
    async seed => {
      const knex = await initDatabase(databases, id);
      const past = await createPast({ knex, seed, systems: 8 });
      const { governance } = past;
      const said: Array<{ at: number; summary: Summary }> = [];
      for (let day = 0; day < 25; day++) {
        await past.day();
        governance.clock.now += Math.floor(past.random() * DAY);
        const summary = await governance.service.getSummary(
          { filter: {} },
          governance.caller,
        );
        said.push({ at: governance.clock.now, summary });
      }
      governance.clock.now += DAY;
      const now = governance.clock.now;
      const trendAt = async (at: number, filter: SystemFilter = {}) => {
        const { points } = await governance.insights.getTrend(
          { filter, from: at, to: at, step: 'day' },
          governance.caller,
        );
        expect(points).toHaveLength(1);
        const [{ at: _, ...point }] = points;
        return point;
      };

      for (const { at, summary } of said) {
        const { completeness, ...counts } = await trendAt(at);
        expect(counts).toMatchObject({
          systems: summary.total,
          blocked: summary.blocked,
          byLevel: summary.byLevel,
          unowned: summary.byOwnership.unowned,
          ...(summary.total > 0 && {
            openRisks: summary.risks.open,
            openHighRisks: summary.risks.openHigh,
          }),
        });
        expect(completeness ?? -1).toBeCloseTo(summary.completeness ?? -1, 8);
      }

      // The scenario is worth nothing when nothing of the kind happens in it.
      expect(new Set(await knex('evaluation_changes').pluck('cause'))).toEqual(
        new Set(['registered', 'entity', 'expiry', 'removed']),
      );
      expect(
        new Set(await knex('system_changes').pluck('open_high_risks')).size,
      ).toBeGreaterThan(1);
      const replay = await readHistory(knex);
      const middle = NOON + 10 * DAY;
      const { systems, expired } = replay(middle);
      expect([expired > 0, expired < systems]).toEqual([true, true]);
      const { points } = await governance.insights.getTrend(
        { filter: {}, from: NOON - 5 * DAY, to: now, step: 'day' },
        governance.caller,
      );
      expect(points.length).toBeGreaterThan(25);
      const instants = (await knex('evaluation_changes').pluck('at')).map(
        Number,
      );
      const first = Math.min(...instants);
      const measured = (at: number) => (at < first ? {} : close(replay(at)));
      for (const { at, ...point } of points) {
        expect([at, point]).toEqual([at, measured(Date.parse(at))]);
      }
      expect(points[0]).toEqual({ at: points[0].at });
      for (const at of [...new Set(instants)].slice(0, 40)) {
        expect(await trendAt(at)).toEqual(measured(at));
        expect(await trendAt(at - 1)).toEqual(measured(at - 1));
      }
      expect(await trendAt(now, { class: ['high'] })).toEqual(
        close(replay(now, fact => fact.risk_class === 1)),
      );
      expect(await trendAt(middle, { class: ['high'] })).toEqual(
        close(replay(middle, fact => fact.risk_class === 1)),
      );
      expect(
        await trendAt(middle, { groupTree: 'group:default/team' }),
      ).toEqual(
        close(
          replay(middle, fact =>
            ['group:default/team', 'group:default/sub'].includes(
              fact.owner_ref,
            ),
          ),
        ),
      );
      for (const hasExpiredControls of [true, false]) {
        expect(await trendAt(middle, { hasExpiredControls })).toEqual(
          close(
            replay(
              middle,
              (_, result) => /E/.test(result.states) === hasExpiredControls,
            ),
          ),
        );
      }
      const gates = await trendAt(now, { hasFailingGates: true });
      expect(gates.systems).toBe(said.at(-1)!.summary.withFailingGates);
      for (const ownership of OWNERSHIP_STATES) {
        const is = replay(middle, fact => fact.ownership === ownership);
        const point = await trendAt(middle, { ownership: [ownership] });
        // Nothing is said where no system ever was like that.
        expect(point).toEqual(
          point.systems === undefined && is.systems === 0 ? {} : close(is),
        );
      }
    },
  );

  it('keep spans that are what the changes say, also when some are pruned', async () => {
    const knex = await initDatabase(databases, id);
    const past = await createPast({ knex, seed: 7, systems: 6 });
    const spans = async () =>
      (await knex('result_spans')).map(row => ({ ...row })).sort(bySpan);
    const rebuilt = async () => {
      const before = await spans();
      await knex.transaction(tx => rebuildSpans(tx));
      return [before, await spans()];
    };
    for (let day = 0; day < 15; day++) {
      await past.day();
    }
    const [kept, anew] = await rebuilt();
    expect(kept.length).toBeGreaterThan(20);
    expect(kept).toEqual(anew);

    const { store } = past.governance;
    await store.prune({ historyBefore: NOON + 8 * DAY });
    const [pruned, again] = await rebuilt();
    expect(pruned.length).toBeLessThan(kept.length);
    expect(pruned).toEqual(again);

    for (let day = 0; day < 5; day++) {
      await past.day();
    }
    const [later, onceMore] = await rebuilt();
    expect(later).toEqual(onceMore);
  });

  it('count only systems that the caller may read, also in the past', async () => {
    const knex = await initDatabase(databases, id);
    const past = await createPast({ knex, seed: 3, systems: 4 });
    for (let day = 0; day < 10; day++) {
      await past.day();
    }
    const { governance } = past;
    const refs = [systemRef('s1')];
    const request = { filter: {}, scope: { type: 'refs' as const, refs } };
    const { points } = await governance.insights.getTrend(
      { ...request, from: NOON, step: 'day' },
      governance.caller,
    );
    expect(Math.max(...points.map(point => point.systems ?? 0))).toBe(1);
    const { items, counts } = await governance.insights.listChanges(
      { ...request, from: NOON, limit: 10 },
      governance.caller,
    );
    const total = Object.values(counts).reduce((a, b) => a + b);
    expect(total).toBe(items.length);
    expect(items.every(item => refs.includes(item.entityRef))).toBe(true);
  });

  it('refuse an interval that ends before it begins, and too many points', async () => {
    const knex = await initDatabase(databases, id);
    const { governance } = await createPast({ knex, seed: 3, systems: 1 });
    const trend = (from: number, to: number) =>
      governance.insights.getTrend(
        { filter: {}, from, to, step: 'day' },
        governance.caller,
      );
    await expect(trend(NOON, NOON - 1)).rejects.toThrow(
      'Invalid query parameter from: 2026-11-24T12:00:00.000Z; expected an instant no later than',
    );
    await expect(trend(NOON - 800 * DAY, NOON)).rejects.toThrow(
      'step: day makes 801 points of this interval; allowed are 732',
    );
    const { to } = await trend(NOON, NOON + HOUR);
    expect(to).toBe(new Date(NOON).toISOString());
  });
});

function bySpan(a: any, b: any): number {
  const keyOf = (row: any) =>
    [row.system_id, row.pack_id, String(row.from_at).padStart(20)].join(' ');
  return keyOf(a) < keyOf(b) ? -1 : 1;
}
