const { findPostgres } = require('./postgres.cjs');

describe('findPostgres', () => {
  it('names the server in the variable that its version asks for', async () => {
    const read = jest.fn(async () => 15);
    expect(await findPostgres({}, read)).toEqual({
      env: {
        BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING:
          'postgresql://postgres@127.0.0.1:5432/postgres',
        BACKSTAGE_TEST_DISABLE_DOCKER: '1',
      },
      text: 'PostgreSQL 15 at 127.0.0.1:5432',
      connection: 'postgresql://postgres@127.0.0.1:5432/postgres',
    });
  });

  it("follows PostgreSQL's own variables", async () => {
    const env = {
      PGHOST: 'db.example',
      PGPORT: '6000',
      PGUSER: 'me',
      PGPASSWORD: 'a/b',
      PGDATABASE: 'test',
    };
    const found = await findPostgres(env, async () => 17);
    expect(found.env.BACKSTAGE_TEST_DATABASE_POSTGRES17_CONNECTION_STRING).toBe(
      'postgresql://me:a%2Fb@db.example:6000/test',
    );
  });

  it('says so when none answers', async () => {
    const refuse = async () => {
      throw new Error('connect ECONNREFUSED');
    };
    expect(await findPostgres({}, refuse)).toEqual({
      env: { BACKSTAGE_TEST_DISABLE_DOCKER: '1' },
      text: 'no PostgreSQL at 127.0.0.1:5432 (connect ECONNREFUSED)',
    });
  });

  it('leaves alone what is given', async () => {
    const read = jest.fn();
    const found = await findPostgres(
      { BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: 'x' },
      read,
    );
    expect(found).toEqual({
      env: {},
      text: 'PostgreSQL 18 as given',
      connection: 'x',
    });
    expect(read).not.toHaveBeenCalled();
  });
});
