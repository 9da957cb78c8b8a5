import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { applyMigrations } from '../database';
import { MigratedPostgres } from './MigratedPostgres';

const PREFIX = 'POSTGRES_';

function connectionString(id: string): string | undefined {
  const major = id.slice(PREFIX.length);
  return process.env[
    `BACKSTAGE_TEST_DATABASE_POSTGRES${major}_CONNECTION_STRING`
  ];
}

const migrated = new WeakMap<TestDatabases, Map<string, MigratedPostgres>>();

/**
 * SQLite always, and every PostgreSQL for which
 * `BACKSTAGE_TEST_DATABASE_POSTGRES<major>_CONNECTION_STRING` is set.
 */
export function createTestDatabases(): TestDatabases {
  const ids = [18, 17, 16, 15, 14]
    .map(major => `${PREFIX}${major}` as 'POSTGRES_15')
    .filter(connectionString);
  const byId = new Map<string, MigratedPostgres>();
  // Hooks run in the order in which they are made: copies go before their original.
  afterAll(async () => {
    for (const source of byId.values()) await source.dropCopies();
  }, 60_000);
  const databases = TestDatabases.create({ ids: ['SQLITE_3', ...ids] });
  migrated.set(databases, byId);
  return databases;
}

/** A fresh database with the newest schema. */
export async function initDatabase(
  databases: TestDatabases,
  id: string,
): Promise<Knex> {
  if (id.startsWith(PREFIX)) {
    const byId = migrated.get(databases)!;
    const source =
      byId.get(id) ??
      new MigratedPostgres({
        connection: connectionString(id)!,
        init: () => databases.init(id as 'POSTGRES_15'),
      });
    byId.set(id, source);
    return source.copy();
  }
  const knex = await databases.init(id as 'SQLITE_3');
  await applyMigrations(knex);
  return knex;
}
