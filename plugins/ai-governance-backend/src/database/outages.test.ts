import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import knexFactory, { Knex } from 'knex';
import { createServer, Server, Socket } from 'node:net';
import request from 'supertest';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { keepLastAnswers } from '../routes/keepLastAnswers';
import { LastAnswers } from '../routes/LastAnswers';
import { answerUnavailable } from '../routes/unavailable';
import { DatabaseWatch } from './DatabaseWatch';
import { trailTransaction } from './util';

const databases = createTestDatabases();

const ENGINES = databases.eachSupportedId().filter(([id]) => id !== 'SQLITE_3');

/** What the root router of a backend does with errors, in short. */
const mockErrors: express.ErrorRequestHandler = (error, _req, res, _next) => {
  res
    .status(error.name === 'ServiceUnavailableError' ? 503 : 500)
    .json({ message: error.message });
};

/** Passes connections on, until it is cut off. */
async function startProxy(knex: Knex) {
  const { host, port } = knex.client.connectionSettings;
  const sockets = new Set<Socket>();
  const proxy = createServer(client => {
    const database = new Socket().connect(port, host);
    for (const each of [client, database]) {
      sockets.add(each);
      each.on('error', () => {});
      each.on('close', () => [client, database].forEach(s => s.destroy()));
    }
    client.pipe(database).pipe(client);
  });
  const listen = (at: number) =>
    new Promise<void>(resolve => {
      proxy.listen(at, '127.0.0.1', resolve);
    });
  await listen(0);
  const { port: own } = proxy.address() as { port: number };
  const cut = async () => {
    const closed = closeServer(proxy);
    sockets.forEach(socket => socket.destroy());
    await closed;
  };
  return { port: own, cut, restore: () => listen(own) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
  });
}

describe.each(ENGINES)('an outage of %s', engine => {
  async function setUp() {
    const knex = await initDatabase(databases, engine);
    const proxy = await startProxy(knex);
    const outside = knexFactory({
      client: 'pg',
      connection: {
        ...knex.client.connectionSettings,
        host: '127.0.0.1',
        port: proxy.port,
      },
      pool: { min: 0, max: 3 },
      acquireConnectionTimeout: 30_000,
    });
    return { knex, outside, proxy };
  }

  it('is answered by 503, said once with its beginning, and over once it is over', async () => {
    const { outside, proxy } = await setUp();
    const logger = mockServices.logger.mock();
    const now = () => Date.UTC(2026, 10, 30, 9);
    const watch = new DatabaseWatch({ knex: outside, logger, now });
    const app = express();
    app.get('/', async (_, res, next) => {
      try {
        res.json(await outside('trail').count({ total: '*' }));
      } catch (error) {
        next(error);
      }
    });
    const answers = new LastAnswers({ now });
    app.use(answerUnavailable({ outages: watch, answers }));
    app.use(mockErrors);
    try {
      expect((await request(app).get('/')).status).toBe(200);
      await proxy.cut();
      for (const attempt of [1, 2]) {
        const { status, headers, body } = await request(app).get('/');
        expect([attempt, status, headers['retry-after']]).toEqual([
          attempt,
          503,
          '5',
        ]);
        expect(body.message).toBe(
          'The database of AI governance cannot be reached since 2026-11-30T09:00:00.000Z. Nothing is lost that was saved; try again in 5 seconds',
        );
      }
      expect(logger.error).toHaveBeenCalledTimes(1);
      expect(logger.error).toHaveBeenCalledWith(
        expect.stringMatching(
          /^Database unreachable since 2026-11-30T09:00:00\.000Z: /,
        ),
      );
      await proxy.restore();
      expect((await request(app).get('/')).status).toBe(200);
      expect(watch.unreachableSince).toBeUndefined();
      expect(logger.info).toHaveBeenCalledWith(
        'Database reachable again; it was not since 2026-11-30T09:00:00.000Z, for 0 s',
      );
    } finally {
      await outside.destroy();
      await proxy.cut();
    }
  });

  it('shows everybody what they themselves were answered last, and how old that is', async () => {
    const { outside, proxy } = await setUp();
    const clock = { now: Date.UTC(2026, 10, 30, 9) };
    const now = () => clock.now;
    const outages = new DatabaseWatch({
      knex: outside,
      logger: mockServices.logger.mock(),
      now,
    });
    const answers = new LastAnswers({ now });
    const app = express();
    app.use(keepLastAnswers({ httpAuth: mockServices.httpAuth(), answers }));
    app.get('/v1/:what', async (req, res, next) => {
      try {
        const [{ total }] = await outside('trail').count({ total: '*' });
        res.json({ ...req.query, total: Number(total) });
      } catch (error) {
        next(error);
      }
    });
    app.use(answerUnavailable({ outages, answers }));
    app.use(mockErrors);
    const ask = (path: string, person: string) =>
      request(app)
        .get(path)
        .set(
          'authorization',
          mockCredentials.user.header(`user:default/${person}`),
        );
    try {
      for (const path of ['/v1/summary?pack=one', '/v1/other']) {
        expect((await ask(path, 'ada')).status).toBe(200);
      }
      await proxy.cut();
      clock.now += 5 * 60_000;
      const { status, headers, body } = await ask(
        '/v1/summary?pack=one',
        'ada',
      );
      expect([status, headers['retry-after']]).toEqual([503, '5']);
      expect(body).toMatchObject({
        error: { name: 'ServiceUnavailableError' },
        response: { statusCode: 503 },
        lastAnswer: {
          at: '2026-11-30T09:00:00.000Z',
          unreachableSince: '2026-11-30T09:05:00.000Z',
          content: { pack: 'one', total: 0 },
        },
      });
      for (const [path, person] of [
        ['/v1/summary?pack=one', 'bob'],
        ['/v1/summary?pack=two', 'ada'],
        ['/v1/other', 'ada'],
      ]) {
        const answer = await ask(path, person);
        expect([path, person, answer.status]).toEqual([path, person, 503]);
        expect(answer.body).not.toHaveProperty('lastAnswer');
      }
      clock.now += 60 * 60_000;
      const late = await ask('/v1/summary?pack=one', 'ada');
      expect(late.body).not.toHaveProperty('lastAnswer');
    } finally {
      await outside.destroy();
      await proxy.cut();
    }
  });

  it('leaves connections to readers while writers wait', async () => {
    const { outside, proxy } = await setUp();
    let end = () => {};
    const ended = new Promise<void>(resolve => (end = resolve));
    try {
      const writers = Array.from({ length: 20 }, () =>
        trailTransaction(outside, () => ended),
      );
      // Three connections would all be taken by writers that wait.
      const [{ total }] = await outside('trail').count({ total: '*' });
      expect(Number(total)).toBe(0);
      end();
      await Promise.all(writers);
    } finally {
      end();
      await outside.destroy();
      await proxy.cut();
    }
  });

  it('is none where another host is not reached, or a statement is refused', async () => {
    const { outside, proxy } = await setUp();
    const watch = new DatabaseWatch({
      knex: outside,
      logger: mockServices.logger.mock(),
      now: Date.now,
    });
    try {
      for (const fields of [
        { code: 'ECONNRESET' },
        { code: 'ECONNREFUSED', port: proxy.port + 1 },
        { code: 'ENOTFOUND', hostname: 'git.example.com' },
      ]) {
        expect(watch.note(Object.assign(new Error('no'), fields))).toBe(false);
      }
      const error = await outside('no_such_table').catch(e => e);
      expect(watch.note(error)).toBe(false);
      expect(watch.unreachableSince).toBeUndefined();
    } finally {
      await outside.destroy();
      await proxy.cut();
    }
  });
});
