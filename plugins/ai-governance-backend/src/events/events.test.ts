import {
  ControlPack,
  iso42001Pack,
  shippedPacks,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  createTestGovernance,
  DAY,
  HOUR,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, systemRef, user } from '../__testUtils__/entities';
import { limit, people, recordScenario } from '../__testUtils__/recordScenario';
import { EventFeed } from './EventFeed';
import { GovernanceEvent } from './GovernanceEvent';

const databases = createTestDatabases();

async function readAll(feed: EventFeed, pageSize = 500) {
  const events: GovernanceEvent[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await feed.read({ after, limit: pageSize });
    events.push(...page.events);
    if (!page.cursor) return events;
    after = page.cursor;
  }
}

describe.each(databases.eachSupportedId())('events, %s', id => {
  async function scenario() {
    const knex = await initDatabase(databases, id);
    const governance = await recordScenario(knex);
    const { eventGatherer, eventFeed, poll, clock } = governance;
    await eventGatherer.gather();
    return {
      ...governance,
      knex,
      types: async () => (await readAll(eventFeed)).map(({ type }) => type),
      events: () => readAll(eventFeed),
      /** Lets time pass, evaluates and gathers. */
      pass: async (ms: number) => {
        clock.now += ms;
        await poll();
        return eventGatherer.gather();
      },
    };
  }

  it('tells nothing of what was there before', async () => {
    const { events, eventGatherer } = await scenario();
    expect(await events()).toEqual([]);
    expect(await eventGatherer.gather()).toBe(0);
  });

  it('tells who lost an owner, once, and who it was', async () => {
    const { catalog, events, pass } = await scenario();
    catalog.put(limit({ owner: 'gone' }, 'v2'));
    await pass(HOUR);
    await pass(HOUR);
    const lost = (await events()).filter(
      ({ type }) => type === 'ownership.lost',
    );
    expect(lost).toMatchObject([
      {
        at: NOON + HOUR,
        entityRef: systemRef('limit'),
        data: {
          ownership: 'dangling',
          owner: 'group:default/gone',
          previousOwner: 'group:default/team',
          system: { name: 'limit' },
        },
      },
    ]);
  });

  it('tells that a decision is wanted, and what was decided', async () => {
    const { write, act, events, eventGatherer } = await scenario();
    const record = await write('ada', {
      type: 'governance-review',
      data: { decision: 'continue', attendees: ['user:default/bob'] },
      submit: true,
    });
    await eventGatherer.gather();
    expect(await events()).toMatchObject([
      {
        type: 'approval.wanted',
        key: record.id,
        data: { by: 'user:default/ada', recordType: record.type },
      },
    ]);
    await act('bob', 'reject', record.id, 'Not yet');
    await eventGatherer.gather();
    expect((await events())[1]).toMatchObject({
      type: 'record.decided',
      data: {
        decision: 'rejected',
        by: 'user:default/bob',
        author: 'user:default/ada',
        comment: 'Not yet',
      },
    });
  });

  it('is exact when replicas gather at once, and after a restart', async () => {
    const { knex, catalog, clock, eventGatherer, events, poll } =
      await scenario();
    const other = await createTestGovernance({ knex, catalog, clock });
    catalog.put(limit({ owner: undefined, version: '2.0.0' }, 'v2'));
    clock.now += HOUR;
    await poll();
    await Promise.all(
      [eventGatherer, other.eventGatherer, eventGatherer].map(gatherer =>
        gatherer.gather(),
      ),
    );
    const restarted = await createTestGovernance({ knex, catalog, clock });
    expect(await restarted.eventGatherer.gather()).toBe(0);
    const told = await events();
    expect(told.map(({ type }) => type)).toContain('ownership.lost');
    expect(new Set(told.map(event => event.id)).size).toBe(told.length);
    expect(await readAll(other.eventFeed, 1)).toEqual(told);
  });

  it('refuses a cursor that is none', async () => {
    const { eventFeed } = await scenario();
    await expect(eventFeed.read({ after: 'x', limit: 1 })).rejects.toThrow(
      '"x" is not a cursor of events',
    );
  });

  it('begins for a consumer that comes later with what is new', async () => {
    const { catalog, eventFeed, pass } = await scenario();
    catalog.put(limit({ owner: undefined }, 'v2'));
    await pass(HOUR);
    const after = await eventFeed.latest();
    expect(await eventFeed.read({ after, limit: 10 })).toEqual({ events: [] });
    catalog.put(limit({}, 'v3'));
    await pass(HOUR);
    catalog.put(limit({ owner: undefined }, 'v4'));
    await pass(HOUR);
    const { events } = await eventFeed.read({ after, limit: 100 });
    expect(events.filter(({ type }) => type === 'ownership.lost')).toHaveLength(
      1,
    );
  });
});

