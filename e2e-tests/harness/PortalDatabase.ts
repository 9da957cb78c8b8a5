import { join } from 'node:path';
import knexFactory from 'knex';
import { findPostgres } from '../../scripts/test/postgres.cjs';

/** Where a portal keeps what its plugins store. */
export interface PortalDatabase {
  /** Value of `backend.database`. */
  config: object;
  drop(): Promise<void>;
}

/** Files below a folder, which the maker of the folder removes. */
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
    const admin = knexFactory({ client: 'pg', connection });
    try {
      await admin.raw(statement, [name]);
    } finally {
      await admin.destroy();
    }
  };
  const drop = () => run('DROP DATABASE IF EXISTS ?? WITH (FORCE)');
  await drop();
  await run('CREATE DATABASE ??');
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
