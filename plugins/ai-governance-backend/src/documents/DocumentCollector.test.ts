import { AISystemSpec } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mockServices } from '@backstage/backend-test-utils';
import {
  createTestGovernance,
  directParser,
  HOUR,
  TestGovernance,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import { ContentParser, ThreadParser } from '../parsing';

const databases = createTestDatabases();

const CARD = `# Limit
## Intended use
Proposes a credit limit to a case handler, who decides about it.
## Limitations
Does not know about income that is not declared to the bank.
## Evaluation
Measured on the holdout set of June, see the validation report.
## Training data
Repayment history of the years 2019 to 2025, without special categories.
`;

const spec: Partial<AISystemSpec> = {
  risk: { class: 'limited' },
  models: [{ name: 'gbm' }],
  documentation: { modelCard: 'MODEL_CARD.md' },
};

const cardOf = (name: string) =>
  `https://git.example.com/${name}/blob/main/MODEL_CARD.md`;

describe.each(databases.eachSupportedId())('DocumentCollector, %s', id => {
  async function start(
    systems: string[],
    options: { interval?: number; parser?: ContentParser } = {},
  ) {
    const logger = mockServices.logger.mock();
    const governance = await createTestGovernance({
      knex: await initDatabase(databases, id),
      refreshIntervalMs: options.interval ?? HOUR,
      parser: options.parser,
      logger,
    });
    governance.catalog.put(...systems.map(name => aiSystem(name, { spec })));
    return { ...governance, warnings: () => logger.warn.mock.calls.flat() };
  }

  async function stateOf(governance: TestGovernance, name: string) {
    const { controls } = await governance.service.getScorecard(
      { entityRef: systemRef(name) },
      governance.caller,
    );
    const card = controls.find(control => control.controlId === 'DOC-01');
    return [card?.state, card?.code];
  }

  async function stored(governance: TestGovernance, name: string) {
    const { items } = await governance.service.getHistory(
      { entityRef: systemRef(name), limit: 50 },
      governance.caller,
    );
    return items.map(change => [
      change.cause,
      change.changed.find(control => control.controlId === 'DOC-01')?.to,
    ]);
  }

  it('reads a declared document, and never again while it is fresh', async () => {
    const governance = await start(['a']);
    governance.documents.put(cardOf('a'), CARD);
    await governance.run();
    await governance.run();
    expect(await stateOf(governance, 'a')).toEqual(['pass', 'ok']);
    expect(governance.documents.reads).toEqual([cardOf('a')]);
  });

  it('tells what is missing, unreachable and unreadable apart', async () => {
    const governance = await start(['gone', 'down', 'slow', 'binary']);
    governance.documents.put(cardOf('down'), {
      status: 'unavailable',
      detail: 'could not read, 503',
    });
    governance.documents.put(cardOf('slow'), {
      status: 'timed-out',
      detail: 'it took longer than 10 ms',
    });
    governance.documents.put(cardOf('binary'), {
      status: 'read',
      content: Buffer.from([0xff, 0xfe, 0x00]),
    });
    await governance.run();
    expect(await stateOf(governance, 'gone')).toEqual(['fail', 'unresolved']);
    expect(await stateOf(governance, 'down')).toEqual([
      'unknown',
      'unavailable',
    ]);
    expect(await stateOf(governance, 'slow')).toEqual([
      'unknown',
      'unavailable',
    ]);
    expect(await stateOf(governance, 'binary')).toEqual(['fail', 'malformed']);
  });

  it('lets a document that cannot be parsed cost itself alone', async () => {
    const governance = await start(['sound', 'hostile', 'quoted']);
    governance.documents.put(cardOf('sound'), CARD);
    governance.documents.put(cardOf('hostile'), '# a\n'.repeat(2_000));
    governance.documents.put(
      cardOf('quoted'),
      `${CARD}\n${'>'.repeat(200_000)} x\n${'[a]('.repeat(50_000)}`,
    );
    await expect(governance.run()).resolves.toMatchObject({
      evaluated: 3,
      failed: 0,
    });
    expect(await stateOf(governance, 'sound')).toEqual(['pass', 'ok']);
    expect(await stateOf(governance, 'quoted')).toEqual(['pass', 'ok']);
    expect(await stateOf(governance, 'hostile')).toEqual(['fail', 'malformed']);
    const { controls } = await governance.service.getScorecard(
      { entityRef: systemRef('hostile') },
      governance.caller,
    );
    expect(controls.find(c => c.controlId === 'DOC-01')?.reason).toBe(
      'spec.documentation.modelCard (MODEL_CARD.md) could not be read: it has more than 1000 headings.',
    );
    expect(governance.warnings()).toEqual([
      `${cardOf('hostile')}, which ${systemRef(
        'hostile',
      )} declares, could not be read: it has more than 1000 headings`,
    ]);
  });

  it.each(['reader', 'parser', 'content'])(
    'lets a %s that throws cost one document, and no run',
    async culprit => {
      const governance = await start(['bad', 'good'], {
        parser: {
          ...directParser,
          readDocument: async (kind, content) => {
            if (culprit === 'parser' && content.includes('bad')) {
              throw new Error('it broke');
            }
            return directParser.readDocument(kind, content);
          },
        },
      });
      governance.documents.put(cardOf('good'), CARD);
      governance.documents.put(cardOf('bad'), `${CARD}bad`);
      const { read } = governance.documents;
      jest
        .spyOn(governance.documents, 'read')
        .mockImplementation(async target => {
          if (target.type !== 'url' || !target.url.includes('/bad/')) {
            return read.call(governance.documents, target);
          }
          if (culprit === 'reader') throw new Error('it broke');
          return culprit === 'content'
            ? { status: 'read', content: { length: 1 } as Buffer }
            : read.call(governance.documents, target);
        });
      await expect(governance.run()).resolves.toMatchObject({
        evaluated: 2,
        failed: 0,
      });
      expect(await stateOf(governance, 'good')).toEqual(['pass', 'ok']);
      expect((await stateOf(governance, 'bad'))[0]).not.toBe('pass');
    },
  );

  it('gives up a document that takes too long to parse, and no other', async () => {
    const thread = new ThreadParser({
      logger: mockServices.logger.mock(),
      module: () => require.resolve('../parsing/__fixtures__/functions.cjs'),
      deadlineMs: 100,
    });
    const governance = await start(['sound', 'endless'], {
      parser: {
        ...directParser,
        readDocument: (kind, content) =>
          (content.includes('endless') ? thread : directParser).readDocument(
            kind,
            content,
          ),
      },
    });
    governance.documents.put(cardOf('sound'), CARD);
    governance.documents.put(cardOf('endless'), 'endless');
    await expect(governance.run()).resolves.toMatchObject({ evaluated: 2 });
    expect(await stateOf(governance, 'sound')).toEqual(['pass', 'ok']);
    expect(await stateOf(governance, 'endless')).toEqual(['fail', 'malformed']);
    await thread.close();
  });

  it('tells the log once whose document can no longer be parsed', async () => {
    const governance = await start(['a', 'b']);
    governance.documents.put(cardOf('a'), CARD);
    governance.documents.put(cardOf('b'), CARD);
    await governance.run();
    expect(governance.warnings()).toEqual([]);
    governance.documents.put(cardOf('a'), '# a\n'.repeat(2_000));
    for (let times = 0; times < 3; times++) {
      governance.clock.now += 2 * HOUR;
      await governance.poll();
    }
    expect(governance.warnings()).toEqual([
      expect.stringMatching(/\/a\/.*MODEL_CARD.md, which aisystem:default\/a /),
    ]);
    expect(await stateOf(governance, 'b')).toEqual(['pass', 'ok']);
  });

  it('evaluates again when a document changed, and only then', async () => {
    const governance = await start(['a', 'b']);
    governance.documents.put(cardOf('a'), CARD);
    governance.documents.put(cardOf('b'), CARD);
    await governance.run();
    governance.documents.put(cardOf('a'), '# Limit\nTo be written.\n');
    governance.clock.now += HOUR / 2;
    await expect(governance.poll()).resolves.toMatchObject({ evaluated: 0 });
    governance.clock.now += HOUR;
    await expect(governance.poll()).resolves.toMatchObject({
      evaluated: 1,
      changed: 1,
    });
    expect(await stored(governance, 'a')).toEqual([
      ['evidence', 'fail'],
      ['registered', 'pass'],
    ]);
    expect(await stored(governance, 'b')).toEqual([['registered', 'pass']]);
  });

  it('reads again what could not be read, without waiting for the interval', async () => {
    const governance = await start(['a']);
    governance.documents.put(cardOf('a'), {
      status: 'unavailable',
      detail: 'could not read, 503',
    });
    await governance.run();
    governance.documents.put(cardOf('a'), CARD);
    governance.clock.now += 2 * 60_000;
    await governance.poll();
    expect(await stored(governance, 'a')).toEqual([
      ['evidence', 'pass'],
      ['registered', 'unknown'],
    ]);
  });

  it('reads again when the descriptor changed', async () => {
    const governance = await start(['a']);
    await governance.run();
    governance.documents.put(cardOf('a'), CARD);
    governance.catalog.put(aiSystem('a', { spec, metadata: { etag: 'v2' } }));
    await governance.poll();
    expect(await stored(governance, 'a')).toEqual([
      ['entity', 'pass'],
      ['registered', 'fail'],
    ]);
  });

  it('keeps what it knows when the source says that nothing changed', async () => {
    const governance = await start(['a'], { interval: 1000 });
    governance.documents.put(cardOf('a'), CARD);
    await governance.run();
    governance.documents.put(cardOf('a'), { status: 'not-modified' });
    governance.clock.now += HOUR;
    await expect(governance.poll()).resolves.toMatchObject({ evaluated: 0 });
    expect(governance.documents.reads).toHaveLength(2);
    expect(await stateOf(governance, 'a')).toEqual(['pass', 'ok']);
  });

  it('asks a host that does not answer a few times, not for every system', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `s${index}`);
    const governance = await start(names);
    for (const name of names) {
      governance.documents.put(cardOf(name), {
        status: 'timed-out',
        detail: 'it took longer than 10 ms',
      });
    }
    await expect(governance.run()).resolves.toMatchObject({ evaluated: 40 });
    expect(governance.documents.reads.length).toBeLessThan(40);
    expect(await stateOf(governance, 's39')).toEqual([
      'unknown',
      'unavailable',
    ]);
  });

  it('has results for the others before it waits for a document', async () => {
    const governance = await start(['a']);
    governance.catalog.put(aiSystem('plain'));
    const listed = async () => {
      const { items } = await governance.service.listSystems(
        { filter: {}, order: { field: 'name', direction: 'asc' }, limit: 9 },
        governance.caller,
      );
      return items.map(system => system.name);
    };
    let meanwhile: string[] = [];
    jest.spyOn(governance.documents, 'read').mockImplementation(async () => {
      meanwhile = await listed();
      return { status: 'missing', detail: 'it does not exist' };
    });
    await governance.run();
    expect(meanwhile).toEqual(['plain']);
    expect(await listed()).toEqual(['a', 'plain']);
  });

  it('looks up at once what a scorecard needs and no run has read', async () => {
    const governance = await start(['a']);
    governance.documents.put(cardOf('a'), CARD);
    expect(await stateOf(governance, 'a')).toEqual(['pass', 'ok']);
    expect(await stateOf(governance, 'a')).toEqual(['pass', 'ok']);
    expect(governance.documents.reads).toHaveLength(1);
  });
});
