import { DatabaseService } from '@backstage/backend-plugin-api';
import { NotImplementedError } from '@backstage/errors';
import { Knex } from 'knex';
import { resolve } from 'path';

/** Two folders above this module in `src` as well as in `dist`. */
// eslint-disable-next-line no-restricted-syntax -- the build keeps modules in their folders
const migrationsDir = resolve(__dirname, '../../migrations');

/** knex's names of the databases that the statements are written for. */
const ENGINES = ['better-sqlite3', 'pg'];

/** Brings the database to the newest schema. */
export async function applyMigrations(knex: Knex): Promise<void> {
  await knex.migrate.latest({ directory: migrationsDir });
}

/** The database of the plugin, migrated unless the operator migrates it. */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  assertSupported(knex);
  if (!database.migrations?.skip) {
    await applyMigrations(knex);
  }
  return knex;
}

/**
 * Refuses an engine that the statements are not written for, before anything is
 * written to it.
 */
function assertSupported(knex: Knex): void {
  const { client } = knex.client.config;
  if (!ENGINES.includes(client)) {
    throw new NotImplementedError(
      `AI governance cannot store its data in '${client}': backend.database.client, or backend.database.plugin.ai-governance.client for this plugin alone, must be one of ${ENGINES.join(
        ', ',
      )}`,
    );
  }
}
