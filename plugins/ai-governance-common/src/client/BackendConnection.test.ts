import { BackendConnection } from './BackendConnection';

function connect(answer: () => Response) {
  const sent: Array<{ url: string; init?: RequestInit }> = [];
  const connection = new BackendConnection({
    discoveryApi: { getBaseUrl: async id => `http://backend/api/${id}` },
    fetchApi: {
      fetch: async (url, init) => {
        sent.push({ url: String(url), init });
        return answer();
      },
    },
  });
  return { connection, sent };
}

describe('BackendConnection', () => {
  it('puts path, query and body where the route has them', async () => {
    const { connection, sent } = connect(() => Response.json({ id: 't1' }));
    const answer = await connection.put('/v1/targets/{targetId}', {
      path: { targetId: 'a/b' },
      query: { revision: 2 },
      body: { title: 'All gold' } as any,
    });
    expect(answer).toEqual({ id: 't1' });
    expect(sent).toMatchObject([
      {
        url: 'http://backend/api/ai-governance/v1/targets/a%2Fb?revision=2',
        init: { method: 'PUT', body: '{"title":"All gold"}' },
      },
    ]);
  });

  it('repeats a parameter for each of its values', async () => {
    const { connection, sent } = connect(() => Response.json({ items: [] }));
    await connection.get('/v1/systems', {
      query: { owner: ['group:default/a', 'group:default/b'] },
    });
    expect(sent[0].url).toMatch(/\?owner=[^&]*a&owner=[^&]*b$/);
  });

  it('sends neither query nor body where nothing is given', async () => {
    const { connection, sent } = connect(() => Response.json({ items: [] }));
    await connection.get('/v1/targets');
    expect(sent[0].url).toBe('http://backend/api/ai-governance/v1/targets');
    expect(sent[0].init?.body).toBeUndefined();
  });

  it('answers a deletion with nothing', async () => {
    const { connection } = connect(() => new Response(null, { status: 204 }));
    await expect(
      connection.delete('/v1/targets/{targetId}', {
        path: { targetId: 't1' },
        query: { revision: 2 },
      }),
    ).resolves.toBeUndefined();
  });

  it('rejects with the error that the backend answers', async () => {
    const { connection } = connect(() =>
      Response.json(
        { error: { name: 'ConflictError', message: 'Somebody wrote first' } },
        { status: 409 },
      ),
    );
    const refusal = { name: 'ResponseError', statusCode: 409 };
    await expect(connection.get('/v1/targets')).rejects.toMatchObject(refusal);
    await expect(connection.send('/v1/trail')).rejects.toMatchObject(refusal);
  });
});
