import {
  AISystemSpec,
  GovernanceRecord,
  iso42001Pack,
  LEVELS,
  LIFECYCLE_STAGES,
  RISK_CLASSES,
  SystemSummary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EvidenceProvider } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { Entity } from '@backstage/catalog-model';
import {
  createTestGovernance,
  HOUR,
  TestGovernance,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import {
  aiSystem,
  component,
  domain,
  group,
  systemIn,
  user,
} from '../__testUtils__/entities';
import { SORT_FIELDS, SystemFilter, SystemOrder } from '../systems';

const databases = createTestDatabases();

/** Nothing of it is due at inception, so that some systems have no completeness. */
const pack = {
  ...iso42001Pack,
  controls: iso42001Pack.controls.filter(
    control => control.dueFrom !== 'inception',
  ),
};

/** Systems that are alike and different in many ways. */
function landscape(): Entity[] {
  const spec = (index: number): Partial<AISystemSpec> => ({
    owner: [undefined, 'team', 'child', 'user:ada', 'nowhere'][index % 5],
    type: (['predictive', 'generative', 'agentic'] as const)[index % 3],
    lifecycle: 'experimental',
    lifecycleStage: LIFECYCLE_STAGES[index % 6],
    risk: index % 4 ? { class: RISK_CLASSES[index % 4] } : undefined,
    system: index % 2 ? 'platform' : undefined,
    dependsOn: index % 3 ? [`component:svc-${index % 3}`] : undefined,
    logging: { enabled: true, retentionDays: 400, location: 's3://x' },
    version: `1.${index}`,
  });
  return Array.from({ length: 17 }, (_, index) =>
    aiSystem(`sys-${index}`, {
      metadata: {
        title:
          index % 3 === 0
            ? undefined
            : `Élan ${String.fromCharCode(90 - index)}`,
        description: index % 2 ? 'Scores 100% of_claims' : undefined,
      },
      spec: spec(index),
    }),
  );
}

/** As many risks as the number says, all of them high, from every third system on. */
const risksOfSomeSystems: EvidenceProvider = {
  getName: () => 'risks',
  getRecords: async ({ entityRefs }) =>
    Object.fromEntries(
      entityRefs.map(ref => {
        const index = Number(ref.split('-')[1]);
        return [ref, index % 3 ? [] : risksOf(index)];
      }),
    ),
};

function risksOf(count: number): GovernanceRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    type: 'risk',
    state: 'approved',
    author: 'user:default/ada',
    effectiveAt: '2026-01-01T00:00:00.000Z',
    // Above the appetite are those that are more than high.
    data: { title: 'Drift', residualRating: index ? 20 : 4 },
  }));
}

function sortValue(
  system: SystemSummary,
  field: SystemOrder['field'],
): string | number | undefined {
  switch (field) {
    case 'name':
      return (system.title ?? system.name)
        .normalize('NFKD')
        .replace(/\p{Mark}/gu, '')
        .toLowerCase();
    case 'completeness':
      return system.completeness;
    case 'level':
      return LEVELS.indexOf(system.level);
    case 'class':
      return RISK_CLASSES.indexOf(system.riskClass);
    case 'stage':
      return LIFECYCLE_STAGES.indexOf(system.stage);
    case 'owner':
      return system.owner;
    case 'openHighRisks':
      return system.risks?.openHigh;
    case 'failing':
      return system.counts.fail + system.counts.expired + system.counts.unknown;
    default:
      return Date.parse(system.changedAt);
  }
}

/** The order that the contract promises, worked out the plain way. */
function sorted(
  systems: SystemSummary[],
  { field, direction }: SystemOrder,
): string[] {
  return [...systems]
    .sort((a, b) => {
      const x = sortValue(a, field);
      const y = sortValue(b, field);
      if (x !== y) {
        if (x === undefined) return 1;
        if (y === undefined) return -1;
        return x < y === (direction === 'asc') ? -1 : 1;
      }
      return a.entityRef < b.entityRef ? -1 : 1;
    })
    .map(system => system.entityRef);
}

