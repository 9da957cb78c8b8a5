import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { text as textOf } from 'node:stream/consumers';

const COMMAND = path.resolve(__dirname, '../../bin/ai-governance');

const SYSTEM = `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata: { name: advisor }
spec: { type: predictive, lifecycle: experimental, lifecycleStage: inception }
`;

const run = (args: string[], input: string) =>
  execFileSync(process.execPath, [COMMAND, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });

describe('standard input', () => {
  it.each<[string[], string, RegExp]>([
    [['check', '-'], SYSTEM, /^ {2}stdin:4:1: warn/m],
    [['next', '-'], SYSTEM, /stdin:4:/],
    [['explain', 'RSK-01', '--file', '-'], SYSTEM, /To declare, in stdin:/],
    [['diff', '/dev/null', '-'], SYSTEM, /aisystem:default\/advisor/],
    [['fmt', '-'], SYSTEM, /^kind: AISystem$/m],
    [['aibom', '-'], SYSTEM, /"bomFormat": "CycloneDX"/],
    [
      ['metric', 'push', '-', '--dry-run', '--system', 'a', '--source', 'b'],
      '{"metric":"drift","value":1,"at":"2026-01-01T00:00:00Z"}\n',
      /1 measurement can be sent/,
    ],
    [
      ['trail', 'verify', '-'],
      JSON.stringify({
        format: 'ai-governance-trail/1',
        entries: [],
        head: { sequence: 0, hash: '0'.repeat(64) },
      }),
      /The trail is whole/,
    ],
  ])('is read by %j', (args, input, said) => {
    expect(run(args, input)).toMatch(said);
  });

  it('may be slow to come', async () => {
    const child = spawn(process.execPath, [COMMAND, 'fmt', '-'], {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const answer = textOf(child.stdout);
    child.stdin.write(SYSTEM.slice(0, 40));
    await new Promise(resolve => setTimeout(resolve, 500));
    child.stdin.end(SYSTEM.slice(40));
    expect(await answer).toContain('name: advisor');
  });

  it('is read in one place', () => {
    const root = path.resolve(__dirname, '..');
    const reading = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(name => /(?<!\.test)\.ts$/.test(name))
      .filter(name =>
        /process\.stdin|readFileSync\(0|readSync\(0/.test(
          readFileSync(path.join(root, name), 'utf8'),
        ),
      );
    expect(reading).toEqual([path.join('lib', 'readInput.ts')]);
  });
});
