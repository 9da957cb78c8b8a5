import {
  LoggerService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import knexFactory, { Knex } from 'knex';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readEvidenceFolder } from '../exampleEvidence/readEvidenceFolder';
import { createPastGovernance } from './createPastGovernance';
import { measuredBy } from './ImportedPast';
import { applyMigrations, InMemoryCatalog } from './parts';
import { readEntities } from './readEntities';
import { readPast } from './readPast';
import { PastReplay } from './replayPast';

/** What the year of the example organisation is made from. */
export interface PastOptions {
  config: RootConfigService;
  urlReader: UrlReaderService;
  logger: LoggerService;
  /** Folder of the examples, with `evidence` and `past` beside the entities. */
  directory: string;
  /** The end of the year, milliseconds since the epoch. */
  now: number;
}

/**
 * Replays the year into a database.
 *
 * @param knex - migrated and empty
 * @returns references of the systems in it
 */
async function replayInto(knex: Knex, options: PastOptions): Promise<string[]> {
  const { directory, now } = options;
  const entities = await readEntities(directory);
  const past = await readPast({ directory: join(directory, 'past'), now });
  const evidence = await readEvidenceFolder({
    directory: join(directory, 'evidence'),
    now,
  });
  const isSystem = ({ kind }: { kind: string }) => kind === 'AISystem';
  const catalog = new InMemoryCatalog(
    entities.filter(entity => !isSystem(entity)),
  );
  const clock = { now };
  const governance = await createPastGovernance({
    ...options,
    knex,
    catalog,
    clock,
    people: entities.filter(({ kind }) => kind === 'User'),
    metrics: measuredBy(evidence, clock),
  });
  const replay = new PastReplay({
    governance,
    catalog,
    entities,
    past,
    evidence,
    clock,
  });
  await replay.run(now);
  const refs: string[] = [];
  for await (const page of catalog.listEtags()) {
    refs.push(...page.map(({ ref }) => ref));
  }
  return refs;
}

async function tablesOf(knex: Knex): Promise<string[]> {
  return knex('sqlite_master')
    .where({ type: 'table' })
    .whereNot('name', 'like', 'sqlite_%')
    .whereNot('name', 'like', '%knex_migrations%')
    .pluck('name');
}

/** Puts every row of a database file into a database that has its tables, or none. */
async function copyInto(
  knex: Knex,
  { file, tables }: { file: string; tables: string[] },
): Promise<void> {
  await knex.raw('ATTACH DATABASE ? AS past', [file]);
  try {
    await knex.transaction(async tx => {
      await tx.raw('PRAGMA defer_foreign_keys = ON');
      for (const table of tables) {
        await tx.raw('DELETE FROM main.??', [table]);
        await tx.raw('INSERT INTO main.?? SELECT * FROM past.??', [
          table,
          table,
        ]);
      }
    });
  } finally {
    await knex.raw('DETACH DATABASE past');
  }
}

/**
 * Gives an empty database the year of the example organisation, as a whole or not at all:
 * somebody who stops the portal meanwhile finds no half of it. Does nothing where systems
 * were evaluated already.
 *
 * @param knex - migrated, of SQLite
 * @returns references of the systems; undefined where nothing was done
 */
export async function seedPast(
  knex: Knex,
  options: PastOptions,
): Promise<string[] | undefined> {
  if (await knex('ai_systems').first()) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'example-past-'));
  const file = resolve(folder, 'past.sqlite');
  const own = knexFactory({
    client: 'better-sqlite3',
    connection: { filename: file },
    useNullAsDefault: true,
    pool: { min: 0, max: 1 },
  });
  try {
    // It is thrown away if the machine goes down.
    await own.raw('PRAGMA synchronous = OFF');
    await own.raw('PRAGMA journal_mode = MEMORY');
    await applyMigrations(own);
    const refs = await replayInto(own, options);
    const tables = await tablesOf(own);
    await own.destroy();
    await copyInto(knex, { file, tables });
    return refs;
  } finally {
    await own.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}