describe.each(databases.eachSupportedId())('DatabaseInventoryStore, %s', id => {
  let governance: TestGovernance;

  beforeAll(async () => {
    const knex = await initDatabase(databases, id);
    governance = await createTestGovernance({
      knex,
      packs: [pack],
      evidenceProviders: [risksOfSomeSystems],
    });
    const systems = landscape();
    governance.catalog.put(
      group('parent', { children: ['team'] }),
      group('team', { members: ['ada'], children: ['child'] }),
      group('child', { members: ['ada'], children: ['parent'] }),
      user('ada'),
      component('svc-1'),
      domain('bank'),
      domain('lending', 'bank'),
      domain('cash', 'bank'),
      systemIn('platform', 'lending'),
    );
    // Two runs at two instants, so that not all changed at the same one.
    governance.catalog.put(...systems.slice(0, 9));
    await governance.run();
    governance.clock.now += HOUR;
    governance.catalog.put(...systems.slice(9));
    await governance.run();
  });

  const page = (
    filter: SystemFilter,
    options: Partial<
      Parameters<TestGovernance['service']['listSystems']>[0]
    > = {},
  ) =>
    governance.service.listSystems(
      {
        filter,
        order: { field: 'name', direction: 'asc' },
        limit: 100,
        ...options,
      },
      governance.caller,
    );

  const names = async (
    filter: SystemFilter,
    options?: Parameters<typeof page>[1],
  ) =>
    (await page(filter, options)).items
      .map(system => Number(system.name.slice(4)))
      .sort((a, b) => a - b);

  const indexes = (matches: (index: number) => boolean) =>
    Array.from({ length: 17 }, (_, index) => index).filter(matches);

  describe.each(SORT_FIELDS)('sorted by %s', field => {
    it.each(['asc', 'desc'] as const)(
      'pages forwards and backwards, %s',
      async direction => {
        const order = { field, direction };
        const { items } = await page({});
        const values = new Set(items.map(system => sortValue(system, field)));
        expect(values.size).toBeGreaterThan(1);
        expect(values.has(undefined)).toBe(
          field === 'completeness' || field === 'owner',
        );
        const expected = sorted(items, order);
        const pages: string[][] = [];
        let current = await page({}, { order, limit: 5 });
        expect(current.previous).toBeUndefined();
        for (;;) {
          expect(current.totalItems).toBe(17);
          pages.push(current.items.map(system => system.entityRef));
          if (!current.next) break;
          current = await page({}, { order, limit: 5, position: current.next });
        }
        expect(pages.map(listed => listed.length)).toEqual([5, 5, 5, 2]);
        expect(pages.flat()).toEqual(expected);
        for (const before of pages.slice(0, -1).reverse()) {
          current = await page(
            {},
            { order, limit: 5, position: current.previous },
          );
          expect(current.items.map(system => system.entityRef)).toEqual(before);
          expect(current.next).toBeDefined();
        }
        expect(current.previous).toBeUndefined();
      },
    );
  });

  it('says neither next nor previous of an empty page', async () => {
    const empty = await page({ q: 'nothing has this in it' });
    expect(empty).toEqual({ items: [], totalItems: 0 });
  });

  it('finds by part of name, title or description, whatever the case', async () => {
    expect(await names({ q: 'SYS-1' })).toEqual(
      indexes(index => index === 1 || index >= 10),
    );
    expect(await names({ q: 'élan' })).toEqual(
      indexes(index => index % 3 !== 0),
    );
    expect(await names({ q: 'claims' })).toEqual(
      indexes(index => index % 2 === 1),
    );
  });

  it('takes no character of a search for a pattern', async () => {
    expect(await names({ q: '100% of_' })).toEqual(
      indexes(index => index % 2 === 1),
    );
    expect(await names({ q: 's%1' })).toEqual([]);
    expect(await names({ q: 's_s' })).toEqual([]);
    expect(await names({ q: '\\' })).toEqual([]);
  });

  it.each<[string, SystemFilter, (index: number) => boolean]>([
    [
      'owner',
      { owner: ['group:default/team', 'user:default/ada'] },
      index => [1, 3].includes(index % 5),
    ],
    [
      'group tree, though it is a cycle',
      { groupTree: 'group:default/parent' },
      index => [1, 2].includes(index % 5),
    ],
    [
      'group tree of a leaf',
      { groupTree: 'group:default/nowhere' },
      index => index % 5 === 4,
    ],
    [
      'relation to an owner',
      { relatedTo: ['group:default/team'] },
      index => index % 5 === 1,
    ],
    [
      'relation to a system',
      { relatedTo: ['system:default/platform'] },
      index => index % 2 === 1,
    ],
    [
      'relation to what it runs on',
      { relatedTo: ['component:default/svc-2'] },
      index => index % 3 === 2,
    ],
    ['type', { type: ['agentic', 'generative'] }, index => index % 3 !== 0],
    [
      'stage',
      { stage: ['inception', 'retirement'] },
      index => [0, 5].includes(index % 6),
    ],
    [
      'class',
      { class: ['unclassified', 'limited'] },
      index => [0, 2].includes(index % 4),
    ],
    [
      'ownership',
      { ownership: ['unowned', 'dangling'] },
      index => [0, 4].includes(index % 5),
    ],
    [
      'two at once',
      { class: ['unclassified'], ownership: ['unowned'] },
      index => index % 4 === 0 && index % 5 === 0,
    ],
  ])('filters by %s', async (_, filter, matches) => {
    expect(await names(filter)).toEqual(indexes(matches));
    expect((await page(filter)).totalItems).toBe(indexes(matches).length);
  });

  it.each([
    ['openHigh', 'hasOpenHighRisks', 'withOpenHighRisks'],
    ['aboveAppetite', 'hasRisksAboveAppetite', 'withRisksAboveAppetite'],
  ] as const)(
    'filters by %s and counts in the summary what it lists',
    async (count, filter, total) => {
      const { items } = await page({});
      const where = (matches: (system: SystemSummary) => boolean) =>
        items
          .filter(matches)
          .map(system => Number(system.name.slice(4)))
          .sort((a, b) => a - b);
      const some = where(system => system.risks![count] > 0);
      expect(some).toEqual([3, 6, 9, 12, 15]);
      expect(await names({ [filter]: true })).toEqual(some);
      expect(await names({ [filter]: false })).toEqual(
        where(system => system.risks![count] === 0),
      );
      const summary = await governance.service.getSummary(
        { filter: {} },
        governance.caller,
      );
      expect(summary[total]).toBe(5);
      expect(summary.risks[count]).toBe(2 + 5 + 8 + 11 + 14);
      expect(summary.risks.open).toBe(3 + 6 + 9 + 12 + 15);
    },
  );

  it.each([
    ['domain:default/bank', true],
    ['domain:default/lending', true],
    ['domain:default/cash', false],
    ['domain:default/nowhere', false],
  ])('finds what %s holds, domains below it included', async (ref, holds) => {
    expect(await names({ domainTree: ref })).toEqual(
      holds ? indexes(index => index % 2 === 1) : [],
    );
  });

  it('filters by what is related to any of several', async () => {
    expect(
      await names({
        relatedTo: ['component:default/svc-2', 'group:default/team'],
      }),
    ).toEqual(indexes(index => index % 3 === 2 || index % 5 === 1));
  });

  it('filters by level and by what is blocked', async () => {
    const { items } = await page({});
    const where = (matches: (system: SystemSummary) => boolean) =>
      items
        .filter(matches)
        .map(system => Number(system.name.slice(4)))
        .sort((a, b) => a - b);
    expect(await names({ level: ['bronze', 'gold'] })).toEqual(
      where(system => system.level === 'bronze' || system.level === 'gold'),
    );
    expect(await names({ blocked: true })).toEqual(
      where(system => system.blocked),
    );
    expect(await names({ blocked: false })).toEqual(
      where(system => !system.blocked),
    );
  });

  it('agrees on every control with the counts per control', async () => {
    const { items } = await governance.service.listControls(
      { packId: pack.id },
      governance.caller,
    );
    for (const { id: control, counts, recommended } of items) {
      for (const [state, count] of Object.entries(counts)) {
        const controlState = [state as keyof typeof counts];
        const required = await page({ control, controlState }, { limit: 1 });
        const optional = await page(
          { control, controlState, requirement: 'recommended' },
          { limit: 1 },
        );
        const any = await page(
          { control, controlState, requirement: 'any' },
          { limit: 1 },
        );
        expect(required.totalItems).toBe(count);
        expect(optional.totalItems).toBe(recommended![controlState[0]]);
        expect(any.totalItems).toBe(required.totalItems + optional.totalItems);
      }
    }
  });

  it('counts per control the systems that match alone', async () => {
    const filter: SystemFilter = { class: ['high', 'limited'] };
    const { items } = await governance.service.listControls(
      { packId: pack.id, filter },
      governance.caller,
    );
    expect(items.some(({ counts }) => counts.fail > 0)).toBe(true);
    for (const { id: control, counts } of items) {
      for (const state of ['pass', 'fail'] as const) {
        const listed = await page(
          { ...filter, control, controlState: [state] },
          { limit: 1 },
        );
        expect([control, listed.totalItems]).toEqual([control, counts[state]]);
      }
    }
  });

  it('counts in the summary what it lists', async () => {
    const { items } = await page({});
    const summary = await governance.service.getSummary(
      { filter: {} },
      governance.caller,
    );
    const count = (key: keyof SystemSummary, value: unknown) =>
      items.filter(system => system[key] === value).length;
    expect(summary.total).toBe(17);
    for (const [counts, key] of [
      [summary.byLevel, 'level'],
      [summary.byClass, 'riskClass'],
      [summary.byStage, 'stage'],
      [summary.byOwnership, 'ownership'],
      [summary.byType, 'type'],
    ] as const) {
      for (const [value, number] of Object.entries(counts)) {
        expect([value, number]).toEqual([value, count(key, value)]);
      }
      expect(Object.values(counts).reduce((a, b) => a + b)).toBe(17);
    }
    const measured = items.flatMap(system => system.completeness ?? []);
    expect(summary.completeness).toBeCloseTo(
      measured.reduce((a, b) => a + b, 0) / measured.length,
      10,
    );
    expect(summary.withFailingGates).toBe(
      items.filter(system => system.failingGates > 0).length,
    );
    expect(summary.evaluatedAt).toBe(
      new Date(governance.clock.now).toISOString(),
    );
  });

  it('weighs the areas of Annex A as a scorecard does', async () => {
    const { items } = await page({});
    const { areas } = await governance.service.getSummary(
      { filter: {} },
      governance.caller,
    );
    const scorecards = await Promise.all(
      items.map(({ entityRef }) =>
        governance.service.getScorecard({ entityRef }, governance.caller),
      ),
    );
    let due = 0;
    let passing = 0;
    for (const { controls } of scorecards) {
      for (const control of controls) {
        const { annexA, weight } = pack.controls.find(
          ({ id: controlId }) => controlId === control.controlId,
        )!;
        if (
          control.requirement === 'required' &&
          annexA.some(reference => reference.startsWith('A.6.2.'))
        ) {
          passing += control.state === 'pass' ? weight : 0;
          due += ['pass', 'fail', 'expired', 'unknown'].includes(control.state)
            ? weight
            : 0;
        }
      }
    }
    expect(due).toBeGreaterThan(passing);
    expect(passing).toBeGreaterThan(0);
    expect(areas.find(area => area.id === 'A.6.2')).toEqual({
      id: 'A.6.2',
      title: 'AI system life cycle',
      due,
      passing,
      completeness: passing / due,
    });
  });

  it('keeps to the scope in lists, totals and every aggregate', async () => {
    const refs = ['sys-1', 'sys-2', 'sys-3'].map(
      name => `aisystem:default/${name}`,
    );
    const scope = { type: 'refs', refs } as const;
    const listed = await page({}, { scope });
    expect(listed.totalItems).toBe(3);
    expect(await names({}, { scope })).toEqual([1, 2, 3]);
    const summary = await governance.service.getSummary(
      { filter: {}, scope },
      governance.caller,
    );
    expect(summary.total).toBe(3);
    expect(summary.withOpenHighRisks).toBe(1);
    expect(summary.risks.openHigh).toBe(2);
    const controls = await governance.service.listControls(
      { packId: pack.id, scope },
      governance.caller,
    );
    for (const { counts, recommended } of controls.items) {
      const systems = [counts, recommended!]
        .flatMap(states => Object.values(states))
        .reduce((a, b) => a + b);
      expect(systems).toBe(3);
    }
    const nothing = await page({}, { scope: { type: 'refs', refs: [] } });
    expect(nothing).toEqual({ items: [], totalItems: 0 });
  });
});
