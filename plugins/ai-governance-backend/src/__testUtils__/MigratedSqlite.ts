import knexFactory, { Knex } from 'knex';
import { applyMigrations } from '../database';

/** As Backstage's `TestDatabases` connects to a database in memory. */
const connect = (filename: string | Buffer) =>
  knexFactory({
    client: 'better-sqlite3',
    // knex hands it on to the driver, which takes the bytes of a database as well.
    connection: { filename: filename as string },
    useNullAsDefault: true,
  });

/** A migrated database of SQLite, and copies of it in memory. */
export class MigratedSqlite {
  readonly #copies: Knex[] = [];
  #bytes: Promise<Buffer> | undefined;

  async copy(): Promise<Knex> {
    this.#bytes ??= this.#migrate();
    const knex = connect(await this.#bytes);
    this.#copies.push(knex);
    return knex;
  }

  async dropCopies(): Promise<void> {
    await Promise.all(this.#copies.map(knex => knex.destroy()));
    this.#copies.length = 0;
  }

  async #migrate(): Promise<Buffer> {
    const knex = connect(':memory:');
    try {
      await applyMigrations(knex);
      const connection = await knex.client.acquireConnection();
      const bytes = connection.serialize();
      await knex.client.releaseConnection(connection);
      return bytes;
    } finally {
      await knex.destroy();
    }
  }
}
