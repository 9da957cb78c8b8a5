import { setTimeout as delay } from 'node:timers/promises';
import { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { StoredDocument } from '../documents';
import { formatTarget } from '../documents/DocumentTarget';
import { ReferenceFact } from '../evaluation';
import { createDocumentStore } from './createDocumentStore';
import { createEvaluationStore } from './createEvaluationStore';
import { writeTransaction } from './util';

const databases = createTestDatabases();

/** SQLite has one connection, on which everything waits. */
const ENGINES = databases.eachSupportedId().filter(([id]) => id !== 'SQLITE_3');

const reference = (
  name: string,
  status: ReferenceFact['status'] = 'resolved',
): ReferenceFact => ({ ref: `group:default/${name}`, status, kind: 'Group' });

const document = (
  name: string,
  detail: string,
): Omit<StoredDocument, 'id'> => ({
  target: formatTarget({
    type: 'url',
    kind: 'model-card',
    url: `https://git.example.com/${name}.md`,
  }),
  facts: { status: 'missing', detail },
  checkedAt: 1,
});

/** While results are being saved, until it is told to end. */
async function whileSaving<T>(
  knex: Knex,
  task: (end: () => Promise<void>) => Promise<T>,
): Promise<T> {
  let end!: () => void;
  const ended = new Promise<void>(resolve => (end = resolve));
  let begun!: () => void;
  const hasBegun = new Promise<void>(resolve => (begun = resolve));
  const saving = writeTransaction(knex, async () => {
    begun();
    await ended;
  });
  await hasBegun;
  try {
    return await task(async () => {
      end();
      await saving;
    });
  } finally {
    end();
    await saving;
  }
}

/** Whether it is over before a while is. */
const isOver = (task: Promise<unknown>) =>
  Promise.race([task.then(() => true), delay(500, false)]);

describe.each(ENGINES)('while results are being saved, on %s', engine => {
  it('new references are saved, and those that changed wait', async () => {
    const knex = await initDatabase(databases, engine);
    const store = createEvaluationStore(knex);
    await store.saveReferences([reference('a'), reference('b')]);
    await whileSaving(knex, async end => {
      await store.saveReferences([reference('a'), reference('c')]);
      const change = store.saveReferences([reference('b', 'missing')]);
      expect(await isOver(change)).toBe(false);
      await end();
      await change;
    });
    expect(
      await store.getReferences(
        ['a', 'b', 'c'].map(name => reference(name).ref),
      ),
    ).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ref: 'group:default/a', status: 'resolved' }),
        expect.objectContaining({ ref: 'group:default/b', status: 'missing' }),
        expect.objectContaining({ ref: 'group:default/c', status: 'resolved' }),
      ]),
    );
  });

  it('documents that are new or as before are saved, and those that changed wait', async () => {
    const knex = await initDatabase(databases, engine);
    const store = createDocumentStore(knex);
    const [{ id }] = await store.saveDocuments([document('a', 'none')]);
    const mark = await createEvaluationStore(knex).getInputsMark();
    await whileSaving(knex, async end => {
      const saved = await store.saveDocuments([
        document('b', 'none'),
        { ...document('a', 'none'), checkedAt: 2 },
      ]);
      expect(saved[1]).toMatchObject({ id, checkedAt: 2 });
      expect(await createEvaluationStore(knex).getInputsMark()).toBe(mark);
      const change = store.saveDocuments([document('a', 'gone')]);
      expect(await isOver(change)).toBe(false);
      await end();
      expect(await change).toMatchObject([{ id }]);
    });
    expect(await createEvaluationStore(knex).getInputsMark()).not.toBe(mark);
  });

  it('two replicas that find the same at once save it once', async () => {
    const knex = await initDatabase(databases, engine);
    const store = createEvaluationStore(knex);
    const names = Array.from({ length: 200 }, (_, index) => `team-${index}`);
    const facts = names.map(name => reference(name));
    await Promise.all([
      store.saveReferences(facts),
      store.saveReferences([...facts].reverse()),
    ]);
    expect(await store.getInputsMark()).toBe('0/0');
    expect(await store.getReferences(facts.map(f => f.ref))).toHaveLength(200);
  });
});
