import {
  GovernanceRecord,
  intendedUseHash,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  aiSystem,
  component,
  group,
  systemRef,
  user,
} from '../__testUtils__/entities';
import {
  createTestGovernance,
  DAY,
  HOUR,
  NOON,
  TestGovernance,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';

const databases = createTestDatabases();

async function history(governance: TestGovernance, name: string) {
  const page = await governance.service.getHistory(
    { entityRef: systemRef(name), limit: 100 },
    governance.caller,
  );
  return page.items;
}

async function list(governance: TestGovernance) {
  const { items } = await governance.service.listSystems(
    {
      filter: {},
      order: { field: 'name', direction: 'asc' },
      limit: 100,
    },
    governance.caller,
  );
  return items;
}

async function causes(governance: TestGovernance, name: string) {
  return (await history(governance, name)).map(change => change.cause);
}

describe.each(databases.eachSupportedId())('EvaluationRunner, %s', id => {
  async function start(
    options: Partial<Parameters<typeof createTestGovernance>[0]> = {},
  ) {
    const knex = await initDatabase(databases, id);
    return createTestGovernance({ knex, ...options });
  }

  it('evaluates every system of the catalog', async () => {
    const governance = await start();
    governance.catalog.put(
      ...Array.from({ length: 8 }, (_, index) => aiSystem(`s${index}`)),
    );
    await expect(governance.run()).resolves.toMatchObject({
      systems: 8,
      evaluated: 8,
      changed: 8,
      removed: 0,
      failed: 0,
    });
    expect((await list(governance)).map(system => system.name)).toEqual([
      's0',
      's1',
      's2',
      's3',
      's4',
      's5',
      's6',
      's7',
    ]);
  });

  it('writes nothing where nothing changed', async () => {
    const governance = await start();
    governance.catalog.put(
      aiSystem('a', { spec: { owner: 'team' } }),
      group('team', { members: ['ada'] }),
      user('ada'),
    );
    await governance.run();
    const before = await list(governance);
    governance.clock.now += HOUR;
    await expect(governance.run()).resolves.toMatchObject({
      systems: 1,
      evaluated: 0,
      changed: 0,
    });
    expect(await list(governance)).toEqual(before);
    expect(await causes(governance, 'a')).toEqual(['registered']);
  });

  it('writes only what an entity changed of its references and models', async () => {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex });
    const spec = {
      owner: 'group:default/team-a',
      models: [{ name: 'a', version: '1', provider: 'p' }],
    };
    const put = (etag: string, changed: object) =>
      governance.catalog.put(
        aiSystem('a', {
          metadata: { etag, title: etag },
          spec: { ...spec, ...changed },
        }),
      );
    const written: string[] = [];
    knex.on('query', ({ sql }: { sql: string }) => {
      const table = /(?:insert into|delete from) ["`]?(system_\w+)/.exec(
        sql,
      )?.[1];
      if (table) written.push(table);
    });
    const rows = () => knex('system_models').orderBy('key').pluck('key');

    put('v1', {});
    await governance.run();
    expect(written).toContain('system_models');
    const first = await rows();
    expect(first).not.toEqual([]);

    written.length = 0;
    put('v2', {});
    await governance.run();
    expect(written).toEqual([]);
    expect(await rows()).toEqual(first);

    put('v3', { models: [] });
    await governance.run();
    expect(written).toEqual(['system_models']);
    expect(await rows()).toEqual([]);
  });

  it('stores the same as a scorecard says', async () => {
    const governance = await start();
    governance.catalog.put(
      aiSystem('a', {
        spec: {
          owner: 'team',
          risk: { class: 'limited' },
          logging: { enabled: true },
        },
      }),
      group('team'),
    );
    await governance.run();
    const scorecard = await governance.service.getScorecard(
      { entityRef: systemRef('a') },
      governance.caller,
    );
    const [row] = await list(governance);
    expect(row).toMatchObject({
      level: scorecard.level,
      completeness: scorecard.completeness,
      counts: scorecard.counts,
      ownership: 'vacant',
      riskClass: 'limited',
      stage: 'operation-monitoring',
      blocked: false,
    });
    expect(scorecard.controls).toHaveLength(40);
    const [change] = await history(governance, 'a');
    expect(
      change.changed.map(({ controlId, to, code }) => [controlId, to, code]),
    ).toEqual(
      scorecard.controls.map(({ controlId, state, code }) => [
        controlId,
        state,
        code,
      ]),
    );
  });

  it('writes one change when an entity changes, with what changed', async () => {
    const governance = await start();
    governance.catalog.put(aiSystem('a'), aiSystem('b'));
    await governance.run();
    governance.clock.now += HOUR;
    governance.catalog.put(
      aiSystem('a', {
        metadata: { etag: 'v2' },
        spec: {
          logging: { enabled: true, retentionDays: 400, location: 's3://logs' },
        },
      }),
    );
    await expect(governance.poll()).resolves.toMatchObject({
      evaluated: 1,
      changed: 1,
    });
    const [change, first] = await history(governance, 'a');
    expect(change).toMatchObject({
      at: new Date(NOON + HOUR).toISOString(),
      cause: 'entity',
      level: 'none',
      previousLevel: 'none',
      packVersion: expect.any(String),
      changed: [{ controlId: 'OPS-04', from: 'fail' }],
    });
    expect(change.previousCompleteness).toBe(first.completeness);
    expect(await causes(governance, 'b')).toEqual(['registered']);
  });

  it('writes no change when the result stays', async () => {
    const governance = await start();
    governance.catalog.put(aiSystem('a'));
    await governance.run();
    governance.catalog.put(
      aiSystem('a', { metadata: { etag: 'v2', title: 'Renamed' } }),
    );
    await expect(governance.poll()).resolves.toMatchObject({
      evaluated: 1,
      changed: 0,
    });
    expect((await list(governance))[0].title).toBe('Renamed');
    expect(await causes(governance, 'a')).toEqual(['registered']);
  });

  it('tells the four states of ownership apart', async () => {
    const governance = await start();
    const owned = (name: string, owner?: string) =>
      aiSystem(name, { spec: { owner } });
    governance.catalog.put(
      owned('by-group', 'team'),
      owned('by-parent', 'parent'),
      owned('by-user', 'user:ada'),
      owned('by-nobody'),
      owned('by-missing-group', 'nowhere'),
      owned('by-missing-user', 'user:nobody'),
      owned('by-empty-group', 'empty'),
      owned('by-group-of-leavers', 'leavers'),
      owned('by-group-of-unknowns', 'unknowns'),
      owned('by-leaver', 'user:bob'),
      owned('by-cycle', 'round'),
      group('team', { members: ['ada'] }),
      group('parent', { children: ['team'] }),
      group('empty', { children: ['empty-too'] }),
      group('empty-too'),
      group('leavers', { members: ['bob'] }),
      group('unknowns', { members: ['nobody'] }),
      group('round', { children: ['and-round'] }),
      group('and-round', { children: ['round'] }),
      user('ada'),
      user('bob', { 'ai-governance/inactive': 'true' }),
    );
    await governance.run();
    const ownership = Object.fromEntries(
      (await list(governance)).map(system => [system.name, system.ownership]),
    );
    expect(ownership).toEqual({
      'by-group': 'owned',
      'by-parent': 'owned',
      'by-user': 'owned',
      'by-nobody': 'unowned',
      'by-missing-group': 'dangling',
      'by-missing-user': 'dangling',
      'by-empty-group': 'vacant',
      'by-group-of-leavers': 'vacant',
      'by-group-of-unknowns': 'vacant',
      'by-leaver': 'vacant',
      'by-cycle': 'vacant',
    });
  });

  it('notices between two full runs that a missing owner came to exist', async () => {
    const governance = await start();
    governance.catalog.put(
      aiSystem('a', { spec: { owner: 'team' } }),
      aiSystem('b', { spec: { owner: 'nowhere' } }),
    );
    await governance.run();
    governance.catalog.put(group('team', { members: ['ada'] }), user('ada'));
    governance.clock.now += HOUR;
    await expect(governance.poll()).resolves.toMatchObject({ evaluated: 1 });
    const ownership = (await list(governance)).map(system => system.ownership);
    expect(ownership).toEqual(['owned', 'dangling']);
    await expect(governance.poll()).resolves.toMatchObject({ evaluated: 0 });
  });

  it('notices that a group lost its last member, though no AI system changed', async () => {
    const governance = await start();
    governance.catalog.put(
      aiSystem('a', { spec: { owner: 'parent' } }),
      aiSystem('b', { spec: { owner: 'other' } }),
      group('parent', { children: ['team'] }),
      group('team', { members: ['ada'] }),
      group('other', { members: ['bob'] }),
      user('ada'),
      user('bob'),
    );
    await governance.run();
    governance.catalog.remove('user:default/ada');
    await expect(governance.run()).resolves.toMatchObject({
      evaluated: 1,
      changed: 1,
    });
    expect((await list(governance))[0].ownership).toBe('vacant');
    const [change] = await history(governance, 'a');
    expect(change).toMatchObject({ cause: 'references' });
    expect(change.changed.map(control => control.controlId)).toContain(
      'INV-01',
    );
    expect(await causes(governance, 'b')).toEqual(['registered']);
  });

  it('notices that something a system runs on came into being', async () => {
    const governance = await start();
    governance.catalog.put(aiSystem('a', { spec: { dependsOn: ['api'] } }));
    await governance.run();
    governance.catalog.put(component('api'));
    await governance.run();
    expect(await causes(governance, 'a')).toEqual(['references', 'registered']);
  });

  it('keeps the history of a system that leaves, and finds it when it returns', async () => {
    const governance = await start();
    governance.catalog.put(aiSystem('a'), aiSystem('b'));
    await governance.run();
    governance.catalog.remove(systemRef('a'));
    governance.clock.now += HOUR;
    await expect(governance.poll()).resolves.toMatchObject({ removed: 1 });
    expect((await list(governance)).map(system => system.name)).toEqual(['b']);
    governance.clock.now += HOUR;
    await expect(governance.poll()).resolves.toMatchObject({ removed: 0 });
    governance.catalog.put(aiSystem('a'));
    await governance.poll();
    expect((await list(governance)).map(system => system.name)).toEqual([
      'a',
      'b',
    ]);
    expect(await causes(governance, 'a')).toEqual([
      'registered',
      'removed',
      'registered',
    ]);
  });

  it('does not take a system for gone that the listing skipped', async () => {
    const governance = await start();
    governance.catalog.put(
      ...Array.from({ length: 5 }, (_, index) => aiSystem(`s${index}`)),
    );
    await governance.run();
    jest
      .spyOn(governance.catalog, 'listEtags')
      .mockImplementation(async function* skipping() {
        yield [{ ref: systemRef('s0'), etag: 'v1' }];
      });
    await expect(governance.poll()).resolves.toMatchObject({ removed: 0 });
    expect(await list(governance)).toHaveLength(5);
  });

  describe('counts of risks', () => {
    const acceptedUntil = NOON + 5 * DAY;
    const iso = (instant: number) => new Date(instant).toISOString();
    // At inception no control on risks is due, which changes no count.
    const inception = aiSystem('a', {
      spec: { lifecycleStage: 'inception', version: '1.0.0' },
    });
    const records: GovernanceRecord[] = [
      {
        id: 'r1',
        type: 'risk',
        state: 'approved',
        author: 'user:default/ada',
        effectiveAt: iso(NOON - DAY),
        data: {
          title: 'Drift',
          residualRating: 16,
          treatment: 'mitigate',
          dueDate: iso(NOON + 2 * DAY).slice(0, 10),
        },
      },
      {
        id: 'a1',
        type: 'risk-acceptance',
        state: 'approved',
        subject: 'r1',
        author: 'user:default/ada',
        approver: 'user:default/rio',
        effectiveAt: iso(NOON - DAY),
        expiresAt: iso(acceptedUntil),
        binding: {
          residualRating: 16,
          version: '1.0.0',
          intendedUseHash: intendedUseHash(inception),
          approverIsRiskOwner: true,
        },
        data: { justification: 'Bearable.' },
      },
      {
        id: 'i1',
        type: 'incident',
        state: 'approved',
        author: 'user:default/ada',
        effectiveAt: iso(NOON + HOUR),
        data: { title: 'Outage', status: 'open' },
      },
    ];

    async function startWithRisks() {
      const provider = {
        getName: () => 'risks',
        getRecords: jest.fn(
          async (): Promise<Record<string, GovernanceRecord[]>> => ({
            [systemRef('a')]: records,
          }),
        ),
      };
      const governance = await start({ evidenceProviders: [provider] });
      governance.catalog.put(inception);
      await governance.run();
      const at = async (now: number) => {
        governance.clock.now = now;
        return (await list(governance))[0].risks;
      };
      return { governance, provider, at };
    }

    it('change by themselves, to the millisecond', async () => {
      const { at, governance } = await startWithRisks();
      const none = { open: 1, openHigh: 1, aboveAppetite: 0 };
      expect(await at(NOON)).toEqual({
        ...none,
        overdueTreatments: 0,
        openIncidents: 0,
      });
      expect(await at(NOON + HOUR - 1)).toMatchObject({ openIncidents: 0 });
      expect(await at(NOON + HOUR)).toMatchObject({ openIncidents: 1 });
      const overdue = Date.UTC(2026, 10, 27);
      expect(await at(overdue - 1)).toMatchObject({ overdueTreatments: 0 });
      expect(await at(overdue)).toMatchObject({ overdueTreatments: 1 });
      expect(await at(acceptedUntil - 1)).toMatchObject(none);
      expect(await at(acceptedUntil)).toEqual({
        open: 1,
        openHigh: 1,
        aboveAppetite: 1,
        overdueTreatments: 1,
        openIncidents: 1,
      });
      // They are no part of the history of results.
      expect(await causes(governance, 'a')).toEqual(['registered']);
    });

    it('are absent when the records could not be read, never none', async () => {
      const { governance, provider, at } = await startWithRisks();
      provider.getRecords.mockRejectedValue(new Error('down'));
      await governance.run();
      expect(await at(NOON)).toBeUndefined();
      const { risks, withOpenHighRisks } = await governance.service.getSummary(
        { filter: {} },
        governance.caller,
      );
      expect([risks.open, withOpenHighRisks]).toEqual([0, 0]);
    });
  });

  it('evaluates again what expires, to the millisecond', async () => {
    const expiresAt = NOON + 5 * DAY;
    const governance = await start({
      evidenceProviders: [
        {
          getName: () => 'records',
          getRecords: async ({ entityRefs }) =>
            Object.fromEntries(
              entityRefs.map(ref => [
                ref,
                [
                  {
                    id: 'w1',
                    type: 'waiver',
                    state: 'approved',
                    author: 'user:default/ada',
                    approver: 'user:default/bob',
                    effectiveAt: new Date(NOON - DAY).toISOString(),
                    expiresAt: new Date(expiresAt).toISOString(),
                    subject: 'OPS-04',
                    data: { reason: 'moved to the new store in December' },
                    binding: { approverMayApprove: true },
                  },
                ],
              ]),
            ),
        },
      ],
    });
    governance.catalog.put(
      aiSystem('a', { spec: { risk: { class: 'high' } } }),
    );
    await governance.run();
    const stateOf = async () => {
      const { controls } = await governance.service.getScorecard(
        { entityRef: systemRef('a') },
        governance.caller,
      );
      return controls.find(control => control.controlId === 'OPS-04')?.state;
    };
    const waived = async () => (await list(governance))[0].counts.waived;
    expect([await stateOf(), await waived()]).toEqual(['waived', 1]);
    governance.clock.now = expiresAt - 1;
    expect([await stateOf(), await waived()]).toEqual(['waived', 1]);
    governance.clock.now = expiresAt;
    expect(await stateOf()).toBe('fail');
    // Nobody looked at the list for a day; history has the instant all the same.
    governance.clock.now = expiresAt + DAY;
    expect(await waived()).toBe(0);
    const [change] = await history(governance, 'a');
    expect(change).toMatchObject({
      cause: 'expiry',
      at: new Date(expiresAt).toISOString(),
      changed: [{ controlId: 'OPS-04', from: 'waived', to: 'fail' }],
    });
  });

  it('evaluates everything again when the rules change, and tells that as the cause', async () => {
    const knex = await initDatabase(databases, id);
    const strict = await createTestGovernance({ knex });
    strict.catalog.put(
      aiSystem('a', {
        spec: { logging: { enabled: true, retentionDays: 1, location: 'x' } },
      }),
      aiSystem('b'),
    );
    await strict.run();
    const before = await list(strict);
    const lax = await createTestGovernance({
      knex,
      catalog: strict.catalog,
      policy: { concernUrl: 'https://example.com/concern' },
    });
    await expect(lax.poll()).resolves.toMatchObject({
      evaluated: 2,
      changed: 2,
    });
    expect(await causes(lax, 'a')).toEqual(['pack', 'registered']);
    expect(await list(lax)).not.toEqual(before);
    await expect(lax.poll()).resolves.toMatchObject({ evaluated: 0 });
  });

  it('goes on when one system cannot be evaluated or saved', async () => {
    const governance = await start();
    const broken = aiSystem('broken');
    // No descriptor can say this, and no reader survives it.
    broken.spec = { ...broken.spec, documentation: 1 as never };
    Object.defineProperty(broken.metadata, 'links', {
      enumerable: true,
      value: { not: 'a list' },
    });
    governance.catalog.put(aiSystem('a'), broken, aiSystem('z'));
    const report = await governance.run();
    expect(report).toMatchObject({ evaluated: 2, failed: 1 });
    expect((await list(governance)).map(system => system.name)).toEqual([
      'a',
      'z',
    ]);
  });

  it('stores text that no database takes as it is', async () => {
    const governance = await start();
    governance.catalog.put(
      aiSystem('a', {
        metadata: { title: 'nul \u0000 and half \ud800 a pair' },
        spec: { owner: 'te\u0000am', dependsOn: ['component:\u0000x'] },
      }),
      aiSystem('b'),
    );
    await expect(governance.run()).resolves.toMatchObject({
      evaluated: 2,
      failed: 0,
    });
    expect((await list(governance)).map(system => system.name)).toContain('a');
  });

  it('records runs, but not a look that found nothing', async () => {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex });
    governance.catalog.put(aiSystem('a'));
    await governance.run();
    await governance.poll();
    const rows = await knex('runs').select();
    expect(rows).toEqual([
      expect.objectContaining({ mode: 'full', evaluated: 1, error: null }),
    ]);
  });

  it('leaves everything as it was when the catalog cannot be read', async () => {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex });
    governance.catalog.put(aiSystem('a'), aiSystem('b'));
    await governance.run();
    const before = await list(governance);
    governance.catalog.beforePage = () => {
      throw new Error('catalog is down');
    };
    await expect(governance.run()).rejects.toThrow('catalog is down');
    expect(await list(governance)).toEqual(before);
    expect(await knex('runs').orderBy('id').pluck('error')).toEqual([
      null,
      'catalog is down',
    ]);
    governance.catalog.beforePage = () => {};
    await expect(governance.run()).resolves.toMatchObject({ evaluated: 0 });
  });

  it('completes a run that was cut off', async () => {
    const governance = await start();
    governance.catalog.put(
      ...Array.from({ length: 8 }, (_, index) => aiSystem(`s${index}`)),
    );
    let pages = 0;
    governance.catalog.beforePage = () => {
      if (++pages > 1) throw new Error('cut off');
    };
    await expect(governance.run()).rejects.toThrow('cut off');
    expect(await list(governance)).toHaveLength(3);
    governance.catalog.beforePage = () => {};
    await expect(governance.poll()).resolves.toMatchObject({ evaluated: 5 });
    expect(await list(governance)).toHaveLength(8);
  });

  it('stops when it is told to', async () => {
    const governance = await start();
    governance.catalog.put(aiSystem('a'));
    const controller = new AbortController();
    controller.abort(new Error('the backend stops'));
    await expect(
      governance.runner.run({ mode: 'full', signal: controller.signal }),
    ).rejects.toThrow('the backend stops');
  });
});
