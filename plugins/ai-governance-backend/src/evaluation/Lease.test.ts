import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { createLeaseStore } from '../database';
import { Lease } from './Lease';

const databases = createTestDatabases();

const LENGTH = 10_000;

describe.each(databases.eachSupportedId())('a lease, on %s', engine => {
  async function setUp() {
    const knex = await initDatabase(databases, engine);
    const clock = { now: 1_000_000 };
    const replica = (now = () => clock.now) =>
      new Lease({
        store: createLeaseStore(knex),
        name: 'look',
        lengthMs: LENGTH,
        now,
      });
    return { clock, knex, replica };
  }

  const nothing = async () => {};

  it('is held by one replica, also between two turns', async () => {
    const { clock, replica } = await setUp();
    const [first, second] = [replica(), replica()];
    expect(await first.during(nothing)).toBe(true);
    clock.now += LENGTH - 1;
    expect(await second.during(nothing)).toBe(false);
    expect(await first.during(nothing)).toBe(true);
    clock.now += LENGTH - 1;
    expect(await second.during(nothing)).toBe(false);
  });

  it('is taken over from one that was killed, before two turns have passed', async () => {
    const { clock, replica } = await setUp();
    const [killed, other] = [replica(), replica()];
    const never = new Promise<void>(() => {});
    let begun = () => {};
    const hasBegun = new Promise<void>(resolve => (begun = resolve));
    // It is never heard of again: its clock stands still as well.
    killed.during(async () => {
      begun();
      await never;
    });
    await hasBegun;
    clock.now += LENGTH;
    expect(await other.during(nothing)).toBe(true);
  });

  it('is free at once when it is given back, and only by who holds it', async () => {
    const { replica } = await setUp();
    const [first, second] = [replica(), replica()];
    await first.during(nothing);
    await second.release();
    expect(await second.during(nothing)).toBe(false);
    await first.release();
    expect(await second.during(nothing)).toBe(true);
  });

  it('is prolonged while the work goes on', async () => {
    const { clock, knex, replica } = await setUp();
    const store = createLeaseStore(knex);
    const claims: Array<Promise<boolean>> = [];
    const first = new Lease({
      store: {
        ...store,
        claimLease: claim => {
          const claimed = store.claimLease(claim);
          claims.push(claimed);
          return claimed;
        },
      },
      name: 'look',
      lengthMs: LENGTH,
      now: () => clock.now,
    });
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
    try {
      await first.during(async () => {
        clock.now += LENGTH / 2;
        jest.advanceTimersByTime(LENGTH / 2);
        expect(await Promise.all(claims)).toEqual([true, true]);
        // It lasts beyond the end of the first claim.
        clock.now += LENGTH / 2 + 1;
        expect(await replica().during(nothing)).toBe(false);
      });
    } finally {
      jest.useRealTimers();
    }
  });

  it('is not held for long by a clock that ran ahead', async () => {
    const { clock, replica } = await setUp();
    await replica(() => clock.now + 1_000 * LENGTH).during(nothing);
    expect(await replica().during(nothing)).toBe(true);
  });
});
