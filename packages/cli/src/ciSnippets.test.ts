import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

jest.setTimeout(300_000);

const COMMAND = path.resolve(__dirname, '../bin/ai-governance');
const PAGE = readFileSync(
  path.resolve(__dirname, '../../../docs/ci.md'),
  'utf8',
);

/** The block of the page with this title. */
function block(title: string): string {
  const blocks = [...PAGE.matchAll(/^```\w+ title=(\S+)\n([^]*?)^```$/gm)];
  const found = blocks.find(([, name]) => name === title);
  if (!found) throw new Error(`docs/ci.md has no block ${title}`);
  return found[2];
}

/** The scripts of each way to run the command, in their order, as the page has them. */
const WAYS: Record<string, string[]> = {
  'plain shell': [block('check.sh')],
  'GitHub Actions': parse(
    block('.github/workflows/ai-governance.yaml'),
  ).jobs.check.steps.flatMap(({ run }: { run?: string }) => run ?? []),
  'GitLab CI': [
    parse(block('.gitlab-ci.yml'))['ai-governance'].script.join('\n'),
  ],
};

const DESCRIPTOR = `# Proposes credit limits.
apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: advisor
spec:
  type: predictive
  lifecycle: experimental
  lifecycleStage: inception
  owner: credit-team
  intendedUse:
    purpose: Propose a monthly credit limit to a case handler from repayments.
    users: [case handlers]
    affectedPersons: [customers]
    outOfScope: [refusals without a person]
  risk:
    class: high
    rationale: Annex III point 5(b), creditworthiness.
    classifiedOn: '2026-01-05'
    annexIII: ['5(b)']
`;

const PURPOSE_LINE = 12;

describe.each(Object.entries(WAYS))('the snippet for %s', (way, scripts) => {
  let folder: string;
  const at = (...names: string[]) => path.join(folder, ...names);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], {
      cwd: at('work'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_AUTHOR_NAME: 'Mara',
        GIT_AUTHOR_EMAIL: 'mara@example.com',
        GIT_COMMITTER_NAME: 'Mara',
        GIT_COMMITTER_EMAIL: 'mara@example.com',
      },
    });

  /** A program on the path of the scripts. */
  function program(name: string, text: string): void {
    writeFileSync(at('bin', name), `#!/bin/sh\n${text}\n`);
    chmodSync(at('bin', name), 0o755);
  }

  function commit(text: string, message: string): void {
    writeFileSync(at('work', 'service', 'catalog-info.yaml'), text);
    git('add', '.');
    git('commit', '--quiet', '--message', message);
  }

  /** A remote with a main branch, and a clone of it on a branch. */
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ci-'));
    for (const name of ['bin', 'work', 'temp']) mkdirSync(at(name));
    mkdirSync(at('work', 'service'));
    program('ai-governance', `exec "${process.execPath}" "${COMMAND}" "$@"`);
    // The outside world: a registry, and the address of a pull request.
    program('npm', 'exit 0');
    program('gh', `echo "$@" > "${at('gh.txt')}"`);
    git('init', '--quiet');
    writeFileSync(
      at('work', 'ai-governance-gate.yaml'),
      block('ai-governance-gate.yaml'),
    );
    commit(DESCRIPTOR, 'Register the advisor');
    execFileSync('git', ['clone', '--quiet', '--bare', 'work', 'remote.git'], {
      cwd: folder,
    });
    git('remote', 'add', 'origin', at('remote.git'));
    git('fetch', '--quiet', 'origin');
    git('switch', '--quiet', '--create', 'change');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function shell(script: string): Promise<number> {
    return new Promise(resolve => {
      execFile(
        'bash',
        ['-e', '-o', 'pipefail', '-c', script],
        {
          cwd: at('work'),
          env: {
            ...process.env,
            NODE_OPTIONS: '',
            PATH: `${at('bin')}:${process.env.PATH}`,
            TMPDIR: at('temp'),
            RUNNER_TEMP: at('temp'),
            GITHUB_BASE_REF: 'main',
            PULL_REQUEST: '7',
          },
        },
        error => resolve(error ? Number(error.code) : 0),
      );
    });
  }

  /** As a CI does: a step that fails is the outcome, and what is to run always runs. */
  async function pipeline(): Promise<number> {
    let outcome = 0;
    for (const script of scripts) {
      const code = await shell(script);
      outcome = outcome || code;
    }
    rmSync(at('temp'), { recursive: true });
    mkdirSync(at('temp'));
    git('worktree', 'prune');
    return outcome;
  }

  /** Rule, file and line of what blocks, as SARIF has it, or JUnit's text. */
  function blocked(): string[] {
    if (way === 'GitLab CI') {
      const xml = readFileSync(at('work', 'ai-governance.xml'), 'utf8');
      const pattern =
        /<testcase name="(\S+) [^>]*><failure [^>]*>([^:]+):(\d+):/g;
      return [...xml.matchAll(pattern)].map(match => match.slice(1).join(' '));
    }
    const sarif = readFileSync(at('work', 'ai-governance.sarif'), 'utf8');
    const [{ results }] = JSON.parse(sarif).runs;
    return results
      .filter(({ level }: { level: string }) => level === 'error')
      .map(
        (result: {
          ruleId: string;
          locations: Array<{
            physicalLocation: {
              artifactLocation: { uri: string };
              region: { startLine: number };
            };
          }>;
        }) => {
          const { artifactLocation, region } =
            result.locations[0].physicalLocation;
          return `${result.ruleId} ${artifactLocation.uri} ${region.startLine}`;
        },
      );
  }

  /** The comment on the pull request; none from GitLab. */
  function comment(): string | undefined {
    const file = at('work', 'ai-governance.md');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  it('fails a branch that breaks the gate at the right line, and passes it when mended', async () => {
    commit(
      DESCRIPTOR.replace(/purpose: .*/, 'purpose: Score.'),
      'Shorten the purpose',
    );
    expect(await pipeline()).toBe(1);
    expect(blocked()).toEqual([
      `INV-03 service/catalog-info.yaml ${PURPOSE_LINE}`,
    ]);
    const isCommented = way !== 'GitLab CI';
    expect(/INV-03 .*\| pass → fail \|/.test(comment() ?? '')).toBe(
      isCommented,
    );
    expect(existsSync(at('gh.txt'))).toBe(way === 'GitHub Actions');

    commit(DESCRIPTOR.replace('a monthly', 'a weekly'), 'State the purpose');
    expect(await pipeline()).toBe(0);
    expect(blocked()).toEqual([]);
  });
});
