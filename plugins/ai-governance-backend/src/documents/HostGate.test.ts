import { mockServices } from '@backstage/backend-test-utils';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { createHostStore } from '../database';
import { HOUR, MINUTE } from '../util';
import { HostOptions } from './DocumentOptions';
import { HostGate } from './HostGate';
import { RequestPurpose } from './HostStore';

const databases = createTestDatabases();
const NOON = Date.UTC(2026, 10, 24, 12);
const HOST = 'git.example.com';

describe.each(databases.eachSupportedId())('HostGate, %s', id => {
  async function setUp(limit?: number, discoveryShare = 0) {
    const store = createHostStore(await initDatabase(databases, id as string));
    const clock = { now: NOON + 10 * MINUTE };
    const options: HostOptions = {
      requestsPerHour: limit,
      byHost: new Map(),
      discoveryShare,
    };
    const gate = () =>
      new HostGate({
        store,
        options,
        logger: mockServices.logger.mock(),
        now: () => clock.now,
        random: () => 0,
      });
    const count = async (
      gates: HostGate[],
      times: number,
      purpose: RequestPurpose = 'documents',
    ) => {
      const entered = await Promise.all(
        Array.from({ length: times }, (_, index) =>
          gates[index % gates.length].enter(HOST, purpose),
        ),
      );
      return entered.filter(refusal => refusal === undefined).length;
    };
    return { clock, gate, count };
  }

  it('lets so many requests through in an hour, on all replicas together', async () => {
    const { clock, gate, count } = await setUp(120);
    const gates = [gate(), gate(), gate()];
    expect(await count(gates, 300)).toBe(120);
    expect(await gates[0].enter(HOST, 'documents')).toEqual({
      reason: 'budget',
      detail: `the requests of this hour to ${HOST} for documents are used up`,
    });
    expect(await gate().listClosed()).toEqual({
      leftAlone: [],
      usedUp: [HOST],
    });
    clock.now = NOON + HOUR;
    expect(await gate().listClosed()).toEqual({ leftAlone: [], usedUp: [] });
    expect(await count(gates, 300)).toBe(120);
  });

  it('keeps a share for each of documents and discovery, on all replicas together', async () => {
    const { clock, gate, count } = await setUp(100, 0.2);
    const gates = [gate(), gate(), gate()];
    // Neither starves the other, whichever comes first.
    expect(await count(gates, 300, 'documents')).toBe(80);
    expect(await gates[0].enter(HOST, 'documents')).toMatchObject({
      reason: 'budget',
    });
    expect(await gate().listClosed()).toMatchObject({ usedUp: [HOST] });
    expect(await count(gates, 300, 'discovery')).toBe(20);
    expect(await gates[0].enter(HOST, 'discovery')).toEqual({
      reason: 'budget',
      detail: `the requests of this hour to ${HOST} for discovery are used up`,
    });
    clock.now += HOUR;
    expect(await count(gates, 300, 'discovery')).toBe(20);
    expect(await gate().listClosed()).toMatchObject({ usedUp: [] });
    expect(await count(gates, 300, 'documents')).toBe(80);
  });

  it('opens what one of both left to the other in the last quarter of an hour', async () => {
    const { clock, gate, count } = await setUp(100, 0.2);
    const gates = [gate(), gate()];
    expect(await count(gates, 300, 'documents')).toBe(80);
    clock.now = NOON + 45 * MINUTE;
    expect(await gate().listClosed()).toMatchObject({ usedUp: [] });
    expect(await count(gates, 300, 'documents')).toBe(20);
    expect(await count(gates, 10, 'discovery')).toBe(0);
    expect(await gate().listClosed()).toMatchObject({ usedUp: [HOST] });
  });

  it('leaves each at least one request of a small budget', async () => {
    const small = await setUp(2, 0.01);
    const gates = [small.gate()];
    expect(await small.count(gates, 10, 'documents')).toBe(1);
    expect(await small.count(gates, 10, 'discovery')).toBe(1);
  });

  it('counts nothing against other hosts, and limits nothing where no limit is set', async () => {
    const { gate, count } = await setUp();
    const one = gate();
    expect(await count([one], 300)).toBe(300);
    expect(await one.enter('other.example.com', 'documents')).toBeUndefined();
  });

  it('leaves a host alone that throttles, until it wants to be asked, and after a restart', async () => {
    const { clock, gate } = await setUp(100);
    const first = gate();
    await first.enter(HOST, 'documents');
    await first.report(HOST, {
      status: 'throttled',
      detail: 'it answers 429',
      retryAt: clock.now + 20 * MINUTE,
    });
    const restarted = gate();
    for (const one of [first, restarted]) {
      expect(await one.enter(HOST, 'documents')).toEqual({
        reason: 'back-off',
        detail: `${HOST} wants fewer requests`,
      });
    }
    expect(await restarted.listClosed()).toMatchObject({ leftAlone: [HOST] });
    clock.now += 20 * MINUTE;
    expect(await restarted.enter(HOST, 'documents')).toBeUndefined();
  });

  it('waits twice as long each time, up to an hour, and forgets it with an answer', async () => {
    const { clock, gate } = await setUp();
    const one = gate();
    const waits: number[] = [];
    for (let times = 0; times < 8; times++) {
      await one.enter(HOST, 'documents');
      await one.report(HOST, { status: 'throttled', detail: 'no' });
      const from = clock.now;
      while (await one.enter(HOST, 'documents')) clock.now += MINUTE;
      waits.push((clock.now - from) / MINUTE);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    await one.report(HOST, { status: 'not-modified' });
    await one.report(HOST, { status: 'throttled', detail: 'no' });
    clock.now += MINUTE;
    expect(await one.enter(HOST, 'documents')).toBeUndefined();
  });

  it('leaves a host alone that fails five times in a row, and not one that answers in between', async () => {
    const { gate } = await setUp();
    const one = gate();
    const fail = () => one.report(HOST, { status: 'failing', detail: '500' });
    for (let times = 0; times < 4; times++) await fail();
    await one.report(HOST, { status: 'missing', detail: 'no' });
    for (let times = 0; times < 4; times++) await fail();
    expect(await one.enter(HOST, 'documents')).toBeUndefined();
    await fail();
    expect(await one.enter(HOST, 'documents')).toMatchObject({
      reason: 'back-off',
    });
  });

  it('does not wait for an instant that a clock that ran ahead wrote', async () => {
    const { clock, gate } = await setUp();
    clock.now += 48 * HOUR;
    await gate().report(HOST, { status: 'throttled', detail: 'no' });
    clock.now -= 48 * HOUR;
    expect(await gate().enter(HOST, 'documents')).toBeUndefined();
  });
});
