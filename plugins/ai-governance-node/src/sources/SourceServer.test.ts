import { createServer, RequestListener, Server } from 'http';
import { AddressInfo } from 'net';
import { SourceServer } from './SourceServer';

const { signal } = new AbortController();
const servers: Server[] = [];

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serverAt = (baseUrl: string, more: object = {}) =>
  new SourceServer({ name: 'Probe', baseUrl, timeoutMs: 30_000, ...more });

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('SourceServer', () => {
  it('sends queries, forms and JSON below its address, with its headers', async () => {
    const seen: string[] = [];
    const baseUrl = await listen(async (req, res) => {
      const parts: Buffer[] = [];
      for await (const part of req) parts.push(part);
      const { method, url, headers } = req;
      seen.push(
        [
          method,
          url,
          headers.authorization,
          headers['content-type'],
          Buffer.concat(parts),
        ].join(' '),
      );
      res.statusCode = 400;
      res.end('{"status":"error"}');
    });
    const server = serverAt(`${baseUrl}/below/`, {
      headers: { authorization: 'Bearer x' },
    });
    const answer = await server.request({
      path: '/a',
      query: { q: 'a b' },
      signal,
    });
    expect(answer).toEqual({ status: 400, json: { status: 'error' } });
    await server.request({ path: '/b', form: { q: 'a&b' }, signal });
    await server.request({ path: '/c', body: { q: 1 }, signal });
    expect(seen).toEqual([
      'GET /below/a?q=a+b Bearer x  ',
      'POST /below/b Bearer x application/x-www-form-urlencoded;charset=UTF-8 q=a%26b',
      'POST /below/c Bearer x application/json {"q":1}',
    ]);
  });

  it.each<[string, RequestListener, string]>([
    [
      'a page of a proxy',
      (_, res) => {
        res.statusCode = 502;
        res.end('<html>');
      },
      'Probe answers with HTTP 502 and no JSON',
    ],
    [
      'a refusal',
      (_, res) => {
        res.statusCode = 401;
        res.end('{}');
      },
      'Probe answers with HTTP 401',
    ],
    [
      'a connection that breaks',
      (req, res) => {
        res.write('{');
        req.socket.destroy();
      },
      'Probe cannot be reached',
    ],
    [
      'an answer without an end',
      (_, res) => {
        const mebibyte = Buffer.alloc(1024 * 1024, ' ');
        const write = () => {
          while (!res.destroyed && res.write(mebibyte));
        };
        res.on('drain', write);
        write();
      },
      'Probe answers with more than 67108864 bytes',
    ],
  ])('says of %s that it is unavailable', async (_, answer, message) => {
    const server = serverAt(await listen(answer));
    await expect(server.request({ path: '/', signal })).rejects.toMatchObject({
      name: 'SourceUnavailableError',
      message: expect.stringContaining(message),
    });
  });

  it('names no address where nobody answers', async () => {
    const baseUrl = await listen(() => {});
    servers.forEach(server => server.close());
    await expect(
      serverAt(baseUrl).request({ path: '/', signal }),
    ).rejects.toThrow(/^Probe cannot be reached \(ECONNREFUSED\)$/);
  });

  it('waits as long as it is told to, or until the run ends', async () => {
    const baseUrl = await listen(() => {});
    const server = serverAt(baseUrl, { timeoutMs: 100 });
    await expect(server.request({ path: '/', signal })).rejects.toMatchObject({
      name: 'SourceTimeoutError',
      message: 'Probe gave no answer within 100 ms',
    });
    await expect(server.request({ path: '/', signal })).rejects.toMatchObject({
      name: 'SourceTimeoutError',
    });
    await expect(server.request({ path: '/', signal })).rejects.toMatchObject({
      name: 'SourceUnavailableError',
      message: 'Probe gave no answer within 100 ms, 3 times in a row',
    });
    const run = new AbortController();
    const pending = serverAt(baseUrl).request({
      path: '/',
      signal: run.signal,
    });
    run.abort(new Error('the run ends'));
    await expect(pending).rejects.toThrow('the run ends');
  });
});
