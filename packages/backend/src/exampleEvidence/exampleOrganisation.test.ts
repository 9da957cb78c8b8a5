import {
  defaultRiskSettings,
  drawSample,
  iso42001Pack,
  listRecordTypes,
  MANAGEMENT_SYSTEM_REF,
  ORGANISATION_RECORD_TYPES,
  RiskClass,
  shippedPacks,
  validateRecord,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { ExampleMeasurements } from './ExampleMeasurements';
import { measureYear } from './measuredSeries';
import { readEvidenceFolder } from './readEvidenceFolder';

const EXAMPLES = resolve(__dirname, '../../../../examples');
const NOW = Date.parse('2026-11-24T12:00:00Z');
const DAY = 86_400_000;

const directory = resolve(EXAMPLES, 'evidence');
const { signal } = new AbortController();

/** All entities of one kind in some example files. */
function entitiesOf(kind: string, files: string[]) {
  return files
    .flatMap(file => parseAllDocuments(readFileSync(file, 'utf8')))
    .map(document => document.toJS())
    .filter(entity => entity.kind === kind);
}

const people = entitiesOf('User', [
  resolve(EXAMPLES, 'organisation/users.yaml'),
]).map(({ metadata, spec }) => ({
  name: metadata.name as string,
  memberOf: spec.memberOf as string[],
}));
const users = people.map(({ name }) => name);
const groups = entitiesOf('Group', [
  resolve(EXAMPLES, 'organisation/groups.yaml'),
]).map(({ metadata }) => metadata.name as string);
const examples = entitiesOf(
  'AISystem',
  readdirSync(resolve(EXAMPLES, 'repos')).map(repo =>
    resolve(EXAMPLES, 'repos', repo, 'catalog-info.yaml'),
  ),
).map(({ metadata, spec }) => ({
  name: metadata.name as string,
  owner: spec.owner as string | undefined,
  riskClass: (spec.risk?.class ?? 'unclassified') as RiskClass,
  metrics: [
    ...(spec.monitoring?.metrics ?? []),
    ...(spec.acceptance ?? []),
  ].map(({ metric }) => metric as string),
}));
const entityRefs = examples.map(({ name }) => `aisystem:default/${name}`);

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

  it('has a year of each metric that an AI system declares, and of no other', async () => {
    const evidence = await readEvidenceFolder({ directory, now: NOW });
    const measured = (entityRef: string) =>
      evidence
        .filter(item => item.entityRef === entityRef)
        .flatMap(({ history }) => history.map(({ metric }) => metric));
    for (const { name, metrics } of examples) {
      expect([name, new Set(measured(`aisystem:default/${name}`))]).toEqual([
        name,
        new Set(metrics),
      ]);
    }
    for (const { entityRef, history } of evidence) {
      for (const series of history) {
        const [first] = measureYear(series, { entityRef, now: NOW });
        expect(first.at).toBeLessThan(NOW - 334 * DAY);
      }
    }
  });

  it('belongs to AI systems of the examples and to the organisation, every file of it', async () => {
    const evidence = await readEvidenceFolder({ directory, now: NOW });
    const ofSystems = evidence.filter(
      ({ entityRef }) => entityRef !== MANAGEMENT_SYSTEM_REF,
    );
    for (const { entityRef } of ofSystems) {
      expect(entityRefs).toContain(entityRef);
    }
    const inFolder = (folder: string) =>
      readdirSync(folder).filter(name => name.endsWith('.yaml')).length;
    expect(ofSystems).toHaveLength(inFolder(directory));
    expect(evidence.length - ofSystems.length).toBe(
      inFolder(resolve(directory, 'management-system')),
    );
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

  it('names people, groups, systems and obligations that there are', async () => {
    const known = [
      ...users.map(name => `user:default/${name}`),
      ...groups.map(name => `group:default/${name}`),
      ...entityRefs,
    ];
    const obligations = shippedPacks.flatMap(({ id, controls }) =>
      controls
        .filter(({ appliesFrom }) => appliesFrom !== undefined)
        .map(control => `${id}:${control.id}`),
    );
    const records = (await readRecords()).filter(
      ({ entityRef }) => entityRef === MANAGEMENT_SYSTEM_REF,
    );
    for (const { data } of records) {
      const named = JSON.stringify(data).match(
        /\b(user|group|aisystem):default\/[a-z0-9.-]*[a-z0-9]/g,
      );
      expect(known).toEqual(expect.arrayContaining(named ?? []));
    }
    const decided = records
      .filter(({ type }) => type === 'obligation-decision')
      .map(({ subject }) => subject);
    expect(decided).not.toEqual([]);
    expect(obligations).toEqual(expect.arrayContaining(decided));
  });

  it('has every type of record of the organisation', async () => {
    const ofOrganisation = (await readRecords()).filter(
      ({ entityRef }) => entityRef === MANAGEMENT_SYSTEM_REF,
    );
    expect(new Set(ofOrganisation.map(({ type }) => type))).toEqual(
      new Set(ORGANISATION_RECORD_TYPES),
    );
  });

  it('drew the audited systems by lot, and by nobody who is tied to them', async () => {
    const audit = (await readRecords()).find(({ id }) => id === 'MS-AUD-1')!;
    const { auditors, sample } = audit.data as {
      auditors: string[];
      sample: { size: number; seed: string; population: number; drawn: object };
    };
    // One of the systems was registered later.
    const candidates = examples
      .filter(({ name }) => name !== 'claims-letter-drafter')
      .map(({ name, riskClass }) => ({
        system: `aisystem:default/${name}`,
        class: riskClass,
      }));
    expect(candidates).toHaveLength(sample.population);
    const drawn = drawSample({ candidates, ...sample });
    expect(sample.drawn).toEqual(drawn);
    const owners = examples
      .filter(({ name }) =>
        drawn.some(({ system }) => system === `aisystem:default/${name}`),
      )
      .map(({ owner }) => owner);
    const teams = people
      .filter(({ name }) => auditors.includes(`user:default/${name}`))
      .flatMap(({ memberOf }) => memberOf);
    expect(teams).toHaveLength(auditors.length);
    for (const team of teams) {
      expect(owners).not.toContain(`group:default/${team}`);
    }
  });
});
