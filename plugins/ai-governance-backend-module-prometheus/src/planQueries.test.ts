import { AiSystemEntity } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  DeclaredMetric,
  MeasurableSystem,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { planQueries } from './planQueries';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 24, 12);

const system = (
  name: string,
  metrics: DeclaredMetric[],
  newest: MeasurableSystem['newest'] = [],
): MeasurableSystem => ({
  entityRef: `aisystem:default/${name}`,
  entity: {} as AiSystemEntity,
  metrics,
  newest,
});

const plan = (
  systems: MeasurableSystem[],
  options: Partial<Parameters<typeof planQueries>[1]> = {},
) =>
  planQueries(systems, {
    metrics: [],
    entityQueries: true,
    stepMs: 5 * MINUTE,
    lookbackMs: 60 * MINUTE,
    delayMs: MINUTE,
    now: NOON,
    ...options,
  });

const drift: DeclaredMetric[] = [{ metric: 'drift', query: 'drift' }];

const intervals = (...args: Parameters<typeof plan>) =>
  plan(...args).map(({ start, end }) =>
    [start, end].map(at => (at - NOON) / MINUTE),
  );

const shared = {
  metric: 'drift',
  query: 'all',
  systemLabel: 'ai_system',
  stepMs: MINUTE,
};

describe('planQueries', () => {
  it('begins on the grid, as far back as it looks', () => {
    expect(intervals([system('a', drift)])).toEqual([[-65, -5]]);
    expect(intervals([system('a', drift)], { now: NOON + MINUTE })).toEqual([
      [-60, 0],
    ]);
  });

  it('goes on after the newest value of any slice, and asks nothing in between', () => {
    const at = (minutes: number, slice: string) => ({
      metric: 'drift',
      slice,
      at: NOON + minutes * MINUTE,
    });
    const lately = [at(-30, 'a'), at(-15, 'b')];
    expect(intervals([system('a', drift, lately)])).toEqual([[-10, -5]]);
    expect(intervals([system('a', drift, [at(-5, 'a')])])).toEqual([]);
    // Of another step before.
    expect(intervals([system('a', drift, [at(-13, 'a')])])).toEqual([
      [-10, -5],
    ]);
  });

  it('looks no further back after a long pause', () => {
    const newest = [{ metric: 'drift', at: NOON - 600 * MINUTE }];
    expect(intervals([system('a', drift, newest)])).toEqual([[-65, -5]]);
  });

  it('puts the configuration of a system first, then its own query, then one of many', () => {
    const own = { ...shared, query: 'mine', system: 'aisystem:default/b' };
    const queries = plan(
      [
        system('a', drift),
        system('b', drift),
        system('c', [{ metric: 'drift' }, { metric: 'other' }]),
        system('d', [{ metric: 'drift' }]),
      ],
      { metrics: [shared, own] },
    );
    expect(
      queries.map(({ query, targets, systemLabel }) => [
        query,
        [...targets.keys()].map(ref => ref.slice(-1)).join(),
        systemLabel,
      ]),
    ).toEqual([
      ['drift', 'a', undefined],
      ['mine', 'b', undefined],
      ['all', 'c,d', 'ai_system'],
    ]);
    expect(
      plan([system('a', drift)], { entityQueries: false, metrics: [shared] }),
    ).toMatchObject([{ query: 'all' }]);
  });

  it('begins where the one of many systems left off that came least far', () => {
    const metrics = [{ metric: 'drift' }];
    const at = (minutes: number) => [
      { metric: 'drift', at: NOON + minutes * MINUTE },
    ];
    const systems = [
      system('a', metrics, at(-3)),
      system('b', metrics, at(-7)),
      // One that is new, and one that stopped long ago.
      system('c', metrics),
      system('d', metrics, at(-600)),
    ];
    expect(intervals(systems, { metrics: [shared] })).toEqual([[-6, -1]]);
  });
});
