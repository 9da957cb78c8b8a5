import { mockServices } from '@backstage/backend-test-utils';
import { HTTP } from 'cloudevents';
import knexFactory, { Knex } from 'knex';
import { Webhook } from 'standardwebhooks';
import { DAY, HOUR, NOON } from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { systemRef } from '../__testUtils__/entities';
import { limit, recordScenario } from '../__testUtils__/recordScenario';
import { WebhookReceiver } from '../__testUtils__/WebhookReceiver';
import { createWebhooks } from '../createWebhooks';
import { createEventStore } from '../database';
import { StoredEventFeed } from '../events/StoredEventFeed';
import { MINUTE, SECOND } from '../util';
import { WebhookOptions } from './types';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

const databases = createTestDatabases();

/** The next of which nothing is sent before 5, 10, 20 … seconds have passed. */
const withoutJitter = () => 0;

describe.each(databases.eachSupportedId())('webhooks, %s', id => {
  const cleanUp: Array<() => Promise<unknown>> = [];

  afterEach(async () => {
    for (const task of cleanUp.splice(0)) await task();
  });

  async function start(change: Partial<WebhookOptions> = {}) {
    const receiver = new WebhookReceiver();
    await receiver.start();
    cleanUp.push(() => receiver.stop());
    const knex = await initDatabase(databases, id);
    const clock = { now: NOON };
    const logger = mockServices.logger.mock();
    const webhook: WebhookOptions = {
      id: 'tickets',
      url: receiver.url,
      secret: SECRET,
      timeoutMs: 10 * SECOND,
      maxAgeMs: 3 * DAY,
      ...change,
    };
    const replica = (connection: Knex = knex) =>
      createWebhooks({
        knex: connection,
        feed: new StoredEventFeed({ store: createEventStore(connection) }),
        webhooks: [webhook],
        source: 'https://portal.example.com/ai-governance',
        random: withoutJitter,
        now: () => clock.now,
        logger,
      });
    let count = 0;
    /** Puts events into the feed: what was gathered. */
    const happen = (...events: Array<{ type?: string; entityRef?: string }>) =>
      knex('governance_events').insert(
        events.map(({ type = 'level.fallen', entityRef }) => {
          count++;
          return {
            id: `e${count}`,
            type,
            at: NOON,
            entity_ref: entityRef ?? null,
            data: JSON.stringify({ from: 'silver', to: 'bronze' }),
            told: true,
            noted_at: NOON,
          };
        }),
      );
    const { runner, store } = replica();
    await happen({});
    await runner.run();
    const status = () => store.getWebhook('tickets');
    const pass = (ms: number) => {
      clock.now += ms;
      return runner.run();
    };
    return {
      ...{ receiver, knex, clock, logger, webhook, replica, happen },
      ...{ runner, store, status, pass },
    };
  }

  it('tells of what happens from then on, signed, as CloudEvents', async () => {
    const { receiver, happen, runner, status, clock } = await start();
    expect(receiver.requests).toEqual([]);
    await happen({ entityRef: systemRef('loan') }, { type: 'law.ahead' });
    clock.now = Date.now();
    await runner.run();
    await runner.run();
    expect(receiver.ids).toEqual(['e2', 'e3']);
    const [{ headers, body }] = receiver.requests;
    expect(
      new Webhook(SECRET).verify(body, headers as Record<string, string>),
    ).toMatchObject({ id: 'e2' });
    const event: any = HTTP.toEvent({ headers, body });
    expect(event.validate()).toBe(true);
    expect(event).toMatchObject({
      specversion: '1.0',
      id: 'e2',
      type: 'ai-governance.level.fallen',
      source: 'https://portal.example.com/ai-governance',
      subject: systemRef('loan'),
      time: new Date(NOON).toISOString(),
      data: { from: 'silver', to: 'bronze' },
    });
    expect(await status()).toMatchObject({
      delivered: 2,
      waiting: 0,
      failures: 0,
      lastSuccessAt: clock.now,
    });
  });

  it('tries again with growing pauses, and sends nothing before what is ahead of it', async () => {
    const { receiver, happen, status, pass, clock } = await start();
    receiver.answers.push(
      { status: 500, body: 'no disk' },
      { status: 503 },
      { status: 500 },
    );
    await happen({}, {});
    await pass(0);
    expect(receiver.ids).toEqual(['e2']);
    expect(await status()).toMatchObject({
      failures: 1,
      waiting: 2,
      lastError: { at: clock.now, message: 'answered 500: no disk' },
      retryAt: clock.now + 5 * SECOND,
    });
    await pass(5 * SECOND - 1);
    expect(receiver.requests).toHaveLength(1);
    await pass(1);
    await pass(10 * SECOND - 1);
    expect(receiver.requests).toHaveLength(2);
    await pass(1);
    await pass(20 * SECOND);
    expect(receiver.ids).toEqual(['e2', 'e2', 'e2', 'e2', 'e3']);
    const [first, , , last] = receiver.requests;
    expect(last.headers['webhook-id']).toBe(first.headers['webhook-id']);
    expect(await status()).toMatchObject({ failures: 0, delivered: 2 });
    expect((await status())!.retryAt).toBeUndefined();
  });

  it.each([
    ['seconds', () => '600'],
    ['a date', () => new Date(NOON + 600_000).toUTCString()],
  ])('waits as long as Retry-After asks for, in %s', async (_, text) => {
    const { receiver, happen, pass } = await start();
    receiver.answers.push({ status: 429, headers: { 'retry-after': text() } });
    await happen({});
    await pass(0);
    await pass(10 * MINUTE - 1);
    expect(receiver.requests).toHaveLength(1);
    await pass(1);
    expect(receiver.ids).toEqual(['e2', 'e2']);
  });

  it('waits for no answer longer than it may take, nor for somebody who is not there', async () => {
    const { receiver, happen, pass, status } = await start({ timeoutMs: 200 });
    receiver.answers.push({ status: 200, hangs: true });
    await happen({});
    await pass(0);
    expect((await status())!.lastError!.message).toBe(
      'no answer within 200 ms',
    );
    await receiver.stop();
    await pass(MINUTE);
    expect((await status())!.lastError!.message).toBe(
      'could not be reached: ECONNREFUSED',
    );
    cleanUp.length = 0;
  });

  it('follows no redirect', async () => {
    const { receiver, happen, pass, status } = await start();
    const other = new WebhookReceiver();
    await other.start();
    cleanUp.push(() => other.stop());
    for (const code of [301, 302, 303, 307, 308]) {
      receiver.answers.push({ status: code, headers: { location: other.url } });
    }
    await happen({});
    for (let i = 0; i < 5; i++) await pass(HOUR);
    expect(receiver.requests).toHaveLength(5);
    expect(other.requests).toEqual([]);
    expect((await status())!.lastError!.message).toBe(
      'answered 308: a redirect, which is not followed',
    );
  });

  it('gives up after a time, keeps the dead letter, goes on, and delivers it again when asked', async () => {
    const { receiver, happen, pass, status, store, logger, clock } =
      await start({ maxAgeMs: HOUR });
    const said = `Bad token: whsec_abc ${SECRET} Authorization: Bearer abcdef123 ${'x'.repeat(
      5_000,
    )}`;
    receiver.answers.push(
      { status: 400, body: said },
      { status: 400, body: said },
    );
    await happen({ entityRef: systemRef('loan') });
    await pass(0);
    await pass(HOUR);
    const [letter] = await store.listDeadLetters('tickets', 10);
    expect(letter).toMatchObject({
      eventId: 'e2',
      type: 'level.fallen',
      subject: systemRef('loan'),
      attempts: 2,
      deadAt: clock.now,
    });
    expect(letter.lastError).toMatch(/^answered 400: Bad token: …/);
    expect(letter.lastError).not.toMatch(/whsec|abcdef123|BwcHBw/);
    expect(letter.lastError.length).toBeLessThanOrEqual(220);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('gave up event e2'),
    );
    await happen({});
    await pass(HOUR);
    expect(receiver.ids).toEqual(['e2', 'e2', 'e3']);
    expect(await status()).toMatchObject({ deadLetters: 1, delivered: 1 });

    expect(
      await store.redeliver('tickets', {
        ids: [letter.id + 7],
        now: clock.now,
      }),
    ).toBe(0);
    expect(await store.redeliver('other', { now: clock.now })).toBe(0);
    expect(
      await store.redeliver('tickets', { ids: [letter.id], now: clock.now }),
    ).toBe(1);
    await pass(0);
    expect(receiver.ids).toEqual(['e2', 'e2', 'e3', 'e2']);
    expect(await status()).toMatchObject({ deadLetters: 0, delivered: 2 });
  });

  it('forgets dead letters after 90 days', async () => {
    const { receiver, happen, pass, store } = await start({
      maxAgeMs: SECOND,
    });
    receiver.answers.push({ status: 500 }, { status: 500 });
    await happen({});
    await pass(0);
    await pass(MINUTE);
    await pass(90 * DAY);
    expect(await store.listDeadLetters('tickets', 10)).toHaveLength(1);
    await pass(1);
    expect(await store.listDeadLetters('tickets', 10)).toEqual([]);
  });

  it('tells of wanted types and systems alone', async () => {
    const { receiver, happen, runner, knex } = await start({
      types: ['level.*', 'gate.closed'],
      filter: { classes: ['limited'], owners: ['group:default/team' as never] },
    });
    const governance = await recordScenario(knex);
    governance.catalog.put(
      { ...limit({ owner: 'other' }), metadata: { name: 'alien' } } as never,
      {
        ...limit({ risk: { class: 'high' } }),
        metadata: { name: 'high' },
      } as never,
    );
    await governance.run();
    const entityRef = systemRef('limit');
    await happen(
      { entityRef },
      { entityRef, type: 'gate.opened' },
      { entityRef, type: 'gate.closed' },
      { entityRef: systemRef('alien') },
      { entityRef: systemRef('high') },
      { entityRef: systemRef('unknown') },
      {},
      { entityRef, type: 'level.risen' },
    );
    await runner.run();
    expect(receiver.ids).toEqual(['e2', 'e4', 'e9']);
  });

  it('tells what the catalog, an evaluation and the events made of it', async () => {
    const { receiver, runner, knex } = await start({ types: ['ownership.*'] });
    const governance = await recordScenario(knex);
    await governance.eventGatherer.gather();
    governance.catalog.put(limit({ owner: 'gone' }, 'v2'));
    governance.clock.now += HOUR;
    await governance.poll();
    await governance.eventGatherer.gather();
    await runner.run();
    expect(receiver.requests.map(({ body }) => JSON.parse(body))).toMatchObject(
      [
        {
          type: 'ai-governance.ownership.lost',
          subject: systemRef('limit'),
          time: new Date(NOON + HOUR).toISOString(),
          data: { owner: 'group:default/gone', ownership: 'dangling' },
        },
      ],
    );
  });

  it('sends each once from two replicas that work at the same time', async () => {
    const { receiver, happen, knex, replica, status } = await start();
    const isPostgres = knex.client.config.client === 'pg';
    const second = isPostgres
      ? knexFactory({
          client: 'pg',
          connection: knex.client.config.connection,
        })
      : knex;
    if (isPostgres) cleanUp.push(() => second.destroy());
    const replicas = [replica(), replica(second)];
    for (let round = 0; round < 5; round++) {
      await happen({}, {}, {}, {});
      await Promise.all(replicas.map(({ runner }) => runner.run()));
    }
    await replicas[0].runner.run();
    expect(receiver.ids).toEqual(
      Array.from({ length: 20 }, (_, index) => `e${index + 2}`),
    );
    expect(await status()).toMatchObject({ delivered: 20, waiting: 0 });
  });

  it('goes on after a restart, also of a replica that died while it delivered', async () => {
    const { receiver, happen, knex, replica, pass, clock, status } =
      await start();
    receiver.answers.push({ status: 200 }, { status: 500 });
    await happen({}, {}, {});
    await pass(0);
    expect(receiver.ids).toEqual(['e2', 'e3']);
    // As one leaves it that is killed: what it sent is not settled, and it holds the lease.
    await knex('webhooks').update({
      lease_by: 'dead',
      lease_until: clock.now + MINUTE,
    });
    const restarted = replica();
    clock.now += MINUTE - 1;
    await restarted.runner.run();
    expect(receiver.ids).toEqual(['e2', 'e3']);
    clock.now += 1;
    await restarted.runner.run();
    expect(receiver.ids).toEqual(['e2', 'e3', 'e3', 'e4']);
    expect(await status()).toMatchObject({ delivered: 3, waiting: 0 });
  });

  it('puts nothing into the outbox twice, and nothing without its cursor', async () => {
    const { store, status, clock } = await start();
    const { cursor } = (await status())!;
    const delivery = {
      eventId: 'x',
      type: 'level.fallen',
      occurredAt: NOON,
      body: '{}',
    };
    const put = (from: string, to: string) =>
      store.enqueue('tickets', {
        from,
        to,
        deliveries: [delivery],
        now: clock.now,
      });
    await put(cursor, '100');
    await put(cursor, '100');
    await put('100', '101');
    expect(await status()).toMatchObject({ cursor: '101', waiting: 1 });
  });
});
