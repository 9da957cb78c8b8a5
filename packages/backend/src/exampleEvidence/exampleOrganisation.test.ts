import {
  defaultRiskSettings,
  iso42001Pack,
  listRecordTypes,
  validateRecord,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { ExampleMeasurements } from './ExampleMeasurements';
import { readEvidenceFolder } from './readEvidenceFolder';

const EXAMPLES = resolve(__dirname, '../../../../examples');
const NOW = Date.parse('2026-11-24T12:00:00Z');

const directory = resolve(EXAMPLES, 'evidence');
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

const types = new Map(
  listRecordTypes([iso42001Pack]).map(type => [type.id as string, type]),
);
const controlIds = iso42001Pack.controls.map(({ id }) => id);

async function readRecords() {
  const evidence = await readEvidenceFolder({ directory, now: NOW });
  return evidence.flatMap(({ records }) => records);
}

describe('evidence of the example organisation', () => {
  it('gives a system its own measurements and nothing else', async () => {
    const measurements = await new ExampleMeasurements({
      directory,
      now: () => NOW,
    }).getMeasurements({
      entityRefs: ['aisystem:default/ask-halvorn'],
      signal,
    });
    expect(Object.keys(measurements)).toEqual(['aisystem:default/ask-halvorn']);
    expect(measurements['aisystem:default/ask-halvorn']).toContainEqual(
      expect.objectContaining({ metric: 'refusal_recall', value: 0.992 }),
    );
  });

  it('belongs to AI systems of the examples, every file of it', async () => {
    const evidence = await readEvidenceFolder({ directory, now: NOW });
    for (const { entityRef } of evidence) {
      expect(entityRefs).toContain(entityRef);
    }
    expect(evidence).toHaveLength(readdirSync(directory).length);
  });

  it('was written and decided by people of the examples, never by one alone', async () => {
    const records = await readRecords();
    expect(records.length).toBeGreaterThan(20);
    for (const { author, approver } of records) {
      expect(users.map(name => `user:default/${name}`)).toEqual(
        expect.arrayContaining([author, ...(approver ? [approver] : [])]),
      );
      expect(approver).not.toBe(author);
    }
  });

  it('names no record twice', async () => {
    const ids = (await readRecords()).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('is what each type of record asks for', async () => {
    for (const record of await readRecords()) {
      const faults = validateRecord({
        ...record,
        type: types.get(record.type)!,
        settings: defaultRiskSettings,
        controlIds,
        now: NOW,
        isImported: true,
      });
      expect([record.id, faults]).toEqual([record.id, []]);
    }
  });
});
