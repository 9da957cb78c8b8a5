import Ajv from 'ajv';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CheckArguments, runCheck } from '../runCheck';

const NASTY = `a "quoted" <tag> & 100 %, ]]> | pipe \`tick\`: x`;

const SYSTEM = `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: advisor
spec:
  type: predictive
  lifecycle: experimental
  lifecycleStage: deployment
  risk:
    class: high
    rationale: short
    classifiedOn: '2026-01-05'
  oversight: { mode: human-in-the-loop }
`;

const PARTNER = SYSTEM.replace('name: advisor', 'name: partner');

const schema = JSON.parse(
  readFileSync(
    path.join(__dirname, '../__fixtures__/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);

/** The official schema; it is in draft 4, whose words are those of draft 7 but for two. */
function sarifFaults(log: object): unknown[] {
  const { $schema: _draft, id: _id, ...rest } = schema;
  const validate = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    // A pattern of it has a bracket too many.
    unicodeRegExp: false,
  }).compile(rest);
  return validate(log) ? [] : validate.errors ?? [];
}

describe('the formats of a check', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'formats-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  async function check(
    format: CheckArguments['format'],
    files: Record<string, string> = { 'a.yaml': SYSTEM, 'b.yaml': PARTNER },
    args: CheckArguments = { gate: 'deployment' },
  ) {
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(path.join(folder, name), text);
    }
    const said: string[] = [];
    const code = await runCheck({
      files: Object.keys(files).map(name => path.join(folder, name)),
      arguments: { ...args, format },
      terminal: { info: text => said.push(text), error: () => undefined },
      now: Date.parse('2026-03-01T00:00:00Z'),
    });
    return { code, text: said.join('\n').replaceAll(`${folder}/`, '') };
  }

  const json = async (files?: Record<string, string>) =>
    JSON.parse((await check('json', files)).text);

  const faulty = {
    'a.yaml': SYSTEM.replace('class: high', `class: ${JSON.stringify(NASTY)}`),
  };

  it('is SARIF as its schema has it, with the line and column of each finding', async () => {
    const { code, text } = await check('sarif');
    expect(code).toBe(1);
    const log = JSON.parse(text);
    expect(sarifFaults(log)).toEqual([]);
    const [{ results, tool }] = log.runs;
    const { findings } = await json();
    expect(results).toHaveLength(findings.length);
    for (const [index, result] of results.entries()) {
      const { rule, action, line, column } = findings[index];
      expect(tool.driver.rules[result.ruleIndex].id).toBe(rule);
      expect(result).toMatchObject({
        ruleId: rule,
        level: action === 'block' ? 'error' : 'warning',
      });
      expect(result.locations[0].physicalLocation.region).toEqual({
        startLine: line,
        startColumn: column,
      });
    }
    const rationale = findings.find(
      ({ rule }: { rule: string }) => rule === 'USE-01',
    );
    expect([rationale.line, rationale.column]).toEqual([13, 3]);
    const prints = results.map(
      (result: { partialFingerprints: object }) =>
        Object.values(result.partialFingerprints)[0],
    );
    expect(new Set(prints).size).toBe(results.length);
  });

  it('knows a log that the schema of SARIF refuses', () => {
    expect(sarifFaults({ version: '2.1.0', runs: [{}] })).not.toEqual([]);
    expect(sarifFaults({ version: '2.0.0', runs: [] })).not.toEqual([]);
  });

  it('names a file of the working folder relative to it, and another by its address', async () => {
    const relative = path.relative('', __filename);
    const said: string[] = [];
    const read = () => faulty['a.yaml'];
    await runCheck({
      files: [relative, path.join(__dirname, 'sarif.ts'), '-'],
      arguments: { format: 'sarif' },
      terminal: { info: text => said.push(text), error: () => undefined },
      now: 0,
      readFile: read,
    });
    const [{ results }] = JSON.parse(said[0]).runs;
    const places = results.map(
      (result: {
        locations: [{ physicalLocation: { artifactLocation: object } }];
      }) => result.locations[0].physicalLocation.artifactLocation,
    );
    expect(places[0]).toEqual({
      uri: relative.split(path.sep).map(encodeURIComponent).join('/'),
      uriBaseId: '%SRCROOT%',
    });
    expect(places[2]).toEqual({ uri: 'stdin' });
  });

  it('reports a descriptor that is not valid in every format, and ends with 2', async () => {
    for (const format of [
      'sarif',
      'junit',
      'github',
      'markdown',
      'json',
    ] as const) {
      const { code, text } = await check(format, faulty);
      expect([format, code]).toEqual([format, 2]);
      expect(text).toContain('spec.risk.class');
    }
    const { text } = await check('sarif', faulty);
    expect(sarifFaults(JSON.parse(text))).toEqual([]);
  });

  it('is JUnit with a suite a system and a test a control that is due', async () => {
    const { text } = await check('junit');
    const { findings, scorecards } = await json();
    const suites = [...text.matchAll(/<testsuite ([^>]*)>/g)].map(
      ([, attributes]) => attributes,
    );
    expect(suites).toHaveLength(2);
    const failures = findings.filter(
      ({ action, entityRef }: { action: string; entityRef: string }) =>
        action === 'block' && entityRef === scorecards[0].entityRef,
    ).length;
    const due = scorecards[0].controls.filter(
      ({ requirement, state }: { requirement: string; state: string }) =>
        requirement === 'required' && !state.startsWith('not-'),
    ).length;
    expect(suites[0]).toContain(
      `name="aisystem:default/advisor" tests="${due}" failures="${failures}"`,
    );
    expect(text.match(/<failure /g)).toHaveLength(2 * failures);
    expect(text.match(/<testcase /g)).toHaveLength(2 * due);
  });

  it('is JUnit that a parser of XML takes, whatever a descriptor says', async () => {
    const name = 'a.yaml';
    const { text } = await check('junit', {
      [name]: SYSTEM.replace(
        'class: high',
        `class: ${JSON.stringify(`${NASTY}\u0007`)}`,
      ),
    });
    const python = `import sys, xml.dom.minidom as m
d = m.parseString(sys.stdin.buffer.read())
print(d.getElementsByTagName('failure')[0].getAttribute('message'))`;
    const message = execFileSync('python3', ['-c', python], {
      input: text,
      encoding: 'utf8',
    });
    expect(message).toContain(
      'spec.risk.class is "a \\"quoted\\" <tag> & 100 %',
    );
  });

  it('is a command of GitHub for each finding, with what would end it escaped', async () => {
    const { text } = await check('github');
    const { findings } = await json();
    const lines = text.split('\n');
    expect(lines).toHaveLength(findings.length);
    for (const [index, line] of lines.entries()) {
      const { action, file, line: at, column } = findings[index];
      const level = action === 'block' ? 'error' : 'warning';
      const name = path.basename(file);
      expect(line).toMatch(
        new RegExp(
          `^::${level} file=${name},line=${at},col=${column},title=[^:,]+::`,
        ),
      );
    }
    const { text: nasty } = await check('github', faulty);
    expect(nasty.split('\n')).toHaveLength(1);
    expect(nasty).toContain('100 %25');
  });

  it('is Markdown whose tables no text of a descriptor breaks', async () => {
    const { text } = await check('markdown');
    expect(text).toMatch(/^## AI governance: the gate is closed$/m);
    expect(text).toMatch(/^\| \*\*blocks\*\* \| USE-01 .* \| a\.yaml:13 \|/m);
    const { text: nasty } = await check('markdown', faulty);
    const rows = nasty.split('\n').filter(line => line.startsWith('| **'));
    expect(rows).toHaveLength(1);
    expect(rows[0].match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(rows[0]).toContain('\\<tag\\>');
  });

  it('goes into a file on request, with its folder', async () => {
    const output = path.join(folder, 'reports', 'x.sarif');
    const { code, text } = await check(
      'sarif',
      { 'a.yaml': SYSTEM },
      { output },
    );
    expect([code, text]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(output, 'utf8')).version).toBe('2.1.0');
    await expect(
      check('text', { 'a.yaml': SYSTEM }, { output: folder }),
    ).rejects.toThrow(/cannot be written/);
  });
});
