import {
  createTestGovernance,
  DAY,
  HOUR,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { group, user } from '../__testUtils__/entities';
import { limit, recordScenario } from '../__testUtils__/recordScenario';
import {
  DEFAULT_NOTIFICATIONS,
  NotificationOptions,
} from './NotificationOptions';

interface Sent {
  recipients: { type: 'entity'; entityRef: string };
  payload: {
    title: string;
    description: string;
    link: string;
    scope: string;
    topic: string;
    severity: string;
  };
}

const databases = createTestDatabases();

const review = {
  type: 'governance-review',
  data: { decision: 'continue', attendees: ['user:default/bob'] },
  submit: true,
};

describe.each(databases.eachSupportedId())('notifications, %s', id => {
  async function scenario(options: Partial<NotificationOptions> = {}) {
    const knex = await initDatabase(databases, id);
    const governance = await recordScenario(knex, {
      notificationOptions: {
        ...DEFAULT_NOTIFICATIONS,
        governanceOffice: ['group:default/office' as never],
        ...options,
      },
    });
    const { catalog, clock, eventGatherer, notifications, poll } = governance;
    catalog.put(group('office', { members: ['cleo'] }), user('cleo'));
    const tell = async () => {
      await poll();
      await eventGatherer.gather();
      await governance.notifier!.run();
    };
    await tell();
    notifications.send.mockClear();
    const sent = () =>
      notifications.send.mock.calls.map(([call]): Sent => call);
    return {
      ...governance,
      knex,
      tell,
      sent,
      told: () =>
        sent().map(({ recipients, payload }) => [
          recipients.entityRef,
          payload.topic,
        ]),
      /** Tells at some hour of a later day. */
      tellAt: async (days: number, hour: number) => {
        clock.now = NOON - 12 * HOUR + days * DAY + hour * HOUR;
        await tell();
      },
    };
  }

  it('asks those who may decide at once, and never who wrote it', async () => {
    const { write, tell, sent, told } = await scenario();
    const accepted = await write('ada', review as never);
    await tell();
    // Nobody is named for a review: the office is asked.
    expect(told()).toEqual([['user:default/cleo', 'approval.wanted']]);
    expect(sent()[0].payload).toMatchObject({
      title: 'limit: decision wanted: Governance review',
      severity: 'high',
      link: '/catalog/default/aisystem/limit/ai-controls',
      scope: `ai-governance:record:${accepted.id}`,
    });
    await tell();
    expect(sent()).toHaveLength(1);
  });

  it('tells the author what was decided, in the same scope', async () => {
    const { write, act, tell, sent } = await scenario();
    const { id: recordId } = await write('ada', review as never);
    await tell();
    await act('bob', 'reject', recordId, 'Too <b>early</b>');
    await tell();
    expect(sent().at(-1)).toMatchObject({
      recipients: { entityRef: 'user:default/ada' },
      payload: {
        topic: 'record.decided',
        description:
          'bob rejected Governance review. Comment: Too ‹b›early‹/b›',
        scope: `ai-governance:record:${recordId}`,
      },
    });
  });

  it('does not ask for what was decided before it could be asked', async () => {
    const { write, act, tell, told } = await scenario();
    const { id: recordId } = await write('ada', review as never);
    await act('bob', 'approve', recordId);
    await tell();
    expect(told()).toEqual([['user:default/ada', 'record.decided']]);
  });

  it('gathers the rest into one digest a day, from the hour on, of what is still so', async () => {
    const { catalog, tell, tellAt, sent, told } = await scenario({
      urgent: [],
    });
    catalog.put(limit({ owner: undefined }, 'v2'));
    await tellAt(1, 7);
    expect(told()).toEqual([]);
    await tellAt(1, 8);
    expect(told()).toEqual([
      ['user:default/ada', 'digest'],
      ['user:default/cleo', 'digest'],
      ['user:default/rio', 'digest'],
      ['user:default/tom', 'digest'],
    ]);
    expect(sent()[0].payload).toMatchObject({
      link: '/ai-governance/my-work',
      scope: 'ai-governance:digest',
      severity: 'normal',
      description: expect.stringContaining('• limit: lost its owner'),
    });
    catalog.put(limit({}, 'v3'));
    await tellAt(1, 10);
    catalog.put(limit({ owner: 'gone' }, 'v4'));
    await tellAt(1, 12);
    await tell();
    expect(sent()).toHaveLength(4);
    await tellAt(2, 8);
    await tell();
    expect(sent()).toHaveLength(8);
  });

  it('says nothing on a day on which nothing is new', async () => {
    const { tellAt, sent } = await scenario();
    for (const day of [1, 2, 3]) await tellAt(day, 9);
    expect(sent()).toEqual([]);
  });

  it('sends once when two replicas tell at once', async () => {
    const first = await scenario();
    const { knex, catalog, clock, notifications, write, poll } = first;
    const second = await createTestGovernance({ knex, catalog, clock });
    await write('ada', review as never);
    catalog.put(limit({ owner: undefined }, 'v2'));
    clock.now += DAY;
    await poll();
    await first.eventGatherer.gather();
    await Promise.all(
      [first, second, first, second].map(({ notifier }) => notifier!.run()),
    );
    await Promise.all([first, second].map(({ notifier }) => notifier!.run()));
    const all = [notifications, second.notifications].flatMap(({ send }) =>
      send.mock.calls.map(
        ([call]) => `${call.recipients.entityRef} ${call.payload.topic}`,
      ),
    );
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all).size).toBe(all.length);
  });

  it('tells later what it could not send, and says once that it could not', async () => {
    const { write, tell, sent, notifications, logger, tellAt, catalog } =
      await scenario();
    notifications.send.mockRejectedValue(new Error('Not found'));
    await write('ada', review as never);
    await tell();
    await tell();
    catalog.put(limit({ owner: undefined }, 'v2'));
    await tellAt(1, 9);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('Notifications cannot be sent'),
      expect.any(Error),
    );
    notifications.send.mockReset();
    await tell();
    expect(sent().map(({ payload }) => payload.topic)).toEqual([
      'approval.wanted',
      'gate.closed',
      'digest',
      'digest',
      'digest',
      'digest',
    ]);
  });

  it('sends again what a replica claimed that then stopped', async () => {
    const { write, tell, told, clock, notifier, ...rest } = await scenario();
    const { notificationStore, eventGatherer, notifications } = rest;
    let crash = () => {};
    notifications.send.mockImplementationOnce(
      () => new Promise((_, reject) => (crash = () => reject(new Error()))),
    );
    await write('ada', review as never);
    await eventGatherer.gather();
    const hanging = notifier!.run();
    while (notifications.send.mock.calls.length === 0) {
      await new Promise(resolve => setImmediate(resolve));
    }
    await tell();
    expect(told()).toHaveLength(1);
    clock.now += 11 * 60_000;
    await tell();
    expect(told()).toHaveLength(2);
    crash();
    await hanging;
    expect(
      await notificationStore.claimUrgent({ now: clock.now, limit: 10 }),
    ).toEqual([]);
  });

  it('keeps to what is switched off and what is urgent', async () => {
    const { write, tell, told, catalog, tellAt } = await scenario({
      off: ['ownership.lost', 'gate.closed', 'level.fallen'],
      urgent: [],
    });
    await write('ada', review as never);
    catalog.put(limit({ owner: undefined }, 'v2'));
    await tell();
    await tellAt(1, 9);
    expect(told()).toEqual([['user:default/cleo', 'digest']]);
  });

  it('tells nobody whom neither the system nor its records name', async () => {
    const { catalog, tellAt, told } = await scenario({
      governanceOffice: [],
      urgent: [],
    });
    catalog.put(limit({ owner: 'gone' }, 'v2'));
    await tellAt(1, 9);
    expect(told().map(([who]) => who)).toEqual([
      'user:default/ada',
      'user:default/rio',
      'user:default/tom',
    ]);
  });

  it('is off where it is switched off', async () => {
    const knex = await initDatabase(databases, id);
    const { notifier } = await recordScenario(knex, {
      notificationOptions: { ...DEFAULT_NOTIFICATIONS, enabled: false },
    });
    expect(notifier).toBeUndefined();
  });
});
