import { DatabaseService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { openDatabase } from './applyMigrations';

/** What a plugin is given where the portal keeps its data in another engine. */
function databaseOf(client: string): DatabaseService {
  const knex = { client: { config: { client } } } as unknown as Knex;
  return { getClient: async () => knex };
}

describe('openDatabase', () => {
  it.each(['mysql2', 'mysql', 'oracledb'])(
    'refuses %s in one sentence that names the setting and what is allowed',
    async client => {
      await expect(openDatabase(databaseOf(client))).rejects.toThrow(
        `AI governance cannot store its data in '${client}': backend.database.client, or backend.database.plugin.ai-governance.client for this plugin alone, must be one of better-sqlite3, pg`,
      );
    },
  );
});
