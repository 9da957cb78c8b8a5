import express from 'express';
import { Knex } from 'knex';
import { mockServices } from '@backstage/backend-test-utils';
import request from 'supertest';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { LastAnswers } from '../routes/LastAnswers';
import { answerUnavailable } from '../routes/unavailable';
import { DatabaseWatch } from './DatabaseWatch';
import { trailTransaction } from './util';

const databases = createTestDatabases();

/** As the root router of a backend does with errors that say their status. */
const mockErrors: express.ErrorRequestHandler = (error, _req, res, _next) => {
  res.status(error.statusCode ?? 500).json({ message: error.message });
};

describe('a database without room', () => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await initDatabase(databases, 'SQLITE_3');
    await knex.schema.createTable('filler', table => table.text('content'));
    const [{ page_count: pages }] = await knex.raw('pragma page_count');
    await knex.raw(`pragma max_page_count = ${pages + 2}`);
  });

  afterAll(() => knex.destroy());

  const save = (executor: Knex) =>
    executor('filler').insert({ content: 'x'.repeat(100_000) });

  it.each<[string, () => Promise<unknown>]>([
    ['a statement', async () => save(knex)],
    ['a transaction', () => knex.transaction(async tx => save(tx))],
    ['a write of records', () => trailTransaction(knex, async tx => save(tx))],
  ])('says so of %s', async (_, write) => {
    const now = Date.now;
    const outages = new DatabaseWatch({
      knex,
      logger: mockServices.logger.mock(),
      now,
    });
    const app = express();
    app.get('/', async (_req, res, next) =>
      write().then(() => res.end(), next),
    );
    app.use(answerUnavailable({ outages, answers: new LastAnswers({ now }) }));
    app.use(mockErrors);
    const { status, body } = await request(app).get('/');
    expect([status, body.message]).toEqual([
      507,
      'The disk of the database of AI governance is full. Nothing of this was saved, and what was saved before can be read; make room and try again',
    ]);
    expect(await knex('filler').count({ count: '*' }).first()).toEqual({
      count: 0,
    });
  });
});
