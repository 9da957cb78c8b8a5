import { BackendConnection } from './BackendConnection';
import { Outage } from './OutageWatch';

const AT = '2026-11-30T09:00:00.000Z';
const SINCE = '2026-11-30T09:01:00.000Z';

function setUp() {
  const state = { answer: () => Response.json({ total: 3 }) };
  const connection = new BackendConnection({
    discoveryApi: { getBaseUrl: async id => `http://backend/api/${id}` },
    fetchApi: { fetch: async () => state.answer() },
  });
  const fail = (lastAnswer?: object) => {
    state.answer = () =>
      Response.json(
        {
          error: { name: 'ServiceUnavailableError', message: 'gone' },
          response: { statusCode: 503 },
          ...(lastAnswer && { lastAnswer }),
        },
        { status: 503 },
      );
  };
  return { state, connection, fail };
}

const last = (at: string, total: number) => ({
  at,
  unreachableSince: SINCE,
  content: { total },
});

describe('an outage of the database', () => {
  it('has the last answer shown with its age, until there is a new one', async () => {
    const { state, connection, fail } = setUp();
    const seen: Array<Outage | undefined> = [];
    const end = connection.watchOutage(outage => seen.push(outage));
    fail(last(AT, 2));
    expect(await connection.get('/v1/summary')).toEqual({ total: 2 });
    expect(seen).toEqual([
      undefined,
      { answeredAt: AT, unreachableSince: SINCE },
    ]);
    state.answer = () => Response.json({ total: 4 });
    expect(await connection.get('/v1/summary')).toEqual({ total: 4 });
    expect(seen).toHaveLength(3);
    expect(seen[2]).toBeUndefined();
    end();
  });

  it('is told with the oldest of what is shown, as long as any of it is', async () => {
    const { state, connection, fail } = setUp();
    let now: Outage | undefined;
    connection.watchOutage(outage => {
      now = outage;
    });
    fail(last(AT, 2));
    await connection.get('/v1/summary');
    fail(last('2026-11-30T08:00:00+00:00', 1));
    await connection.get('/v1/summary', { query: { pack: 'other' } });
    expect(now?.answeredAt).toBe('2026-11-30T08:00:00+00:00');
    state.answer = () => Response.json({ total: 4 });
    await connection.get('/v1/summary', { query: { pack: 'other' } });
    expect(now?.answeredAt).toBe(AT);
  });

  it('rejects where nobody tells how old it is, and where there is no last answer', async () => {
    const { connection, fail } = setUp();
    fail(last(AT, 2));
    const rejection = { name: 'ResponseError', statusCode: 503 };
    await expect(connection.get('/v1/summary')).rejects.toMatchObject(
      rejection,
    );
    const end = connection.watchOutage(() => {});
    fail();
    await expect(connection.get('/v1/summary')).rejects.toMatchObject(
      rejection,
    );
    fail(last(AT, 2));
    end();
    await expect(connection.get('/v1/summary')).rejects.toMatchObject(
      rejection,
    );
  });
});
