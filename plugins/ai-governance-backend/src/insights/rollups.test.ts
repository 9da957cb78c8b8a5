import {
  HeatMap,
  RollupNode,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { createTestGovernance } from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, systemRef } from '../__testUtils__/entities';
import { randomNumbers } from '../__testUtils__/pastScenario';
import { SystemFilter } from '../systems';
import { InsightService } from './InsightService';

const databases = createTestDatabases();

const ref = (name: string) => `group:default/${name}`;

function part(kind: string, name: string, partOf?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { namespace: 'default', name },
    // What the catalog makes of it, and what it makes it from.
    spec: { [kind === 'Domain' ? 'subdomainOf' : 'domain']: partOf },
    relations: partOf ? [{ type: 'partOf', targetRef: partOf }] : [],
  };
}

/** Filter of the inventory that lists the systems of a row. */
function filterOf({ id, scope }: HeatMap['rows'][number]): SystemFilter {
  if (id === '') {
    return { ownership: ['unowned'] };
  }
  return scope === 'subtree' ? { groupTree: id } : { owner: [id] };
}

type RollupRequest = Parameters<InsightService['getRollup']>[0];

describe.each(databases.eachSupportedId())('roll-ups, %s', id => {
  async function start(entities: Entity[]) {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex });
    governance.catalog.put(...entities);
    await governance.run();
    const rollUp = (request: Partial<RollupRequest> = {}) =>
      governance.insights.getRollup(
        { filter: {}, by: 'group', depth: 50, ...request },
        governance.caller,
      );
    return { governance, rollUp };
  }

  const systemsOf = (nodes: RollupNode[]) =>
    Object.fromEntries(
      nodes.map(node => [
        node.id.replace(/^.*\//, ''),
        [node.own.systems, node.subtree.systems],
      ]),
    );

  it('count the systems of a group and of all below it, as the summary does', async () => {
    const { governance, rollUp } = await start([
      group('top', { members: ['a'], children: ['left', 'right'] }),
      group('left', { members: ['b'], children: ['deep'] }),
      group('right', { members: ['c'], children: ['empty'] }),
      group('deep', { members: ['d'] }),
      group('empty', { members: ['e'] }),
      aiSystem('one', { spec: { owner: 'top' } }),
      aiSystem('two', { spec: { owner: 'left' } }),
      aiSystem('three', { spec: { owner: 'deep', version: '1.0.0' } }),
      aiSystem('four', { spec: { owner: 'right' } }),
      aiSystem('five', { spec: { owner: 'nowhere' } }),
      aiSystem('six'),
    ]);
    const { roots, nodes } = await rollUp();
    expect(roots).toEqual(['', ref('nowhere'), ref('top')]);
    expect(systemsOf(nodes)).toEqual({
      '': [1, 1],
      nowhere: [1, 1],
      top: [1, 4],
      left: [1, 2],
      right: [1, 1],
      deep: [1, 1],
    });
    for (const node of nodes.filter(item => item.id !== '')) {
      const summary = await governance.service.getSummary(
        { filter: { groupTree: node.id } },
        governance.caller,
      );
      expect(node.subtree).toMatchObject({
        systems: summary.total,
        completeness: expect.closeTo(summary.completeness!, 9),
        byLevel: summary.byLevel,
        withFailingGates: summary.withFailingGates,
        unowned: summary.byOwnership.unowned,
      });
    }
    const [none] = nodes;
    expect(none.subtree.unowned).toBe(1);
  });

  it('begin at a root and list as deep as they are asked to', async () => {
    const { rollUp } = await start([
      group('top', { members: ['a'], children: ['left'] }),
      group('left', { members: ['b'], children: ['deep'] }),
      group('deep', { members: ['d'] }),
      aiSystem('one', { spec: { owner: 'deep' } }),
    ]);
    const { nodes } = await rollUp({ root: ref('left'), depth: 0 });
    expect(systemsOf(nodes)).toEqual({ left: [0, 1] });
    expect(nodes[0]).toMatchObject({
      parents: [ref('top')],
      children: [ref('deep')],
    });
    const empty = await rollUp({ root: ref('never'), depth: 3 });
    expect(systemsOf(empty.nodes)).toEqual({ never: [0, 0] });
  });

  it('end in a cycle, and count each system once per node', async () => {
    const { rollUp } = await start([
      group('a', { members: ['a'], children: ['b'] }),
      group('b', { members: ['b'], children: ['c'] }),
      group('c', { members: ['c'], children: ['a', 'd', 'c'] }),
      group('d', { members: ['d'] }),
      // A second way to d.
      group('e', { members: ['e'], children: ['d', 'a'] }),
      group('x', { members: ['x'], children: ['y'] }),
      group('y', { members: ['y'], children: ['x'] }),
      ...['a', 'b', 'c', 'd', 'd', 'x'].map((owner, index) =>
        aiSystem(`s${index}`, { spec: { owner } }),
      ),
    ]);
    const { roots, nodes } = await rollUp();
    expect(roots).toEqual([ref('e'), ref('x')]);
    expect(systemsOf(nodes)).toEqual({
      e: [0, 5],
      a: [1, 5],
      b: [1, 5],
      c: [1, 5],
      d: [2, 2],
      x: [1, 1],
      y: [0, 1],
    });
  });

  it.each([1, 2, 3])(
    'say of every group of any graph what the inventory lists below it (seed %i)',
    async seed => {
      const random = randomNumbers(seed);
      const names = Array.from({ length: 12 }, (_, index) => `g${index}`);
      const pick = () => names[Math.floor(random() * names.length)];
      const { governance, rollUp } = await start([
        ...names.map(name =>
          group(name, {
            members: [`m-${name}`],
            children: random() < 0.7 ? [pick(), pick()] : [],
          }),
        ),
        ...Array.from({ length: 20 }, (_, index) =>
          aiSystem(`s${index}`, { spec: { owner: pick() } }),
        ),
      ]);
      const { nodes } = await rollUp();
      expect(new Set(nodes.map(node => node.id)).size).toBe(nodes.length);
      for (const node of nodes) {
        const { totalItems } = await governance.service.listSystems(
          {
            filter: { groupTree: node.id },
            order: { field: 'name', direction: 'asc' },
            limit: 1,
          },
          governance.caller,
        );
        expect([node.id, node.subtree.systems]).toEqual([node.id, totalItems]);
      }
      const own = nodes.reduce((sum, node) => sum + node.own.systems, 0);
      expect(own).toBe(20);
    },
  );

  it('follow Domains down to Systems, and count what the inventory lists', async () => {
    const { governance, rollUp } = await start([
      part('Domain', 'finance'),
      part('Domain', 'credit', 'domain:default/finance'),
      part('System', 'limits', 'domain:default/credit'),
      part('System', 'payments', 'domain:default/finance'),
      aiSystem('one', { spec: { system: 'limits' } }),
      aiSystem('two', { spec: { system: 'limits' } }),
      aiSystem('three', { spec: { system: 'payments' } }),
      aiSystem('four'),
    ]);
    const { roots, nodes } = await rollUp({ by: 'domain' });
    expect(roots).toEqual(['', 'domain:default/finance']);
    expect(systemsOf(nodes)).toEqual({
      '': [1, 1],
      finance: [0, 3],
      credit: [0, 2],
      payments: [1, 1],
      limits: [2, 2],
    });
    const bySystem = await rollUp({ by: 'system' });
    expect(systemsOf(bySystem.nodes)).toEqual({
      '': [1, 1],
      limits: [2, 2],
      payments: [1, 1],
    });
    const named = [...nodes, ...bySystem.nodes].filter(node => node.id !== '');
    for (const node of named) {
      const listed = await governance.service.listSystems(
        {
          filter: { domainTree: node.id },
          order: { field: 'name', direction: 'asc' },
          limit: 1,
        },
        governance.caller,
      );
      expect([node.id, listed.totalItems]).toEqual([
        node.id,
        node.subtree.systems,
      ]);
    }
  });

  it('count by class, stage, area and pack, within the filters', async () => {
    const { governance, rollUp } = await start([
      group('team', { members: ['a'] }),
      aiSystem('one', { spec: { owner: 'team', risk: { class: 'high' } } }),
      aiSystem('two', { spec: { owner: 'team', risk: { class: 'minimal' } } }),
      aiSystem('three', { spec: { lifecycleStage: 'inception' } }),
    ]);
    const byClass = await rollUp({ by: 'class' });
    expect(systemsOf(byClass.nodes)).toEqual({
      prohibited: [0, 0],
      high: [1, 1],
      limited: [0, 0],
      minimal: [1, 1],
      unclassified: [1, 1],
    });
    const byStage = await rollUp({ by: 'stage', filter: { class: ['high'] } });
    expect(
      byStage.nodes.find(({ id: stage }) => stage === 'operation-monitoring')!
        .own.systems,
    ).toBe(1);
    const byPack = await rollUp({ by: 'pack' });
    expect(systemsOf(byPack.nodes)).toEqual({ 'iso-42001': [3, 3] });

    const summary = await governance.service.getSummary(
      { filter: {} },
      governance.caller,
    );
    const { nodes } = await rollUp({ by: 'area' });
    expect(
      nodes.map(({ id: area, title, points }) => ({
        id: area,
        title,
        ...points,
      })),
    ).toEqual(summary.areas);
  });

  it('put teams against areas, each cell as the summary of the team has it', async () => {
    const { governance } = await start([
      group('top', { members: ['a'], children: ['left', 'right'] }),
      group('left', { members: ['b'], children: ['deep'] }),
      group('right', { members: ['c'] }),
      group('deep', { members: ['d'] }),
      aiSystem('one', { spec: { owner: 'deep', risk: { class: 'high' } } }),
      aiSystem('two', { spec: { owner: 'right', version: '1.0.0' } }),
      aiSystem('three', { spec: { owner: 'top' } }),
      aiSystem('four'),
    ]);
    const map = await governance.insights.getHeatMap(
      { filter: {} },
      governance.caller,
    );
    expect(map.root).toBe(ref('top'));
    expect(map.rows.map(row => [row.id, row.scope, row.systems])).toEqual([
      [ref('top'), 'own', 1],
      [ref('left'), 'subtree', 1],
      [ref('right'), 'subtree', 1],
      ['', 'own', 1],
    ]);
    for (const row of map.rows) {
      const { areas, controls } = await governance.service.getSummary(
        { filter: filterOf(row) },
        governance.caller,
      );
      row.cells.forEach(({ worst, ...cell }, index) => {
        const { id: area, title, ...points } = areas[index];
        expect(map.areas[index]).toEqual({ id: area, title });
        expect(cell).toEqual(points);
        const failing = (controlId: string) => {
          const { counts } = controls.find(c => c.controlId === controlId)!;
          return counts.fail + counts.expired + counts.unknown;
        };
        expect(worst === undefined).toBe(cell.due === cell.passing);
        expect(worst && failing(worst.controlId)).toBe(worst?.systems);
      });
    }
  });

  it('tell nobody of a group or system that he may not read', async () => {
    const { governance } = await start([
      group('top', { members: ['a'], children: ['hidden'] }),
      group('hidden', { members: ['b'], children: ['deep'] }),
      group('deep', { members: ['d'] }),
      aiSystem('one', { spec: { owner: 'top' } }),
      aiSystem('two', { spec: { owner: 'deep' } }),
      aiSystem('three', { spec: { owner: 'hidden' } }),
    ]);
    const request = {
      filter: {},
      by: 'group' as const,
      depth: 50,
      scope: {
        type: 'refs' as const,
        refs: [systemRef('one'), systemRef('two')],
      },
      readable: async (refs: string[]) =>
        new Set(refs.filter(name => !name.includes('hidden'))),
    };
    const { nodes } = await governance.insights.getRollup(
      request,
      governance.caller,
    );
    expect(JSON.stringify(nodes)).not.toContain('hidden');
    expect(systemsOf(nodes)).toEqual({ top: [1, 1], deep: [1, 1] });
    const map = await governance.insights.getHeatMap(
      request,
      governance.caller,
    );
    expect(JSON.stringify(map)).not.toContain('hidden');
  });
});
