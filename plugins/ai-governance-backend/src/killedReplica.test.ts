import { mockCredentials } from '@backstage/backend-test-utils';
import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import knexFactory, { Knex } from 'knex';
import { createTestDatabases } from './__testUtils__/databases';
import { eventually } from './__testUtils__/startPortal';

const databases = createTestDatabases();

const postgres = databases
  .eachSupportedId()
  .filter(([id]) => id.startsWith('POSTGRES'));

const SYSTEMS = 20;

/** Long enough for a busy machine to prolong a lease in time. */
const POLL_SECONDS = 5;

/**
 * Writes down every attempt of a replica to get its turn, and every turn that it got or
 * prolonged, in their order.
 */
const LOOKS = `
  create table looks (id serial primary key, by text, kind text);
  create function note_look() returns trigger language plpgsql as $$
  begin
    insert into looks (by, kind) values (new.held_by, tg_argv[0]);
    return new;
  end $$;
  create trigger note_look before insert on leases
    for each row execute function note_look('look');
  create trigger note_turn after update on leases
    for each row execute function note_look('turn');
`;

/** A replica in a process of its own. */
class Replica {
  readonly #process: ChildProcess;

  constructor(connection: object) {
    const options = { connection, systems: SYSTEMS, pollSeconds: POLL_SECONDS };
    this.#process = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        require.resolve('./__testUtils__/replica'),
        JSON.stringify(options),
      ],
      {
        env: { ...process.env, NODE_ENV: 'development' },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      },
    );
  }

  /** Resolves with the address when it answers. */
  async ready(): Promise<string> {
    const { url } = await this.#told('ready');
    return url!;
  }

  /** Resolves with this replica when it evaluates next, and waits to go on. */
  async evaluating(): Promise<this> {
    await this.#told('evaluating');
    return this;
  }

  /** What else comes is of the loader of TypeScript, which names the files that it reads. */
  #told(type: 'ready' | 'evaluating'): Promise<{ type: string; url?: string }> {
    return new Promise((resolve, reject) => {
      const listen = (message: { type: string; url?: string }) => {
        if (message.type !== type) return;
        this.#process.off('message', listen);
        resolve(message);
      };
      this.#process.on('message', listen);
      this.#process.once('exit', code =>
        reject(new Error(`The replica ended with ${code}`)),
      );
    });
  }

  send(message: 'fill' | 'go on') {
    this.#process.send(message);
  }

  /** As by `kill -9`. */
  async kill() {
    if (this.#process.exitCode !== null || this.#process.signalCode) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await ended;
  }
}

// Without a PostgreSQL there is nothing that two processes could share.
(postgres.length > 0 ? describe : describe.skip).each(
  postgres.length > 0 ? postgres : [['POSTGRES']],
)('a replica that is killed while it evaluates, %s', id => {
  const replicas: Replica[] = [];
  let own: Knex | undefined;

  afterEach(async () => {
    await Promise.all(replicas.splice(0).map(replica => replica.kill()));
    await own?.destroy();
  });

  async function startTwo() {
    const database = await databases.init(id as 'POSTGRES_15');
    const connection = { ...database.client.connectionSettings };
    const urls = new Map<Replica, string>();
    // One after the other: migrations that meet refuse each other.
    for (let count = 0; count < 2; count++) {
      const replica = new Replica(connection);
      replicas.push(replica);
      urls.set(replica, await replica.ready());
    }
    own = knexFactory({
      client: 'pg',
      connection,
      searchPath: ['ai-governance'],
    });
    await own.raw(LOOKS);
    return { knex: own, urls };
  }

  async function lastLook(knex: Knex): Promise<number> {
    const row = await knex('looks').max({ id: 'id' }).first();
    return Number(row?.id ?? 0);
  }

  it('is followed by the other within two looks, without anything done twice', async () => {
    const { knex, urls } = await startTwo();
    const first = Promise.race(replicas.map(replica => replica.evaluating()));
    replicas[0].send('fill');
    const killed = await first;
    const other = replicas.find(replica => replica !== killed)!;
    const { held_by: by } = await knex('leases').first('held_by');
    const started = await lastLook(knex);
    // It is not the turn of the other one, however long that may take.
    const looksOfOther = () =>
      knex('looks').whereNot({ by }).andWhere('id', '>', started);
    await eventually(looksOfOther, rows => rows.length > 0);
    expect(await knex('evaluations').count({ count: '*' }).first()).toEqual({
      count: '0',
    });

    const takesOver = other.evaluating();
    await killed.kill();
    const end = await lastLook(knex);
    await takesOver;
    const after = await looksOfOther().andWhere('id', '>', end).orderBy('id');
    const turn = after.findIndex(({ kind }) => kind === 'turn');
    // The attempts until it got its turn, the one that got it included.
    expect([1, 2]).toContain(turn);

    other.send('go on');
    const answer = await eventually(
      async () => {
        const response = await fetch(
          `${urls.get(other)}/api/ai-governance/v1/systems?limit=100`,
          { headers: { authorization: mockCredentials.service.header() } },
        );
        return response.json();
      },
      ({ items }) => items?.length === SYSTEMS,
    );
    expect(answer.totalItems).toBe(SYSTEMS);
    const changes = await knex('evaluation_changes')
      .groupBy('system_id')
      .count({ total: '*' });
    expect(changes).toEqual(Array(SYSTEMS).fill({ total: '1' }));
  });
});
