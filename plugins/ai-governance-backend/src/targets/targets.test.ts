import {
  hasReached,
  TargetGoal,
  TargetInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  createTestGovernance,
  DAY,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, systemRef } from '../__testUtils__/entities';
import { createPast } from '../__testUtils__/pastScenario';

const databases = createTestDatabases();

const LOGGING = { enabled: true, retentionDays: 400, location: 's3://x' };
const HIGH = { class: 'high' as const };
const at = (days: number) => new Date(NOON + days * DAY).toISOString();

const input = (change: Partial<TargetInput> = {}): TargetInput => ({
  title: 'Logs everywhere',
  scope: {},
  goal: { control: 'OPS-04' },
  startsAt: at(0),
  dueAt: at(10),
  ...change,
});

describe.each(databases.eachSupportedId())('targets, %s', id => {
  async function start() {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex });
    const names = ['a', 'b', 'c', 'd'];
    governance.catalog.put(
      group('team', { members: ['ada'], children: ['sub'] }),
      group('sub', { members: ['bob'] }),
      ...names.map(name =>
        aiSystem(name, { spec: { owner: 'team', risk: HIGH } }),
      ),
      aiSystem('sub', {
        spec: { owner: 'sub', risk: HIGH, lifecycleStage: 'deployment' },
      }),
    );
    await governance.run();
    const { targets, caller } = governance;
    return {
      knex,
      governance,
      create: (change?: Partial<TargetInput>) =>
        targets.createTarget({ input: input(change) }, caller),
      read: (targetId: string) => targets.getTarget({ targetId }, caller),
      misses: (
        targetId: string,
        after?: { value: number; entityRef: string },
      ) => targets.listSystems({ targetId, limit: 3, after }, caller),
      async fix(day: number, ...fixed: string[]) {
        governance.clock.now = NOON + day * DAY;
        governance.catalog.put(
          ...fixed.map(name =>
            aiSystem(name, {
              metadata: { etag: `fixed-${day}` },
              spec: { owner: 'team', risk: HIGH, logging: LOGGING },
            }),
          ),
        );
        await governance.run();
      },
    };
  }

  it('burn down along the line, fall behind, and are met or missed', async () => {
    const { create, read, fix, governance } = await start();
    const { id: targetId, ...created } = await create();
    expect(created).toMatchObject({
      status: 'on-plan',
      systems: 5,
      remaining: 5,
      planned: 5,
      revision: 1,
      updatedBy: 'user:default/mock',
    });
    governance.clock.now = NOON + 3 * DAY;
    expect((await read(targetId)).target).toMatchObject({
      status: 'behind',
      remaining: 5,
      planned: 4,
    });
    await fix(4, 'a', 'b');
    const { target, points } = await read(targetId);
    expect(target).toMatchObject({ status: 'on-plan', remaining: 3 });
    expect(points.map(({ remaining }) => remaining)).toEqual([
      5,
      5,
      5,
      5,
      3,
      3,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(points.map(({ planned }) => planned)).toEqual(
      [5, 4.5, 4, 3.5, 3, 3, 2.5, 2, 1.5, 1, 0.5, 0].map(value =>
        expect.closeTo(value, 9),
      ),
    );
    expect(points[points.length - 1].at).toBe(at(10));
    governance.clock.now = NOON + 10 * DAY;
    expect((await read(targetId)).target.status).toBe('missed');
    await fix(11, 'c', 'd', 'sub');
    // What is reached later does not undo what was missed.
    expect((await read(targetId)).target).toMatchObject({
      status: 'missed',
      remaining: 3,
    });
  });

  it('show nothing of the time before the first evaluation', async () => {
    const { create, read, governance } = await start();
    governance.clock.now = NOON + 2 * DAY;
    const { id: targetId } = await create({ startsAt: at(-4), dueAt: at(6) });
    const { points } = await read(targetId);
    expect(points.map(({ remaining }) => remaining)).toEqual([
      ...Array(4).fill(undefined),
      ...[5, 5, 5],
      // Once more, because now is among the instants.
      5,
      ...Array(4).fill(undefined),
    ]);
    expect(points.every(({ systems }) => systems !== 0)).toBe(true);
  });

  it('count their days in full, in the zone of the organisation', async () => {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({
      knex,
      policy: { timeZone: 'America/New_York' },
    });
    governance.catalog.put(aiSystem('a', { spec: { risk: HIGH } }));
    await governance.run();
    const { targets, caller } = governance;
    const days = { startsAt: '2026-11-20', dueAt: '2026-12-31' };
    const { id: targetId } = await targets.createTarget(
      { input: input(days) },
      caller,
    );
    const target = async (now: string) => {
      governance.clock.now = Date.parse(now);
      return (await targets.getTarget({ targetId }, caller)).target;
    };
    expect(await target('2026-12-31T23:00:00Z')).toMatchObject({
      ...days,
      status: 'on-plan',
    });
    expect((await target('2027-01-01T04:59:59Z')).status).toBe('on-plan');
    expect((await target('2027-01-01T05:00:00Z')).status).toBe('missed');
  });

  it('keep their days when the organisation moves to another zone', async () => {
    const knex = await initDatabase(databases, id);
    const inZone = async (timeZone: string) => {
      const governance = await createTestGovernance({
        knex,
        policy: { timeZone },
      });
      governance.catalog.put(aiSystem('a', { spec: { risk: HIGH } }));
      await governance.run();
      return governance;
    };
    const before = await inZone('Pacific/Kiritimati');
    const days = { startsAt: '2026-11-20', dueAt: '2026-12-31' };
    const create = (change: Partial<TargetInput>) =>
      before.targets.createTarget({ input: input(change) }, before.caller);
    const { id: targetId } = await create(days);
    const instant = { ...days, dueAt: '2026-12-31T18:00:00.000Z' };
    const { id: other } = await create(instant);
    const { targets, clock, caller, records } = await inZone(
      'Pacific/Pago_Pago',
    );
    const statusAt = async (now: string) => {
      clock.now = Date.parse(now);
      const { target } = await targets.getTarget({ targetId }, caller);
      expect(target).toMatchObject(days);
      return target.status;
    };
    expect(await statusAt('2027-01-01T10:59:59Z')).toBe('on-plan');
    expect(await statusAt('2027-01-01T11:00:00Z')).toBe('missed');
    const { items } = await targets.listTargets({}, caller);
    expect(items.map(item => item.id)).toEqual([other, targetId]);
    const { points } = await targets.getTarget({ targetId }, caller);
    expect(points[points.length - 1].at).toBe('2027-01-01T10:59:59.999Z');
    await targets.deleteTarget({ targetId, revision: 1 }, caller);
    await expect(records.verifyTrail(caller)).resolves.toMatchObject({
      valid: true,
    });
  });

  it('are met when every system in scope is there', async () => {
    const { create, read, fix } = await start();
    const { id: targetId } = await create({
      scope: {
        groupTree: 'team',
        class: ['high'],
        stage: ['operation-monitoring'],
      },
    });
    expect((await read(targetId)).target.systems).toBe(4);
    await fix(2, 'a', 'b', 'c', 'd');
    expect((await read(targetId)).target).toMatchObject({
      status: 'met',
      remaining: 0,
    });
  });

  it('list who is not there yet and what is missing, page by page', async () => {
    const { create, misses, fix } = await start();
    const { id: targetId } = await create();
    await fix(1, 'a');
    const first = await misses(targetId);
    expect(first.totalItems).toBe(4);
    const second = await misses(targetId, first.next as any);
    expect(second.next).toBeUndefined();
    const items = [...first.items, ...second.items];
    expect(items.map(item => item.system.name).sort()).toEqual([
      'b',
      'c',
      'd',
      'sub',
    ]);
    expect(items[0].missing).toMatchObject([
      { controlId: 'OPS-04', state: 'fail' },
    ]);
    const { id: gold } = await create({ goal: { level: 'gold' } });
    const { items: behind } = await misses(gold);
    const gates = behind[0].missing.map(({ gate }) => gate);
    expect(gates.length).toBeGreaterThan(2);
    expect([...gates].sort((a, b) => Number(b) - Number(a))).toEqual(gates);
  });

  it('count at any instant whom the goal itself takes for not there', async () => {
    const knex = await initDatabase(databases, id);
    const past = await createPast({ knex, seed: 5, systems: 8 });
    for (let day = 0; day < 12; day++) {
      await past.day();
    }
    const { governance } = past;
    const { items } = await governance.service.listSystems(
      { filter: {}, order: { field: 'name', direction: 'asc' }, limit: 50 },
      governance.caller,
    );
    const scorecards = await Promise.all(
      items.map(({ entityRef }) =>
        governance.service.getScorecard({ entityRef }, governance.caller),
      ),
    );
    const goals: TargetGoal[] = [
      { level: 'bronze' },
      { level: 'silver' },
      { completeness: 0.2 },
      { control: 'OPS-04' },
      { control: 'INV-01' },
    ];
    for (const goal of goals) {
      const reached = scorecards.map(card =>
        hasReached(goal, {
          ...card,
          stateOf: controlId => {
            const control = card.controls.find(c => c.controlId === controlId);
            return control?.requirement === 'required'
              ? control.state
              : undefined;
          },
        }),
      );
      const target = await governance.targets.createTarget(
        { input: input({ goal, dueAt: at(100) }) },
        governance.caller,
      );
      expect([goal, target.systems, target.remaining]).toEqual([
        goal,
        reached.filter(is => is !== undefined).length,
        reached.filter(is => is === false).length,
      ]);
      const { totalItems } = await governance.targets.listSystems(
        { targetId: target.id, limit: 1 },
        governance.caller,
      );
      expect(totalItems).toBe(target.remaining);
    }
  });

  it('are written under a revision, and each write is in the trail', async () => {
    const { create, governance, knex } = await start();
    const { targets, caller, records } = governance;
    const { id: targetId } = await create();
    const update = (revision: number, title: string) =>
      targets.updateTarget(
        { targetId, revision, input: input({ title }) },
        caller,
      );
    await expect(update(1, 'Better')).resolves.toMatchObject({
      title: 'Better',
      revision: 2,
    });
    await expect(update(1, 'Late')).rejects.toMatchObject({
      name: 'ConflictError',
    });
    await expect(
      targets.deleteTarget({ targetId, revision: 1 }, caller),
    ).rejects.toMatchObject({ name: 'ConflictError' });
    await targets.deleteTarget({ targetId, revision: 2 }, caller);
    await expect(targets.getTarget({ targetId }, caller)).rejects.toMatchObject(
      { name: 'NotFoundError' },
    );
    expect(await knex('targets')).toEqual([]);
    const entries = await knex('trail').orderBy('sequence');
    expect(
      entries.map(({ action, payload }) => [action, JSON.parse(payload).title]),
    ).toEqual([
      ['target.create', 'Logs everywhere'],
      ['target.update', 'Better'],
      ['target.delete', 'Better'],
    ]);
    await expect(records.verifyTrail(caller)).resolves.toMatchObject({
      valid: true,
      entries: 3,
    });
  });

  it.each([
    [{ dueAt: at(-1) }, 'Invalid target at dueAt'],
    [{ goal: { control: 'NO-1' } }, 'Invalid target at goal.control: "NO-1"'],
    [
      { scope: { groupTree: 'user:default/x' } },
      'Invalid target at scope.groupTree',
    ],
    [{ title: ' ' }, 'Invalid target at title'],
    [{ pack: 'other' }, "No control pack 'other'"],
  ] as Array<[Partial<TargetInput>, string]>)(
    'refuse %j',
    async (change, message) => {
      const { create } = await start();
      await expect(create(change)).rejects.toThrow(message);
    },
  );

  it('are hidden from who may not read the group that they name', async () => {
    const { create, governance } = await start();
    const { targets, caller } = governance;
    const { id: targetId } = await create({ scope: { groupTree: 'team' } });
    const { id: open } = await create();
    const limits = {
      scope: { type: 'refs' as const, refs: [systemRef('a')] },
      readable: async () => new Set<string>(),
    };
    const { items } = await targets.listTargets(limits, caller);
    expect(items.map(item => [item.id, item.systems])).toEqual([[open, 1]]);
    await expect(
      targets.getTarget({ targetId, ...limits }, caller),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
    await expect(
      targets.createTarget(
        { input: input({ scope: { groupTree: 'team' } }), ...limits },
        caller,
      ),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});
