import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCheck } from './gating/runCheck';

jest.setTimeout(300_000);

const HEAD = 'apiVersion: ai-governance/v1alpha1\nkind: AISystem\n';
const SPEC =
  'spec: { type: predictive, lifecycle: experimental, lifecycleStage: inception }\n';

/** What the catalog, the kind and the gate have something against, and what they take. */
const CASES: Record<string, string> = {
  valid: `${HEAD}metadata: { name: a }\n${SPEC}`,
  name: `${HEAD}metadata: { name: -a }\n${SPEC}`,
  namespace: `${HEAD}metadata: { name: a, namespace: A_b }\n${SPEC}`,
  title: `${HEAD}metadata: { name: a, title: [1] }\n${SPEC}`,
  tags: `${HEAD}metadata: { name: a, tags: [A B] }\n${SPEC}`,
  annotations: `${HEAD}metadata: { name: a, annotations: { x: 1 } }\n${SPEC}`,
  links: `${HEAD}metadata: { name: a, links: [{ url: '' }] }\n${SPEC}`,
  foreign: `${HEAD}metadata: { name: a }\nextra: 1\n${SPEC}`,
  spec: `${HEAD}metadata: { name: a }\n${SPEC.replace('predictive', '7')}`,
  card: `${HEAD}metadata: { name: a }\n${SPEC.replace(
    ' }',
    ', documentation: { modelCard: ./card.md, aibom: ./bom.json } }',
  )}`,
};

describe('the command as it is published', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'build-'));
    execFileSync(
      process.execPath,
      [
        path.resolve(__dirname, '../scripts/build.cjs'),
        path.join(folder, 'dist'),
      ],
      { env: { ...process.env, NODE_OPTIONS: '' } },
    );
    writeFileSync(path.join(folder, 'card.md'), '# Card\n\n## Use\n\nNone.\n');
    writeFileSync(
      path.join(folder, 'bom.json'),
      '{"bomFormat":"CycloneDX","specVersion":"1.6","version":"one"}',
    );
    writeFileSync(
      path.join(folder, 'gate.yaml'),
      'apiVersion: ai-governance/v1alpha1\nkind: CheckGate\ngates: never\n',
    );
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  function built(args: string[], env: Record<string, string> = {}): string {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(folder, 'dist/index.cjs.js'), ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '', ...env },
      },
    );
    return `${stdout}${stderr}`.trim();
  }

  async function fromSource(file: string): Promise<string> {
    const said: string[] = [];
    const say = (text: string) => said.push(text);
    await runCheck({
      files: [file],
      arguments: {},
      terminal: { info: say, error: say },
      now: Date.now(),
    });
    return said.join('\n');
  }

  it.each(Object.entries(CASES))('says the same of %s', async (name, text) => {
    const file = path.join(folder, `${name}.yaml`);
    writeFileSync(file, text);
    expect(built(['check', file])).toBe(await fromSource(file));
  });

  it('knows what a gate may say', () => {
    expect(built(['check', 'valid.yaml', '--gate', 'gate.yaml'])).toBe(
      'gate.yaml:3: gates: "never" is not allowed; allowed: block, warn, off',
    );
  });

  it('asks a portal through a proxy', () => {
    const portal = ['--portal', 'https://portal.example.com'];
    // Nothing listens there: the answer shows that the proxy was asked.
    const said = built(['check', 'valid.yaml', ...portal], {
      HTTPS_PROXY: 'http://127.0.0.1:1',
    });
    expect(said).toMatch(
      /^https:\/\/portal\.example\.com: no answer: .*ECONNREFUSED 127\.0\.0\.1:1$/,
    );
  });

  it('loads what it needs for patterns, packs and fixes', () => {
    expect(built(['check', 'val*.yaml'])).toContain('aisystem:default/a');
    expect(built(['check', 'valid.yaml', '--pack', 'gate.yaml'])).toContain(
      'gate.yaml:',
    );
    expect(built(['check', 'valid.yaml', '--fixes'])).toContain('class: TODO');
    expect(built(['completion', 'bash'])).toContain('--fixes');
  });
});
