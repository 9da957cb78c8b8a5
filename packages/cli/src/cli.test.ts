import { execFile } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const COMMAND = path.resolve(__dirname, '../bin/ai-governance');

const MAPPING = `apiVersion: ai-governance/v1alpha1
kind: RegisterMapping
name: { template: '{agency}-{title}', identity: [id] }
groups:
  agency: { name: '{agency}', type: agency }
output: { splitBy: agency }
fields:
  spec.type: { constant: unknown }
  spec.lifecycle: { constant: unknown }
  spec.lifecycleStage: { constant: unknown }
`;

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

function run(args: string[], nodeArguments: string[] = []): Promise<Outcome> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [...nodeArguments, COMMAND, ...args],
      { env: { ...process.env, NODE_OPTIONS: '' }, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        const code = error ? Number(error.code ?? 1) : 0;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

function writeRegister(file: string, rows: number) {
  const notes = 'A sentence of the register that no field takes. '.repeat(70);
  const descriptor = openSync(file, 'w');
  writeSync(descriptor, 'agency,id,title,notes\n');
  for (let start = 0; start < rows; start += 1000) {
    const lines = Array.from({ length: 1000 }, (_, offset) => {
      const id = start + offset;
      // Every tenth row shares its name with others.
      const title = id % 10 === 0 ? 'Chatbot' : `System ${id}`;
      return `Agency ${id % 40},${id},${title},"${notes}"\n`;
    });
    writeSync(descriptor, lines.join(''));
  }
  closeSync(descriptor);
}

describe('the command', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
    writeFileSync(path.join(folder, 'm.yaml'), MAPPING);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('shows what it can do', async () => {
    const { code, stdout } = await run(['import', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--mapping <file>');
    expect(stdout).toContain('--encoding <encoding>');
  }, 240_000);

  it('checks a descriptor', async () => {
    const file = path.join(folder, 'catalog-info.yaml');
    writeFileSync(
      file,
      `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata: { name: advisor }
spec: { type: predictive, lifecycle: experimental, lifecycleStage: idea }
`,
    );
    const { code, stdout, stderr } = await run(['check', file]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /catalog-info\.yaml:4:52: spec\.lifecycleStage is "idea"/,
    );
  }, 240_000);

  it('verifies an export of the trail', async () => {
    const file = path.join(folder, 'trail.json');
    writeFileSync(
      file,
      JSON.stringify({
        format: 'ai-governance-trail/1',
        exportedAt: '2026-11-24T08:00:00.000Z',
        entries: [],
        head: { sequence: 3, hash: 'a'.repeat(64) },
      }),
    );
    const { code, stdout, stderr } = await run(['trail', 'verify', file]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `${file}: truncated: The trail ends with the beginning, and entry 3 was the last one written.\n`,
    );
  }, 240_000);

  it('ends with 1 and one clear message when it cannot do what is asked', async () => {
    const { code, stdout, stderr } = await run([
      'import',
      path.join(folder, 'none.csv'),
      '--mapping',
      path.join(folder, 'm.yaml'),
      '--dry-run',
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(`${path.join(folder, 'none.csv')}: no such file\n`);
  }, 240_000);

  it('imports a register that is larger than the memory it is given', async () => {
    const register = path.join(folder, 'r.csv');
    const report = path.join(folder, 'report.json');
    writeRegister(register, 20_000);
    const megabytes = 64;
    expect(statSync(register).size).toBeGreaterThan(megabytes * 2 ** 20);
    const { code, stderr } = await run(
      [
        'import',
        register,
        '--mapping',
        path.join(folder, 'm.yaml'),
        '--out',
        path.join(folder, 'out'),
        '--report',
        report,
      ],
      [`--max-old-space-size=${megabytes}`],
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const summary = JSON.parse(readFileSync(report, 'utf8'));
    expect(summary.rows).toEqual({ read: 20_000, taken: 20_000, refused: 0 });
    expect(summary.entities).toEqual({ systems: 20_000, groups: 40 });
  }, 600_000);
});
