import { ATTENTION_KINDS } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import {
  createTestGovernance,
  DAY,
  HOUR,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import {
  aiSystem,
  domain,
  group,
  systemIn,
  systemRef,
  user,
} from '../__testUtils__/entities';
import { person, service } from '../__testUtils__/people';
import {
  ENTITY_REF,
  limit,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';
import { AttentionRequest } from './AttentionService';

const databases = createTestDatabases();

const owned = { owner: 'team', risk: { class: 'minimal' as const } };

/** Systems that lack one thing each, and one that lacks nothing of it. */
function landscape(): Entity[] {
  return [
    aiSystem('fine', { spec: owned }),
    aiSystem('unowned', { spec: { risk: { class: 'high' } } }),
    aiSystem('dangling', { spec: { ...owned, owner: 'nowhere' } }),
    aiSystem('vacant', {
      metadata: { annotations: { 'ai-governance/contact': 'a@b.example' } },
      spec: { ...owned, owner: 'empty' },
    }),
    aiSystem('unclassified', { spec: { owner: 'team' } }),
    group('team', { members: ['ada'] }),
    group('empty'),
    user('ada'),
  ];
}

describe.each(databases.eachSupportedId())('what needs attention, %s', id => {
  async function setUp(entities = landscape()) {
    const knex = await initDatabase(databases, id as string);
    const governance = await createTestGovernance({ knex });
    governance.catalog.put(...entities);
    await governance.run();
    const list = (
      request: Partial<AttentionRequest> & {
        kinds?: (typeof ATTENTION_KINDS)[number][];
        limit?: number;
      } = {},
    ) =>
      governance.attention.listAttention(
        { filter: {}, limit: 500, ...request },
        governance.caller,
      );
    const names = async (...args: Parameters<typeof list>) =>
      (await list(...args)).items.map(({ system }) => system.name).sort();
    return { ...governance, knex, list, names };
  }

  it('finds who is unowned, dangling, vacant, unreachable and unclassified', async () => {
    const { names } = await setUp();
    expect(await names({ kinds: ['unowned'] })).toEqual(['unowned']);
    expect(await names({ kinds: ['dangling'] })).toEqual(['dangling']);
    expect(await names({ kinds: ['vacant'] })).toEqual(['vacant']);
    expect(await names({ kinds: ['no-contact'] })).toEqual([
      'dangling',
      'unowned',
    ]);
    expect(await names({ kinds: ['class-not-set'] })).toEqual(['unclassified']);
    expect(await names({ kinds: ['unowned', 'vacant'] })).toEqual([
      'unowned',
      'vacant',
    ]);
  });

  it.each([
    [{}],
    [{ filter: { class: ['high' as const] } }],
    [{ filter: { owner: ['group:default/team'] } }],
    [{ filter: { q: 'UN', stage: ['operation-monitoring' as const] } }],
    [{ filter: { groupTree: 'group:default/team' } }],
    [{ scope: { type: 'refs' as const, refs: [systemRef('unowned')] } }],
    [{ scope: { type: 'refs' as const, refs: [] } }],
  ])('counts what it lists, with %j', async request => {
    const { list } = await setUp();
    const { counts, totalItems, items } = await list(request);
    expect(totalItems).toBe(items.length);
    for (const kind of ATTENTION_KINDS) {
      const one = await list({ ...request, kinds: [kind] });
      expect([kind, one.items.length, one.totalItems]).toEqual([
        kind,
        counts[kind] ?? 0,
        counts[kind] ?? 0,
      ]);
      expect(one.counts).toEqual(counts);
    }
  });

  it('finds what is in a domain or below it', async () => {
    const { names } = await setUp([
      ...landscape(),
      domain('bank'),
      domain('lending', 'bank'),
      systemIn('limits', 'lending'),
      aiSystem('lent', { spec: { system: 'limits' } }),
    ]);
    const kinds: ['unowned'] = ['unowned'];
    expect(await names({ kinds })).toEqual(['lent', 'unowned']);
    expect(
      await names({ kinds, filter: { domainTree: 'domain:default/bank' } }),
    ).toEqual(['lent']);
  });

  it('pages through everything once', async () => {
    const { list, attention, caller } = await setUp();
    const all = await list();
    const seen: string[] = [];
    let after: typeof all.next;
    do {
      const page = await attention.listAttention(
        { filter: {}, limit: 2, after },
        caller,
      );
      expect(page.totalItems).toBe(all.totalItems);
      seen.push(
        ...page.items.map(
          ({ kind, key, system }) => `${kind} ${key} ${system.name}`,
        ),
      );
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(all.totalItems);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('says since when, keeps that while it goes on, and begins anew', async () => {
    const { list, run, catalog, clock } = await setUp();
    const since = async () =>
      (await list({ kinds: ['unowned'] })).items.map(item => item.since);
    const first = new Date(NOON).toISOString();
    expect(await since()).toEqual([first]);

    clock.now += HOUR;
    const change = (etag: string, owner?: string) =>
      catalog.put(
        aiSystem('unowned', {
          metadata: { etag },
          spec: { owner, risk: { class: 'high' } },
        }),
      );
    change('v2');
    await run();
    expect(await since()).toEqual([first]);

    change('v3', 'team');
    await run();
    expect(await since()).toEqual([]);

    clock.now += HOUR;
    change('v4');
    await run();
    expect(await since()).toEqual([new Date(NOON + 2 * HOUR).toISOString()]);
  });

  it('forgets a system that left the catalog', async () => {
    const { names, run, catalog, knex } = await setUp();
    catalog.remove(systemRef('unowned'));
    await run();
    expect(await names({ kinds: ['unowned'] })).toEqual([]);
    catalog.put(aiSystem('unowned'));
    await run();
    expect(await names({ kinds: ['unowned'] })).toEqual(['unowned']);
    expect(
      await knex('attention_items').where({ kind: 'unowned' }),
    ).toHaveLength(1);
  });

  it('writes nothing when nothing changed', async () => {
    const { knex, runner } = await setUp();
    const before = await knex('attention_items').orderBy('id');
    await runner.evaluateSystems({
      entityRefs: ['fine', 'unowned', 'vacant'].map(systemRef),
    });
    expect(await knex('attention_items').orderBy('id')).toEqual(before);
  });

  it('is exact at the instant of the reading, without a run', async () => {
    const knex = await initDatabase(databases, id as string);
    const { write, attention, clock, caller } = await recordScenario(knex);
    const kinds = async () =>
      (await attention.listAttention({ filter: {}, limit: 500 }, caller)).items
        .filter(({ controlId, recordId }) => controlId === 'INV-02' || recordId)
        .map(({ kind, since, until }) => [kind, since, until]);
    await write('ada', { type: 'attestation', data: {}, submit: true });
    await write('ada', {
      type: 'risk',
      data: {
        title: 'Drift',
        category: 'safety',
        treatment: 'mitigate',
        owner: 'user:default/tom',
        dueDate: '2026-12-01',
      },
      submit: true,
    });
    // To the end of the last of 180 days; the window is a tenth of all that.
    const end = Date.UTC(2026, 10, 25) + 180 * DAY;
    const flaggedFrom = end - (end - NOON) / 10;
    expect(await kinds()).toEqual([]);

    const due = Date.UTC(2026, 11, 2);
    clock.now = due - 1;
    expect(await kinds()).toEqual([]);
    clock.now = due;
    const overdue = [
      'treatment-overdue',
      new Date(due).toISOString(),
      undefined,
    ];
    expect(await kinds()).toEqual([overdue]);

    clock.now = flaggedFrom - 1;
    expect(await kinds()).toEqual([overdue]);
    clock.now = flaggedFrom;
    expect(await kinds()).toEqual([
      overdue,
      [
        'evidence-expiring',
        new Date(flaggedFrom).toISOString(),
        new Date(end).toISOString(),
      ],
    ]);
    clock.now = end;
    expect(await kinds()).toEqual([
      overdue,
      ['evidence-expired', new Date(end).toISOString(), undefined],
    ]);
  });

  describe('reminders', () => {
    const item = {
      entityRef: ENTITY_REF,
      kind: 'review-overdue' as const,
      key: 'OPS-07',
    };

    async function scenario() {
      const knex = await initDatabase(databases, id as string);
      return recordScenario(knex);
    }

    it('go to the owner, with a link, an entry of the trail, and a name', async () => {
      const { attention, notifications, records } = await scenario();
      expect(await attention.remind(item, people.bob)).toEqual({
        recipient: 'group:default/team',
        sentAt: new Date(NOON).toISOString(),
      });
      expect(notifications.send).toHaveBeenCalledTimes(1);
      expect(notifications.send).toHaveBeenCalledWith({
        recipients: { type: 'entity', entityRef: 'group:default/team' },
        payload: expect.objectContaining({
          title: 'AI governance: limit',
          link: '/catalog/default/aisystem/limit/ai-controls',
          topic: 'reminder',
          scope: expect.stringMatching(/^ai-governance:reminder:/),
        }),
      });
      const { items } = await records.listActivity(
        { entityRef: ENTITY_REF, limit: 10 },
        people.bob,
      );
      expect(items).toMatchObject([
        { action: 'attention.remind', by: 'user:default/bob' },
      ]);
      expect(await records.verifyTrail(people.bob)).toMatchObject({
        valid: true,
      });
    });

    it('are sent once a day', async () => {
      const { attention, clock, notifications } = await scenario();
      await attention.remind(item, people.bob);
      await expect(attention.remind(item, people.rio)).rejects.toMatchObject({
        statusCode: 429,
      });
      const mayRemind = async () => {
        const { items } = await attention.listAttention(
          { filter: {}, kinds: [item.kind], limit: 5, mayRemind: true },
          people.bob,
        );
        return items.map(one => [one.mayRemind, one.remindedAt]);
      };
      const at = new Date(NOON).toISOString();
      expect(await mayRemind()).toEqual([[undefined, at]]);
      clock.now += DAY;
      expect(await mayRemind()).toEqual([[true, at]]);
      await attention.remind(item, people.rio);
      expect(notifications.send).toHaveBeenCalledTimes(2);
    });

    it('are not sent twice by two at once', async () => {
      const { attention, notifications } = await scenario();
      const outcomes = await Promise.allSettled(
        [people.bob, people.rio, people.ada].map(who =>
          attention.remind(item, who),
        ),
      );
      expect(
        outcomes.filter(({ status }) => status === 'fulfilled'),
      ).toHaveLength(1);
      expect(notifications.send).toHaveBeenCalledTimes(1);
    });

    it('leave nothing when they cannot be sent', async () => {
      const { attention, notifications, records } = await scenario();
      notifications.send.mockRejectedValueOnce(new Error('down'));
      await expect(attention.remind(item, people.bob)).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
      });
      const { items } = await records.listActivity(
        { entityRef: ENTITY_REF, limit: 10 },
        people.bob,
      );
      expect(items).toEqual([]);
      await attention.remind(item, people.bob);
    });

    it('are limited per caller', async () => {
      const { attention, catalog, run, clock } = await scenario();
      const systems = Array.from({ length: 61 }, (_, index) =>
        aiSystem(`s${index}`, { spec: { owner: 'team' } }),
      );
      catalog.put(...systems);
      await run();
      const remind = (name: string) =>
        attention.remind(
          { entityRef: systemRef(name), kind: 'class-not-set', key: '' },
          service('plugin:nagger'),
        );
      for (let index = 0; index < 60; index++) {
        await remind(`s${index}`);
      }
      await expect(remind('s60')).rejects.toMatchObject({ statusCode: 429 });
      clock.now += HOUR;
      await remind('s60');
    });

    it('need an item, and somebody behind the owner', async () => {
      const { attention, catalog, run } = await scenario();
      await expect(
        attention.remind({ ...item, kind: 'unowned', key: '' }, people.bob),
      ).rejects.toMatchObject({ name: 'NotFoundError' });
      catalog.put(aiSystem('alone'), limit({ owner: 'nowhere' }, 'v2'));
      await run();
      for (const [entityRef, kind] of [
        [systemRef('alone'), 'unowned'],
        [ENTITY_REF, 'dangling'],
      ] as const) {
        await expect(
          attention.remind({ entityRef, kind, key: '' }, person('bob')),
        ).rejects.toMatchObject({ name: 'InputError' });
      }
    });
  });
});
