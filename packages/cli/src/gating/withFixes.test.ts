import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CheckArguments, runCheck } from './runCheck';

const SYSTEM = `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: advisor
spec:
  # A comment that stays.
  type: predictive
  lifecycle: experimental
  lifecycleStage: inception
`;

const PAGE = readFileSync(
  path.resolve(__dirname, '../../../../docs/ci.md'),
  'utf8',
);

/** The block of the page with this title. */
function block(title: string): string {
  const blocks = [...PAGE.matchAll(/^```\w+ title=(\S+)\n([^]*?)^```$/gm)];
  const found = blocks.find(([, name]) => name === title);
  if (!found) throw new Error(`docs/ci.md has no block ${title}`);
  return found[2];
}

interface Region {
  startLine: number;
  endLine: number;
}

interface Result {
  ruleId: string;
  fixes?: Array<{
    description: { text: string };
    artifactChanges: [
      {
        replacements: Array<{
          deletedRegion: Region;
          insertedContent: { text: string };
        }>;
      },
    ];
  }>;
}

/** What a reader of SARIF makes of a file: the last region first. */
function apply(
  text: string,
  { artifactChanges }: NonNullable<Result['fixes']>[0],
) {
  const lines = text.split(/(?<=\n)/);
  for (const {
    deletedRegion,
    insertedContent,
  } of artifactChanges[0].replacements.toReversed()) {
    const { startLine, endLine } = deletedRegion;
    lines.splice(startLine - 1, endLine - startLine, insertedContent.text);
  }
  return lines.join('');
}

describe('the lines that close what a check finds', () => {
  let file: string;

  beforeEach(() => {
    file = path.join(
      mkdtempSync(path.join(tmpdir(), 'fixes-')),
      'catalog-info.yaml',
    );
    writeFileSync(file, SYSTEM);
  });

  afterEach(() => rmSync(path.dirname(file), { recursive: true }));

  async function check(args: CheckArguments = {}) {
    const said: string[] = [];
    await runCheck({
      files: [file],
      arguments: { fixes: true, ...args },
      terminal: { info: text => said.push(text), error: () => undefined },
      now: Date.parse('2026-03-01T00:00:00Z'),
    });
    return said.join('\n');
  }

  const sarif = async (): Promise<Result[]> =>
    JSON.parse(await check({ format: 'sarif' })).runs[0].results;

  it('stand below each finding, with the values that are allowed', async () => {
    const text = await check();
    expect(text).toContain(`    To declare:
          lifecycleStage: inception
      +   risk:
      +     class: TODO # one of: prohibited, high, limited, minimal
`);
    expect(text).not.toContain('--fixes');
    const short = await check({ fixes: false });
    expect(short).not.toContain('TODO');
    expect(short).toMatch(/--fixes$/m);
  });

  it('are those that docs/ci.md shows', async () => {
    writeFileSync(file, block('fixes/catalog-info.yaml'));
    const text = (await check()).replaceAll(`${path.dirname(file)}/`, '');
    expect(text).toContain(block('fixes.txt'));
  });

  it('can be opened in a comment on a pull request', async () => {
    const text = await check({ format: 'markdown' });
    expect(text).toContain('<summary>RSK\\-01'.replace('\\-', '-'));
    expect(text).toMatch(/```diff\n[^`]*\n\+ {3}risk:\n/);
  });

  it.each([
    ['with an end', SYSTEM],
    ['without an end', SYSTEM.trimEnd()],
  ])('close the control as SARIF has them, in a file %s', async (_, system) => {
    writeFileSync(file, system);
    const closing = (await sarif()).flatMap(({ ruleId, fixes = [] }) =>
      fixes.map(fix => ({ ruleId, text: apply(system, fix) })),
    );
    expect(closing.length).toBeGreaterThan(2);
    const whole = closing.filter(({ text }) => !text.includes('TODO'));
    expect(whole.length).toBeGreaterThan(0);
    for (const { ruleId, text } of closing) {
      expect(text).toContain('# A comment that stays.\n');
      expect(text.startsWith(SYSTEM.slice(0, 100))).toBe(true);
      expect(ruleId).toMatch(/^[A-Z]+-\d+$/);
    }
    for (const { ruleId, text } of whole) {
      writeFileSync(file, text);
      expect((await sarif()).map(each => each.ruleId)).not.toContain(ruleId);
    }
    expect(readFileSync(file, 'utf8')).not.toBe(system);
  });

  it('have no place in some formats', async () => {
    for (const format of ['junit', 'github'] as const) {
      await expect(check({ format })).rejects.toThrow(
        `--fixes goes with --format text, json, sarif, markdown: ${format} has no place for lines`,
      );
    }
  });
});
