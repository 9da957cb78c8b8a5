import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const PAGE = path.resolve(__dirname, '../../../../docs/measurements.md');

const [, recipe] =
  /<!-- python recipe: run in a test -->\n\n```python\n([\s\S]*?)```/.exec(
    readFileSync(PAGE, 'utf8'),
  )!;

const isThere = spawnSync('python3', ['--version']).status === 0;

function run(url: string) {
  return new Promise<{ code: number; stdout: string; stderr: string }>(
    resolve => {
      execFile(
        'python3',
        ['-I', '-c', recipe],
        {
          env: {
            PATH: process.env.PATH,
            HOME: process.env.HOME,
            AI_GOVERNANCE_URL: url,
            AI_GOVERNANCE_TOKEN: 'secret',
          },
        },
        (error, stdout, stderr) =>
          resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
      );
    },
  );
}

// Skipped, and reported as such, where there is no Python.
(isThere ? describe : describe.skip)('the recipe for Python', () => {
  async function ask(answer: { status: number; body: object }) {
    const sent: Array<{ url?: string; token?: string; body: any }> = [];
    const server = createServer(async (req, res) => {
      const body = JSON.parse(await text(req));
      sent.push({ url: req.url, token: req.headers.authorization, body });
      res.writeHead(answer.status, { 'content-type': 'application/json' });
      res.end(JSON.stringify(answer.body));
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', () => resolve());
    });
    try {
      const { port } = server.address() as AddressInfo;
      return { sent, ...(await run(`http://127.0.0.1:${port}`)) };
    } finally {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    }
  }

  const receipt = { stored: 1, unchanged: 0, refused: 0, faults: [] };

  it('pushes what the API takes', async () => {
    const { sent, ...outcome } = await ask({ status: 200, body: receipt });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toContain("'stored': 1");
    expect(sent).toEqual([
      {
        url: '/api/ai-governance/v1/measurements',
        token: 'Bearer secret',
        body: {
          source: 'nightly-job',
          measurements: [
            {
              system: 'consumer-loan-scoring',
              metric: 'drift_psi',
              value: 0.08,
              at: expect.stringMatching(/^\d{4}-.*\+00:00$/),
              sampleSize: 4000,
            },
          ],
        },
      },
    ]);
  });

  it('fails with what was refused', async () => {
    const fault = { path: '/measurements/0/metric', message: 'not declared' };
    const some = { ...receipt, refused: 1, faults: [fault] };
    const partly = await ask({ status: 207, body: some });
    expect(partly).toMatchObject({ code: 1 });
    expect(partly.stderr).toContain('not declared');
    const error = { name: 'InputError', message: 'no metric', faults: [fault] };
    const wholly = await ask({ status: 400, body: { error } });
    expect(wholly.stderr).toContain('400: {"error"');
  });
});
