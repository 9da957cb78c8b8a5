import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ExportArguments, runExport } from './runExport';

describe('ai-governance export', () => {
  let folder: string;
  let server: Server;
  let url: string;
  let asked: IncomingMessage[];
  let answer: { status: number; body: string; cutOff?: boolean };

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'export-'));
    asked = [];
    answer = { status: 200, body: 'content' };
    server = createServer((req, res) => {
      asked.push(req);
      res.writeHead(answer.status, { 'content-length': '7' });
      res.write(answer.cutOff ? 'con' : answer.body);
      if (answer.cutOff) setTimeout(() => res.destroy(), 50);
      else res.end();
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', () => resolve());
    });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  const run = (name: string, args: ExportArguments = {}) => {
    const info = jest.fn();
    return runExport({
      name,
      arguments: { url, token: 'secret', ...args },
      terminal: { info, error: jest.fn() },
    }).then(() => info.mock.calls.flat());
  };

  it('fetches a document of a system as the caller', async () => {
    const out = path.join(folder, 'x.html');
    const said = await run('dossier', {
      system: 'lending/limit',
      format: 'html',
      pack: 'own',
      out,
    });
    expect(said).toEqual([`Wrote ${out}`]);
    expect(readFileSync(out, 'utf8')).toBe('content');
    expect(asked[0].url).toBe(
      '/api/ai-governance/v1/exports/systems/lending/limit/dossier?pack=own&format=html',
    );
    expect(asked[0].headers.authorization).toBe('Bearer secret');
  });

  it('passes filters on', async () => {
    await run('inventory', {
      filter: ['class=high', 'class=limited', 'q=loan'],
      out: path.join(folder, 'x.csv'),
    });
    expect(asked[0].url).toBe(
      '/api/ai-governance/v1/exports/systems.csv?class=high&class=limited&q=loan',
    );
  });

  it('asks for a part of an evidence pack', async () => {
    await run('evidence-pack', { part: '2', out: path.join(folder, 'x.zip') });
    expect(asked[0].url).toBe(
      '/api/ai-governance/v1/exports/evidence-pack.zip?part=2',
    );
  });

  it('fetches a list and a document of the organisation', async () => {
    const out = path.join(folder, 'x');
    await run('management-review', {
      filter: ['from=2026-01-01T00:00:00Z', 'to=2026-03-31T23:59:59Z'],
      format: 'html',
      out,
    });
    await run('rollup', { filter: ['by=group', 'class=high'], out });
    expect(asked.map(({ url: address }) => address)).toEqual([
      '/api/ai-governance/v1/exports/management-review?from=2026-01-01T00%3A00%3A00Z&to=2026-03-31T23%3A59%3A59Z&format=html',
      '/api/ai-governance/v1/exports/rollup.csv?by=group&class=high',
    ]);
  });

  it('leaves nothing that reads like a whole file', async () => {
    answer.cutOff = true;
    const out = path.join(folder, 'x.csv');
    await expect(run('inventory', { out })).rejects.toThrow(
      `${out}: not written`,
    );
    expect([existsSync(out), existsSync(`${out}.part`)]).toEqual([
      false,
      false,
    ]);
  });

  it.each<[string, string, ExportArguments, string]>([
    ['an unknown name', 'dosier', {}, 'did you mean "dossier"?'],
    ['no system', 'dossier', {}, 'The export dossier needs --system'],
    [
      'a system too many',
      'inventory',
      { system: 'limit' },
      'takes no --system',
    ],
    [
      'a system that is none',
      'dossier',
      { system: 'a/b/c' },
      'expected name or namespace/name',
    ],
    [
      'a filter that would narrow nothing',
      'trend',
      { filter: ['orderBy=name,asc'] },
      'takes no "orderBy"; it takes pack, q,',
    ],
    [
      'a filter where there is none',
      'clauses',
      { filter: ['class=high'] },
      'it takes no filter',
    ],
    ['a filter that is none', 'inventory', { filter: ['x'] }, 'class=high'],
    ['no address', 'inventory', { url: undefined }, 'AI_GOVERNANCE_URL'],
    [
      'an address that is none',
      'inventory',
      { url: 'portal' },
      'expected an address with http or https',
    ],
    [
      'a format that it does not have',
      'controls',
      { system: 'limit', format: 'pdf' },
      'has no format pdf; allowed are csv',
    ],
  ])('refuses %s before it asks', async (_, name, args, message) => {
    await expect(run(name, args)).rejects.toThrow(message);
    expect(asked).toEqual([]);
  });

  it('says what the server says', async () => {
    const error = { error: { name: 'NotFoundError', message: 'No AI' } };
    answer = { status: 404, body: JSON.stringify(error).slice(0, 7) };
    await expect(run('dossier', { system: 'x' })).rejects.toMatchObject({
      name: 'NotFoundError',
      message: '404 Not Found',
    });
  });
});
