import {
  CALENDAR_KINDS,
  CalendarItem,
  sha256Hex,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import ICAL from 'ical.js';
import {
  createTestGovernance,
  DAY,
  HOUR,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, systemRef } from '../__testUtils__/entities';
import { person, service } from '../__testUtils__/people';
import {
  ENTITY_REF,
  limit,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';
import { dueQuery } from '../database/operations/calendar/listDue';
import { CalendarRequest } from './CalendarService';

const databases = createTestDatabases();

const RISK = {
  title: 'Young applicants',
  category: 'bias-and-discrimination',
  treatment: 'mitigate',
  dueDate: '2026-12-10',
};

/** The events of a file, read by another library than the one that wrote it. */
function eventsOf(content: string) {
  const file = new ICAL.Component(ICAL.parse(content));
  return file
    .getAllSubcomponents('vevent')
    .map(component => new ICAL.Event(component));
}

describe.each(databases.eachSupportedId())('the calendar, %s', id => {
  async function setUp(options: Parameters<typeof recordScenario>[1] = {}) {
    const knex = await initDatabase(databases, id as string);
    const scenario = await recordScenario(knex, options);
    const { calendar, calendarFeeds, write, run } = scenario;
    const list = async (
      request: Partial<CalendarRequest> = {},
      who: { credentials: typeof people.ada.credentials } = people.ada,
    ) => {
      const page = await calendar.listItems(
        { filter: {}, limit: 500, ...request },
        who,
      );
      return page.items;
    };
    const feedOf = async (who = people.ada, name = 'Mine') => {
      const { url, ...feed } = await calendarFeeds.createFeed({ name }, who);
      const [, token] = /\/v1\/calendar\/feeds\/(.+)\.ics$/.exec(url)!;
      return { ...feed, token };
    };
    const read = async (token: string) =>
      eventsOf((await calendarFeeds.readFeed(token)).content);
    /** A risk of the system, which somebody treats. */
    const addRisk = async (treatment: object = {}) => {
      const record = await write('ada', {
        type: 'risk',
        data: { ...RISK, ...treatment },
        submit: true,
      });
      await run();
      return record;
    };
    return { ...scenario, knex, list, feedOf, read, addRisk };
  }

  const keys = (items: CalendarItem[]) =>
    items.map(({ kind, day }) => `${kind} ${day}`);

  it('lists what is due on its last day, and what is overdue', async () => {
    const { list, addRisk, clock, write, run } = await setUp();
    const risk = await addRisk();
    await write('ada', {
      type: 'incident',
      data: {
        title: 'Wrong limits',
        severity: 'minor',
        status: 'open',
        dueDate: '2026-12-05',
      },
      submit: true,
    });
    await run();
    const items = await list({ kinds: ['treatment', 'incident-answer'] });
    expect(keys(items)).toEqual([
      'incident-answer 2026-12-05',
      'treatment 2026-12-10',
    ]);
    expect(items[1]).toMatchObject({
      overdue: false,
      recordId: risk.id,
      title: 'Young applicants',
      responsible: 'group:default/team',
      system: { entityRef: ENTITY_REF },
    });
    clock.now = Date.UTC(2026, 11, 11);
    const [, late] = await list({ kinds: ['treatment', 'incident-answer'] });
    expect(late).toMatchObject({ overdue: true, id: items[1].id });
    expect(await list({ kinds: ['treatment'], from: '2026-12-11' })).toEqual(
      [],
    );
    expect(
      await list({
        kinds: ['treatment'],
        from: '2026-12-10',
        to: '2026-12-10',
      }),
    ).toHaveLength(1);
    expect(await list({ kinds: ['treatment'], to: '2026-12-09' })).toEqual([]);
  });

  it.each(['Europe/Berlin', 'America/New_York'])(
    'keeps a day a day in %s',
    async timeZone => {
      const { list, addRisk, feedOf, read } = await setUp({ timeZone });
      await addRisk();
      expect(keys(await list({ kinds: ['treatment'] }))).toEqual([
        'treatment 2026-12-10',
      ]);
      const events = await read((await feedOf()).token);
      const treatment = events.find(({ summary }) =>
        summary.startsWith('Treatment'),
      )!;
      expect(treatment.startDate.isDate).toBe(true);
      expect(treatment.startDate.toString()).toBe('2026-12-10');
    },
  );

  it('lists for somebody only what they or their groups have to act on', async () => {
    const { list, addRisk } = await setUp();
    await addRisk({ owner: 'user:default/rio' });
    const kinds = ['treatment' as const];
    expect(await list({ kinds, mine: true }, people.rio)).toHaveLength(1);
    expect(await list({ kinds, mine: true }, people.ada)).toEqual([]);
    expect(await list({ kinds }, people.ada)).toHaveLength(1);
    expect(
      await list({ kinds, filter: { owner: ['group:default/other'] } }),
    ).toEqual([]);
    expect(
      await list({ kinds, filter: { entityRef: systemRef('another') } }),
    ).toEqual([]);
    expect(
      await list({ kinds, filter: { entityRef: ENTITY_REF } }),
    ).toHaveLength(1);
  });

  it('lists nothing of systems outside the scope', async () => {
    const { list, addRisk, write, run } = await setUp();
    await addRisk();
    await write('ada', {
      type: 'incident',
      data: {
        title: 'Wrong limits',
        severity: 'minor',
        status: 'open',
        dueDate: '2026-12-05',
      },
      submit: true,
    });
    await run();
    expect(await list()).not.toEqual([]);
    const hidden = await list({ scope: { type: 'refs', refs: [] } });
    expect(hidden.filter(({ kind }) => kind !== 'law')).toEqual([]);
  });

  it('gives every item once, page by page', async () => {
    const { calendar, addRisk, catalog, run } = await setUp();
    catalog.put(aiSystem('other', { spec: { owner: 'team' } }));
    await addRisk();
    await addRisk({ dueDate: '2026-12-11' });
    await addRisk({ dueDate: '2026-12-11' });
    await run();
    const whole = await calendar.listItems(
      { filter: {}, limit: 500 },
      people.ada,
    );
    const seen: string[] = [];
    let after: CalendarRequest['after'];
    do {
      const page: Awaited<ReturnType<typeof calendar.listItems>> =
        await calendar.listItems({ filter: {}, limit: 1, after }, people.ada);
      seen.push(...page.items.map(item => item.id));
      after = page.next;
    } while (after);
    expect(seen).toEqual(whole.items.map(item => item.id));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(3);
    for (const kind of CALENDAR_KINDS) {
      const { items } = await calendar.listItems(
        { filter: {}, limit: 500, kinds: [kind] },
        people.ada,
      );
      expect(items).toEqual(whole.items.filter(item => item.kind === kind));
    }
  });

  it('finds what is due from an index', async () => {
    const { knex } = await setUp();
    if (knex.client.config.client !== 'pg') return;
    const plan = await knex.transaction(async tx => {
      // As in a large table, where neither pays.
      await tx.raw('set local enable_seqscan = off');
      await tx.raw('set local enable_sort = off');
      const { rows } = await tx.raw(
        `explain ${dueQuery(tx, {
          packId: 'iso-42001',
          filter: {},
          scope: { type: 'all' },
          kinds: CALENDAR_KINDS,
          reviewControls: [],
          after: NOON,
          limit: 100,
        })}`,
      );
      return JSON.stringify(rows);
    });
    expect(plan).toContain('attention_items_due_idx');
  });

  describe('feeds', () => {
    it('keep a token as its hash alone, and tell it once', async () => {
      const { feedOf, calendarFeeds, knex } = await setUp();
      const { token, id: feedId } = await feedOf(people.ada, ' Work ');
      const [row] = await knex('calendar_feeds');
      expect(row.token_hash).toBe(sha256Hex(token));
      expect(JSON.stringify(row)).not.toContain(token);
      const listed = await calendarFeeds.listFeeds(people.ada);
      expect(listed).toEqual([
        { id: feedId, name: 'Work', createdAt: expect.any(String) },
      ]);
      expect(await calendarFeeds.listFeeds(people.bob)).toEqual([]);
    });

    it('hold what their owner is named for, as the catalog says now', async () => {
      const { feedOf, read, addRisk, catalog, calendarFeeds } = await setUp();
      await addRisk();
      const ada = await feedOf(people.ada);
      const bob = await feedOf(people.bob);
      expect(await read(bob.token)).toEqual([]);
      const events = await read(ada.token);
      expect(events.map(({ summary }) => summary)).toContain(
        'Treatment of a risk · limit',
      );
      // What the sign-in claims does not count: the catalog does, and it changes.
      catalog.put(group('team', { members: ['tom', 'bob'] }));
      expect(await read(ada.token)).toEqual([]);
      expect((await read(bob.token)).length).toBe(events.length);
      const [used] = await calendarFeeds.listFeeds(people.ada);
      expect(used.lastUsedAt).toBeDefined();
    });

    it('move an event with its day, under the same name', async () => {
      const { feedOf, read, addRisk, revise, run, clock } = await setUp();
      const risk = await addRisk();
      const { token } = await feedOf();
      const treatment = async () =>
        (await read(token)).find(({ summary }) =>
          summary.includes('Treatment'),
        )!;
      const before = await treatment();
      expect((await treatment()).component.toString()).toBe(
        before.component.toString(),
      );
      clock.now += HOUR;
      await revise('ada', risk.id, {
        ...RISK,
        dueDate: '2027-01-15',
      });
      await run();
      const after = await treatment();
      expect(after.uid).toBe(before.uid);
      expect(after.startDate.toString()).toBe('2027-01-15');
      expect(after.endDate.toString()).toBe('2027-01-16');
      expect(Number(after.sequence)).toBeGreaterThan(Number(before.sequence));
      expect(
        String(after.component.getFirstPropertyValue('last-modified')) >
          String(before.component.getFirstPropertyValue('last-modified')),
      ).toBe(true);
    });

    it('answer nobody once they are revoked, by their owner alone', async () => {
      const { feedOf, calendarFeeds } = await setUp();
      const { id: feedId, token } = await feedOf();
      await expect(
        calendarFeeds.revokeFeed(feedId, people.bob),
      ).rejects.toThrow('You have no calendar feed');
      await calendarFeeds.revokeFeed(feedId, people.ada);
      const messageOf = (text: string) =>
        calendarFeeds.readFeed(text).then(
          () => 'read',
          (error: Error) => `${error.name}: ${error.message}`,
        );
      expect(await messageOf(token)).toBe(await messageOf('never'));
      expect(await messageOf(token)).toMatch(/^NotFoundError/);
    });

    it('end for good when their owner leaves the catalog', async () => {
      const { feedOf, calendarFeeds, catalog, read } = await setUp();
      const { token } = await feedOf();
      await read(token);
      catalog.remove('user:default/ada');
      await expect(calendarFeeds.readFeed(token)).rejects.toMatchObject({
        name: 'FeedEnded',
        statusCode: 410,
      });
      // Somebody else may get the same name.
      catalog.put({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'User',
        metadata: { namespace: 'default', name: 'ada' },
        spec: { memberOf: [] },
      });
      await expect(calendarFeeds.readFeed(token)).rejects.toMatchObject({
        statusCode: 410,
      });
    });

    it('are read so many times an hour, and then again', async () => {
      const { feedOf, calendarFeeds, clock } = await setUp();
      const { token } = await feedOf();
      for (let i = 0; i < 60; i++) await calendarFeeds.readFeed(token);
      await expect(calendarFeeds.readFeed(token)).rejects.toMatchObject({
        statusCode: 429,
        retryAfter: 3600,
      });
      clock.now += HOUR;
      await calendarFeeds.readFeed(token);
    });

    it('are refused to services, to those whom the catalog does not have, and in masses', async () => {
      const { calendarFeeds, feedOf } = await setUp();
      await expect(
        calendarFeeds.createFeed({ name: 'x' }, service('plugin:x')),
      ).rejects.toThrow('belong to people');
      await expect(
        calendarFeeds.createFeed({ name: 'x' }, person('nobody')),
      ).rejects.toThrow('The catalog has no user:default/nobody');
      for (let i = 0; i < 20; i++) await feedOf();
      await expect(feedOf()).rejects.toThrow('20 calendar feeds at most');
    });

    it('go on after a restart', async () => {
      const { feedOf, read, addRisk, knex, catalog, clock } = await setUp();
      await addRisk();
      const { token } = await feedOf();
      const before = await read(token);
      const again = await createTestGovernance({ knex, catalog, clock });
      const { content } = await again.calendarFeeds.readFeed(token);
      expect(eventsOf(content).map(({ uid }) => uid)).toEqual(
        before.map(({ uid }) => uid),
      );
    });
  });

  it('forgets what was done, and what left the catalog', async () => {
    const { list, addRisk, catalog, run, clock } = await setUp();
    await addRisk();
    expect(await list({ kinds: ['treatment'] })).toHaveLength(1);
    catalog.remove(ENTITY_REF);
    clock.now += DAY;
    await run();
    expect(await list({ kinds: ['treatment'] })).toEqual([]);
    catalog.put(limit());
  });
});
