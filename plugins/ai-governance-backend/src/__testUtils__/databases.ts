import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { applyMigrations } from '../database';

/**
 * SQLite always, and every PostgreSQL for which
 * `BACKSTAGE_TEST_DATABASE_POSTGRES<major>_CONNECTION_STRING` is set.
 */
export function createTestDatabases(): TestDatabases {
  const versions = [18, 17, 16, 15, 14].filter(
    major =>
      process.env[`BACKSTAGE_TEST_DATABASE_POSTGRES${major}_CONNECTION_STRING`],
  );
  return TestDatabases.create({
    ids: [
      'SQLITE_3',
      ...versions.map(major => `POSTGRES_${major}` as 'POSTGRES_15'),
    ],
  });
}

/** A fresh database with the newest schema. */
export async function initDatabase(
  databases: TestDatabases,
  id: string,
): Promise<Knex> {
  const knex = await databases.init(id as 'SQLITE_3');
  await applyMigrations(knex);
  return knex;
}
