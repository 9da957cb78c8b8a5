import {
  createTestGovernance,
  HOUR,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';

const databases = createTestDatabases();
const MESSAGE = 'InputError: spec.risk.class must be one of the classes';

const refused = (etag: string, message = MESSAGE) => ({
  ...aiSystem('a', { metadata: { etag } }),
  status: {
    items: [
      { type: 'backstage.io/catalog-processing', level: 'error', message },
      { type: 'other', level: 'info', message: 'Nothing.' },
    ],
  },
});

describe.each(databases.eachSupportedId())('refused edits, %s', id => {
  async function setUp() {
    const governance = await createTestGovernance({
      knex: await initDatabase(databases, id as string),
    });
    governance.catalog.put(aiSystem('a'), aiSystem('b'));
    await governance.run();
    const { attention, service, caller } = governance;
    const items = async () => {
      const page = await attention.listAttention(
        { kinds: ['edit-refused'], filter: {}, limit: 10 },
        caller,
      );
      return page.items.map(({ system, message, since }) => [
        system.name,
        message,
        since,
      ]);
    };
    const warning = async () => {
      const { warnings } = await service.getScorecard(
        { entityRef: systemRef('a') },
        caller,
      );
      return warnings.find(({ code }) => code === 'edit-refused')?.message;
    };
    return { ...governance, items, warning };
  }

  const at = (ms: number) => new Date(ms).toISOString();

  it('are items with the message and since when, until one is accepted', async () => {
    const { catalog, clock, poll, items, warning } = await setUp();
    expect(await items()).toEqual([]);
    expect(await warning()).toBeUndefined();

    catalog.put(refused('v2'));
    // A scorecard knows before any run does, and not yet since when.
    expect(await warning()).toBe(
      `The catalog refuses the newest descriptor, so this is the last accepted state. It says: ${MESSAGE}`,
    );
    clock.now += HOUR;
    await poll();
    expect(await items()).toEqual([['a', MESSAGE, at(NOON + HOUR)]]);
    expect(await warning()).toContain(`first seen at ${at(NOON + HOUR)}`);

    clock.now += HOUR;
    catalog.put(refused('v3', 'InputError: another one'));
    await poll();
    expect(await items()).toEqual([
      ['a', 'InputError: another one', at(NOON + HOUR)],
    ]);

    catalog.put(aiSystem('a', { metadata: { etag: 'v4' } }));
    await poll();
    expect(await items()).toEqual([]);
    expect(await warning()).toBeUndefined();
    clock.now += HOUR;
    catalog.put(refused('v5'));
    await poll();
    expect(await items()).toEqual([['a', MESSAGE, at(NOON + 3 * HOUR)]]);
  });

  it('of a location that cannot be read are found by the next full run', async () => {
    const { catalog, clock, run, items, warning } = await setUp();
    const message = 'NotFoundError: Unable to read url';
    catalog.unreadableLocations.set(systemRef('a'), message);
    clock.now += HOUR;
    await run();
    expect(await items()).toEqual([['a', message, at(NOON + HOUR)]]);
    expect(await warning()).toBe(
      `The catalog cannot read where the descriptor comes from, first seen at ${at(
        NOON + HOUR,
      )}, so this is the last accepted state. It says: ${message}`,
    );
    clock.now += HOUR;
    await run();
    expect(await items()).toEqual([['a', message, at(NOON + HOUR)]]);
    catalog.unreadableLocations.clear();
    await run();
    expect(await items()).toEqual([]);
  });
});
