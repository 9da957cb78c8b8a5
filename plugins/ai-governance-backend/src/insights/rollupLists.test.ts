import { RollupNode } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, user } from '../__testUtils__/entities';
import { createPast } from '../__testUtils__/pastScenario';
import { SystemFilter } from '../systems';

const databases = createTestDatabases();

/** What a roll-up counts, and the filter of the inventory that lists it. */
const LISTS: Array<[keyof RollupNode['subtree'], SystemFilter]> = [
  ['systems', {}],
  ['blocked', { blocked: true }],
  ['withFailingGates', { hasFailingGates: true }],
  ['withExpired', { hasExpiredControls: true }],
  ['unowned', { ownership: ['unowned'] }],
];

describe.each(databases.eachSupportedId())('numbers of a roll-up, %s', id => {
  async function start() {
    const knex = await initDatabase(databases, id);
    const past = await createPast({ knex, seed: 2, systems: 12 });
    for (let day = 0; day < 12; day++) {
      await past.day();
    }
    const { service, insights, caller, catalog } = past.governance;
    catalog.put(
      user('ada'),
      // Its owner is all that is still due.
      aiSystem('gone', {
        spec: { owner: 'team', lifecycleStage: 'retirement' },
      }),
    );
    await past.governance.run();
    return {
      rollUp: (by: 'group' | 'class' | 'stage') =>
        insights.getRollup({ filter: {}, by, depth: 50 }, caller),
      count: async (filter: SystemFilter) => {
        const { totalItems } = await service.listSystems(
          { filter, order: { field: 'name', direction: 'asc' }, limit: 1 },
          caller,
        );
        return totalItems;
      },
      summary: (filter: SystemFilter = {}) =>
        service.getSummary({ filter }, caller),
    };
  }

  it.each([
    [
      'group',
      (node: string) =>
        node === '' ? { ownership: ['unowned'] } : { groupTree: node },
    ],
    ['class', (node: string) => ({ class: [node] })],
    ['stage', (node: string) => ({ stage: [node] })],
  ] as const)(
    'by %s are those of the lists that they lead to',
    async (by, filterOf) => {
      const { rollUp, count } = await start();
      const { nodes } = await rollUp(by);
      expect(nodes.length).toBeGreaterThan(2);
      for (const { id: node, subtree } of nodes) {
        const counted = LISTS.map(([name]) => [name, subtree[name]]);
        const listed = await Promise.all(
          LISTS.map(async ([name, filter]) => [
            name,
            await count({ ...(filterOf(node) as SystemFilter), ...filter }),
          ]),
        );
        expect([node, listed]).toEqual([node, counted]);
      }
    },
  );

  it('are met by some systems and not by all, so that a filter is seen to work', async () => {
    const { count, summary } = await start();
    const { total, withFailingGates } = await summary();
    expect(await count({ hasFailingGates: true })).toBe(withFailingGates);
    for (const name of ['hasFailingGates', 'hasExpiredControls'] as const) {
      const some = await count({ [name]: true });
      expect([name, some > 0 && some < total]).toEqual([name, true]);
      expect(await count({ [name]: false })).toBe(total - some);
    }
  });
});
