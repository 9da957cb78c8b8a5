import { join } from 'node:path';
import { Client } from 'pg';
import { findPostgres } from '../../scripts/test/postgres.cjs';

/** Where a portal keeps what its plugins store. */
export interface PortalDatabase {
  /** Value of `backend.database`. */
  config: object;
  drop(): Promise<void>;
}

/** Files below a folder, which whoever made the folder removes. */
export function useSqlite(folder: string): PortalDatabase {
  return {
    config: {
      client: 'better-sqlite3',
      connection: { directory: join(folder, 'data') },
    },
    drop: async () => {},
  };
}

/**
 * A database of its own on the PostgreSQL of the tests, a schema per plugin; files
 * where there is no such server.
 */
export async function usePostgres(options: {
  /** Of the database; letters, digits and underscores. */
  name: string;
  /** For the files. */
  folder: string;
}): Promise<PortalDatabase> {
  const { name, folder } = options;
  const { connection } = await findPostgres();
  if (!connection) return useSqlite(folder);
  const run = async (statement: string) => {
    const client = new Client({ connectionString: connection });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const drop = () => run(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await drop();
  await run(`CREATE DATABASE "${name}"`);
  const url = new URL(connection);
  url.pathname = `/${name}`;
  return {
    config: {
      client: 'pg',
      connection: url.href,
      pluginDivisionMode: 'schema',
    },
    drop,
  };
}
