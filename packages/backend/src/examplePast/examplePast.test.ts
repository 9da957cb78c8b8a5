import {
  AiSystemEntity,
  MANAGEMENT_SYSTEM_REF,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mockServices } from '@backstage/backend-test-utils';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import knexFactory, { Knex } from 'knex';
import { readEvidenceFolder } from '../exampleEvidence/readEvidenceFolder';
import { measuredBy } from './ImportedPast';
import { createPastGovernance } from './createPastGovernance';
import { applyMigrations, InMemoryCatalog } from './parts';
import { credentialsOf } from './PeopleAtWork';
import { readEntities } from './readEntities';
import { readPast } from './readPast';
import { seedPast } from './seedPast';

const ROOT = resolve(__dirname, '../../../..');
const DIRECTORY = resolve(ROOT, 'examples');
const DAY = 24 * 3_600_000;
/** Whenever the test runs: the year is the one before. */
const NOW = Date.now();

/** Milliseconds. A year of evaluations, on cores that other tests keep busy. */
const PATIENCE = 300_000;

const options = {
  config: mockServices.rootConfig({
    data: parse(readFileSync(resolve(ROOT, 'app-config.yaml'), 'utf8')),
  }),
  urlReader: mockServices.urlReader.mock(),
  logger: mockServices.logger.mock(),
  directory: DIRECTORY,
  now: NOW,
};

const office = { credentials: credentialsOf('user:default/clara.brandt') };

async function openEmpty(): Promise<Knex> {
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  await applyMigrations(knex);
  return knex;
}

describe('the year of the example organisation', () => {
  let knex: Knex;
  let governance: Awaited<ReturnType<typeof createPastGovernance>>;
  let refs: string[] | undefined;
  const clock = { now: NOW };

  beforeAll(async () => {
    knex = await openEmpty();
    refs = await seedPast(knex, options);
    const entities = await readEntities(DIRECTORY);
    governance = await createPastGovernance({
      ...options,
      knex,
      clock,
      catalog: new InMemoryCatalog(
        entities.map(entity => ({
          ...entity,
          metadata: { ...entity.metadata, etag: 'today' },
        })),
      ),
      people: entities.filter(({ kind }) => kind === 'User'),
      metrics: measuredBy(
        await readEvidenceFolder({
          directory: resolve(DIRECTORY, 'evidence'),
          now: NOW,
        }),
        clock,
      ),
    });
  }, PATIENCE);

  afterAll(() => knex.destroy());

  it('is of every AI system, and of none that there is not', async () => {
    const entities = await readEntities(DIRECTORY);
    const names = entities
      .filter((entity): entity is AiSystemEntity => entity.kind === 'AISystem')
      .map(({ metadata }) => `aisystem:default/${metadata.name}`);
    expect([...refs!].sort()).toEqual(names.sort());
    const past = await readPast({
      directory: resolve(DIRECTORY, 'past'),
      now: NOW,
    });
    expect(past.map(({ entityRef }) => entityRef).sort()).toEqual(
      [...names, MANAGEMENT_SYSTEM_REF].sort(),
    );
  });

  it('has a trail whose chain of hashes holds, over most of a year', async () => {
    expect(await governance.records.verifyTrail(office)).toMatchObject({
      valid: true,
    });
    const [first] = await knex('trail').orderBy('sequence').limit(1);
    const last = await knex('trail').orderBy('sequence', 'desc').first();
    expect(Number(last.at) - Number(first.at)).toBeGreaterThan(280 * DAY);
    expect(Number(last.at)).toBeLessThanOrEqual(NOW);
  });

  it('holds nothing that is evaluated differently today', async () => {
    const levels = () =>
      knex('evaluations')
        .select('system_id', 'pack_id', 'level', 'completeness', 'codes')
        .orderBy(['system_id', 'pack_id']);
    const before = await levels();
    expect(before.length).toBeGreaterThanOrEqual(10);
    await governance.runner.evaluateSystems({ entityRefs: refs! });
    expect(await levels()).toEqual(before);
  });

  it('moved: stages, levels and owners changed on the way', async () => {
    const distinct = async (column: string) =>
      (await knex('result_spans').distinct(column)).length;
    for (const column of ['level', 'stage', 'owner_ref']) {
      expect([column, await distinct(column)]).toEqual([
        column,
        expect.any(Number),
      ]);
      expect(await distinct(column)).toBeGreaterThan(1);
    }
  });

  it('has a target that is half reached, and was further off before', async () => {
    const { items } = await governance.targets.listTargets({}, office);
    expect(items).toHaveLength(2);
    const { id, systems, remaining } = items.find(({ title }) =>
      title.endsWith('four fifths of its controls'),
    )!;
    expect([systems, remaining]).toEqual([4, 2]);
    const { points } = await governance.targets.getTarget(
      { targetId: id },
      office,
    );
    const counts = points.flatMap(point => point.remaining ?? []);
    expect(Math.max(...counts)).toBeGreaterThan(remaining);
  });

  it('is made once: a second start finds it', async () => {
    expect(await seedPast(knex, options)).toBeUndefined();
  });
});
