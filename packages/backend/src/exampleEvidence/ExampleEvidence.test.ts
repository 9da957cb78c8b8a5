import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { ExampleEvidence } from './ExampleEvidence';

const EXAMPLES = resolve(__dirname, '../../../../examples');
const NOW = Date.parse('2026-11-24T12:00:00Z');

const evidence = new ExampleEvidence({
  directory: resolve(EXAMPLES, 'evidence'),
  now: () => NOW,
});
const { signal } = new AbortController();

/** Names of all entities of one kind in some example files. */
function namesOf(kind: string, files: string[]): string[] {
  return files
    .flatMap(file => parseAllDocuments(readFileSync(file, 'utf8')))
    .map(document => document.toJS())
    .filter(entity => entity.kind === kind)
    .map(entity => entity.metadata.name);
}

const users = namesOf('User', [resolve(EXAMPLES, 'organisation/users.yaml')]);
const systems = namesOf(
  'AISystem',
  readdirSync(resolve(EXAMPLES, 'repos')).map(repo =>
    resolve(EXAMPLES, 'repos', repo, 'catalog-info.yaml'),
  ),
);
const entityRefs = systems.map(name => `aisystem:default/${name}`);

describe('ExampleEvidence', () => {
  it('gives a system its own evidence and nothing else', async () => {
    const request = { entityRefs: ['aisystem:default/ask-halvorn'], signal };
    const records = await evidence.getRecords(request);
    expect(Object.keys(records)).toEqual(['aisystem:default/ask-halvorn']);
    expect(records['aisystem:default/ask-halvorn']).toContainEqual(
      expect.objectContaining({
        type: 'waiver',
        effectiveAt: '2026-09-25T00:00:00.000Z',
        expiresAt: '2027-03-24T00:00:00.000Z',
      }),
    );
    const measurements = await evidence.getMeasurements(request);
    expect(measurements['aisystem:default/ask-halvorn']).toContainEqual(
      expect.objectContaining({ metric: 'refusal_recall', value: 0.992 }),
    );
  });

  it('belongs to AI systems of the examples, every file of it', async () => {
    const files = readdirSync(resolve(EXAMPLES, 'evidence'));
    const records = await evidence.getRecords({ entityRefs, signal });
    expect(Object.keys(records)).toHaveLength(files.length);
  });

  it('was written and decided by people of the examples, never by one alone', async () => {
    const records = Object.values(
      await evidence.getRecords({ entityRefs, signal }),
    ).flat();
    expect(records.length).toBeGreaterThan(20);
    for (const { author, approver } of records) {
      expect(users.map(name => `user:default/${name}`)).toEqual(
        expect.arrayContaining([author, ...(approver ? [approver] : [])]),
      );
      expect(approver).not.toBe(author);
    }
  });

  it('names no record twice', async () => {
    const ids = Object.values(await evidence.getRecords({ entityRefs, signal }))
      .flat()
      .map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
