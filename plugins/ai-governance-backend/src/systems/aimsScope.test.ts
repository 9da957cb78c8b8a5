import { MANAGEMENT_SYSTEM_REF } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  createTestGovernance,
  DAY,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, systemRef } from '../__testUtils__/entities';
import { person } from '../__testUtils__/people';
import { ReadScope } from '../access';
import { SystemFilter } from './SystemFilter';

const databases = createTestDatabases();

const ada = person('ada');
const bob = person('bob');

const INSIDE: SystemFilter = { inAimsScope: true };
const OUTSIDE: SystemFilter = { inAimsScope: false };
const NOT_C: ReadScope = {
  type: 'refs',
  refs: ['a', 'b', 'd'].map(systemRef),
};

/**
 * a and b are covered; c declares that it is not, and the scope statement leaves out d.
 */
describe.each(databases.eachSupportedId())(
  'counts by the scope of the management system, %s',
  databaseId => {
    async function scenario(options: { declared?: boolean } = {}) {
      const { declared = true } = options;
      const governance = await createTestGovernance({
        knex: await initDatabase(databases, databaseId),
      });
      const { catalog, clock, records, service, insights } = governance;
      catalog.put(
        group('division', { children: ['team'] }),
        group('team'),
        ...(['a', 'b', 'c', 'd'] as const).map((name, index) =>
          aiSystem(name, {
            spec: {
              owner: 'team',
              risk: { class: index % 2 === 0 ? 'high' : 'limited' },
              ...(name === 'c' && {
                governance: { inAimsScope: !declared },
              }),
            },
          }),
        ),
      );
      await governance.run();
      const { caller } = governance;
      const data = {
        scope: 'All but what a partner runs',
        owner: 'user:default/ada',
        outside: [{ system: systemRef('d'), reason: 'Run by a partner' }],
      };
      return {
        ...governance,
        /** Submitted by one person; approved by another on request. */
        state: async (approve = true) => {
          const submitted = await records.createRecord(
            {
              entityRef: MANAGEMENT_SYSTEM_REF,
              input: {
                type: 'scope-statement',
                data,
                expiresAt: new Date(clock.now + 30 * DAY).toISOString(),
                submit: true,
              },
            },
            ada,
          );
          if (!approve) return;
          await records.transitionRecord(
            {
              recordId: submitted.id,
              input: { action: 'approve', revision: submitted.revision },
            },
            bob,
          );
        },
        summarise: (filter: SystemFilter, scope?: ReadScope) =>
          service.getSummary({ filter, scope }, caller),
        list: async (filter: SystemFilter, scope?: ReadScope) => {
          const page = await service.listSystems(
            {
              filter,
              scope,
              order: { field: 'name', direction: 'asc' },
              limit: 10,
            },
            caller,
          );
          expect(page.totalItems).toBe(page.items.length);
          return page.items.map(({ name }) => name);
        },
        rollUp: async (
          by: 'group' | 'class' | 'stage' | 'area' | 'pack',
          filter: SystemFilter,
        ) => {
          const { nodes } = await insights.getRollup(
            { filter, by, depth: 3 },
            caller,
          );
          return Object.fromEntries(
            nodes.map(({ id, subtree }) => [id, subtree.systems]),
          );
        },
        trend: async (filter: SystemFilter) => {
          const { points } = await insights.getTrend(
            { filter, from: clock.now, to: clock.now, step: 'day' },
            caller,
          );
          return points.map(({ systems }) => systems);
        },
        mapped: async (filter: SystemFilter) => {
          const { rows } = await insights.getHeatMap({ filter }, caller);
          return rows.map(({ systems }) => systems);
        },
      };
    }

    it('counts what is inside, and names beside it what is not, and why', async () => {
      const { state, summarise } = await scenario();
      await state();
      const { total, byClass, aimsScope } = await summarise(INSIDE);
      expect(total).toBe(2);
      expect(byClass).toMatchObject({ high: 1, limited: 1 });
      expect(aimsScope).toEqual({
        systems: 2,
        outside: 2,
        items: [
          {
            entityRef: systemRef('c'),
            reason: expect.stringContaining('inAimsScope: false'),
            stated: false,
          },
          {
            entityRef: systemRef('d'),
            reason: 'Run by a partner',
            stated: true,
          },
        ],
      });
    });

    it('lists exactly what it counts, inside and outside', async () => {
      const { state, list, summarise } = await scenario();
      await state();
      expect(await list(INSIDE)).toEqual(['a', 'b']);
      expect(await list(OUTSIDE)).toEqual(['c', 'd']);
      expect(await list({})).toEqual(['a', 'b', 'c', 'd']);
      // What is outside and does not match the other filters is not told.
      const high: SystemFilter = { class: ['high'] };
      expect((await summarise({ ...INSIDE, ...high })).aimsScope).toMatchObject(
        {
          systems: 1,
          outside: 1,
          items: [{ entityRef: systemRef('c') }],
        },
      );
      expect(await list({ ...OUTSIDE, ...high })).toEqual(['c']);
    });

    it('counts alike in every roll-up, in the heat map and in trends', async () => {
      const { state, rollUp, trend, mapped } = await scenario();
      await state();
      const team = ['group:default/division', 'group:default/team'];
      for (const [filter, systems] of [
        [INSIDE, 2],
        [OUTSIDE, 2],
        [{}, 4],
      ] as const) {
        expect(await rollUp('group', filter)).toMatchObject({
          [team[0]]: systems,
          [team[1]]: systems,
        });
        expect(await rollUp('class', filter)).toMatchObject({
          high: systems / 2,
          limited: systems / 2,
        });
        expect(await trend(filter)).toEqual([systems]);
      }
      expect(await rollUp('pack', INSIDE)).toEqual({ 'iso-42001': 2 });
      const stages = Object.values(await rollUp('stage', INSIDE));
      expect(stages.reduce((sum, count) => sum + count, 0)).toBe(2);
      expect(new Set(await mapped(INSIDE))).toEqual(new Set([2]));
    });

    it('tells a reader nothing of what they may not read', async () => {
      const { state, list, summarise } = await scenario();
      await state();
      expect((await summarise(INSIDE, NOT_C)).aimsScope).toEqual({
        systems: 2,
        outside: 1,
        items: [
          {
            entityRef: systemRef('d'),
            reason: 'Run by a partner',
            stated: true,
          },
        ],
      });
      expect(await list(OUTSIDE, NOT_C)).toEqual(['d']);
    });

    it('leaves out nothing before the statement is approved and after it expired', async () => {
      const { state, clock, list } = await scenario({ declared: false });
      await state(false);
      expect(await list(OUTSIDE)).toEqual([]);
      await state();
      expect(await list(OUTSIDE)).toEqual(['d']);
      clock.now += 31 * DAY;
      expect(await list(OUTSIDE)).toEqual([]);
    });

    it('changes nothing where nothing is outside', async () => {
      const { summarise } = await scenario({ declared: false });
      const { aimsScope, ...inside } = await summarise(INSIDE);
      expect(aimsScope).toEqual({ systems: 4, outside: 0, items: [] });
      expect(inside).toEqual(await summarise({}));
    });
  },
);
