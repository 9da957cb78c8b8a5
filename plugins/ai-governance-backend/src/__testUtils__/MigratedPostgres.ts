import { randomBytes } from 'node:crypto';
import knexFactory, { Knex } from 'knex';
import { applyMigrations } from '../database';

/**
 * A migrated database on PostgreSQL, and copies of it: a copy is made in a fifth of
 * the time of the migrations.
 */
export class MigratedPostgres {
  readonly #connection: string;
  readonly #init: () => Promise<Knex>;
  readonly #copies = new Map<string, Knex>();
  /** PostgreSQL logs every page of a copy unless it is told to copy files, as it did before 15. */
  readonly #strategy: string;
  #source: Promise<string> | undefined;

  constructor(options: {
    /** Address of the server. */
    connection: string;
    /** Version of the server. */
    major: number;
    /** Gives an empty database, which somebody else drops. */
    init: () => Promise<Knex>;
  }) {
    this.#connection = options.connection;
    this.#init = options.init;
    this.#strategy = options.major >= 15 ? 'STRATEGY FILE_COPY' : '';
  }

  async copy(): Promise<Knex> {
    this.#source ??= this.#migrate();
    const source = await this.#source;
    const name = `db${randomBytes(16).toString('hex')}`;
    await this.#asAdmin(admin =>
      admin.raw(`CREATE DATABASE ?? TEMPLATE ?? ${this.#strategy}`, [
        name,
        source,
      ]),
    );
    const knex = this.#connect(name);
    this.#copies.set(name, knex);
    return knex;
  }

  async dropCopies(): Promise<void> {
    await Promise.all([...this.#copies.values()].map(knex => knex.destroy()));
    // Each waits for a checkpoint, which those that go together share.
    await this.#asAdmin(admin =>
      Promise.all(
        [...this.#copies.keys()].map(name =>
          admin.raw('DROP DATABASE ?? WITH (FORCE)', [name]),
        ),
      ),
    );
    this.#copies.clear();
  }

  async #migrate(): Promise<string> {
    const knex = await this.#init();
    await applyMigrations(knex);
    const { rows } = await knex.raw('SELECT current_database() AS name');
    // A database that somebody is connected to cannot be copied.
    await knex.destroy();
    return rows[0].name;
  }

  #connect(database?: string): Knex {
    const url = new URL(this.#connection);
    if (database) url.pathname = `/${database}`;
    return knexFactory({
      client: 'pg',
      connection: url.href,
      pool: { min: 0, max: 5 },
    });
  }

  async #asAdmin<T>(action: (admin: Knex) => Promise<T>): Promise<T> {
    const admin = this.#connect();
    try {
      return await action(admin);
    } finally {
      await admin.destroy();
    }
  }
}
