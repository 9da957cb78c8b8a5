import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { MigratedPostgres } from './MigratedPostgres';
import { MigratedSqlite } from './MigratedSqlite';

const PREFIX = 'POSTGRES_';

const majorOf = (id: string) => Number(id.slice(PREFIX.length));

function connectionString(id: string): string | undefined {
  return process.env[
    `BACKSTAGE_TEST_DATABASE_POSTGRES${majorOf(id)}_CONNECTION_STRING`
  ];
}

/** A migrated database and its copies. */
type Migrated = MigratedPostgres | MigratedSqlite;

const migrated = new WeakMap<TestDatabases, Map<string, Migrated>>();

/**
 * SQLite always, and every PostgreSQL for which
 * `BACKSTAGE_TEST_DATABASE_POSTGRES<major>_CONNECTION_STRING` is set.
 */
export function createTestDatabases(): TestDatabases {
  const ids = [18, 17, 16, 15, 14]
    .map(major => `${PREFIX}${major}` as 'POSTGRES_15')
    .filter(connectionString);
  const byId = new Map<string, Migrated>();
  // Hooks run in the order in which they are made: copies go before their original.
  afterAll(async () => {
    for (const source of byId.values()) await source.dropCopies();
  }, 60_000);
  const databases = TestDatabases.create({ ids: ['SQLITE_3', ...ids] });
  migrated.set(databases, byId);
  return databases;
}

function migrate(databases: TestDatabases, id: string): Migrated {
  return id.startsWith(PREFIX)
    ? new MigratedPostgres({
        connection: connectionString(id)!,
        major: majorOf(id),
        init: () => databases.init(id as 'POSTGRES_15'),
      })
    : new MigratedSqlite();
}

/** A fresh database with the newest schema. */
export async function initDatabase(
  databases: TestDatabases,
  id: string,
): Promise<Knex> {
  const byId = migrated.get(databases)!;
  const source = byId.get(id) ?? migrate(databases, id);
  byId.set(id, source);
  return source.copy();
}