describe('events over time', () => {
  async function start(packs: ControlPack[] = [iso42001Pack]) {
    const knex = await initDatabase(databases, 'SQLITE_3');
    const governance = await createTestGovernance({ knex, packs });
    const { catalog, clock, eventFeed, eventGatherer, run } = governance;
    catalog.put(
      aiSystem('loan', {
        spec: {
          owner: 'team',
          risk: { class: 'high' },
          jurisdictions: ['EU'],
          roles: ['provider'],
        },
      }),
      group('team', { members: ['ada'] }),
      user('ada'),
    );
    await run();
    await eventGatherer.gather();
    const told: Array<[number, GovernanceEvent]> = [];
    let after = await eventFeed.latest();
    const pass = async (days: number) => {
      for (let day = 1; day <= days; day++) {
        clock.now += DAY;
        await run();
        await eventGatherer.gather();
        const page = await eventFeed.read({ after, limit: 500 });
        after = page.cursor ?? after;
        told.push(
          ...page.events.map((event): [number, GovernanceEvent] => [
            Math.round((clock.now - NOON) / DAY),
            event,
          ]),
        );
      }
    };
    const record = (type: string, data: object, more: object = {}) =>
      governance.records.createRecord(
        {
          entityRef: systemRef('loan'),
          input: { type, data, submit: true, ...more } as never,
        },
        people.ada,
      );
    return { ...governance, pass, told, record };
  }

  it('tells what expires 30, 7 and 1 days before, and when it has', async () => {
    const { pass, told, record, clock } = await start();
    await record('attestation', {});
    const from = clock.now;
    await pass(130);
    const of = told.filter(([, { key }]) => key === 'INV-02');
    const days = of.map(([, { type, data }]) => [type, data.days]);
    expect(days.slice(-1)).toEqual([['evidence.expired', undefined]]);
    expect(days.slice(0, -1).map(([type]) => type)).toEqual(
      days.slice(0, -1).map(() => 'evidence.expiring'),
    );
    const left = days.slice(0, -1).map(([, day]) => day as number);
    expect(left.at(-1)).toBe(1);
    expect(left).toContain(7);
    expect(of[0][1].at).toBeGreaterThan(from);
  });

  it('tells half of the time of an incident and its last day', async () => {
    const { pass, told, record } = await start();
    await record('incident', {
      title: 'Refused all',
      severity: 'serious',
      status: 'open',
      description: 'It refused everybody',
    });
    await pass(20);
    expect(
      told
        .filter(([, { type }]) => type === 'incident.clock')
        .map(([day, { data }]) => [day, data.clock, data.phase]),
    ).toEqual([
      [8, 'report', 'half'],
      [15, 'report', 'last-day'],
      [16, 'report', 'over'],
    ]);
  });

  it('tells of a day of the law that concerns a system, days before', async () => {
    const { pass, told, clock } = await start([...shippedPacks]);
    clock.now = Date.UTC(2027, 2, 1, 12);
    await pass(200);
    const laws = told.filter(([, { type }]) => type === 'law.ahead');
    expect(laws.length).toBeGreaterThan(0);
    const keys = laws.map(([, event]) => event.id);
    expect(new Set(keys).size).toBe(keys.length);
    for (const [, { data }] of laws) {
      expect(data.systems).toBe(1);
      expect([90, 30]).toContain(data.days);
    }
  });
});
