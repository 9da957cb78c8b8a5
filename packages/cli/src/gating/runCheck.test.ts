import { Scorecard } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CheckArguments, runCheck } from './runCheck';

const SYSTEM = `# The first line is a comment.
apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: advisor
spec:
  type: predictive
  lifecycle: experimental
  lifecycleStage: inception
  owner: credit-team
  dependsOn: [component:default/limit-api]
  intendedUse:
    purpose: Propose a monthly credit limit to a case handler from repayments.
    users: [case handlers]
    affectedPersons: [customers]
    outOfScope: [refusals without a person]
  documentation:
    modelCard: ./MODEL_CARD.md
  risk:
    class: high
    rationale: Annex III point 5(b), creditworthiness.
    classifiedOn: '2026-01-05'
    annexIII: ['5(b)']
  traits: { profiling: true }
`;

const TEAM = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: division }
spec: { type: division, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: credit-team }
spec: { type: team, parent: division, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: limit-api }
spec: { type: service, lifecycle: production, owner: credit-team }
`;

const MEMBER = `apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: mara }
spec: { memberOf: [credit-team] }
`;

const NOW = Date.parse('2026-03-01T00:00:00Z');

describe('ai-governance check', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'check-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** Writes the files and checks them, in their order. */
  async function check(
    files: Record<string, string>,
    args: CheckArguments = {},
    checked = Object.keys(files),
  ) {
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(path.join(folder, name), text);
    }
    const said = { info: [] as string[], error: [] as string[] };
    const code = await runCheck({
      files: checked.map(name => path.join(folder, name)),
      arguments: args,
      terminal: {
        info: text => said.info.push(text.replaceAll(`${folder}/`, '')),
        error: text => said.error.push(text.replaceAll(`${folder}/`, '')),
      },
      now: NOW,
    });
    return { code, ...said };
  }

  async function statesOf(
    files: Record<string, string>,
    args: CheckArguments = {},
    checked = Object.keys(files),
  ): Promise<Record<string, string>> {
    const { info } = await check(files, { ...args, format: 'json' }, checked);
    const [scorecard]: Scorecard[] = JSON.parse(info.join('\n')).scorecards;
    return Object.fromEntries(
      scorecard.controls.map(({ controlId, state }) => [controlId, state]),
    );
  }

  it('names each fault with its place, and ends with 2', async () => {
    const wrong = SYSTEM.replace('class: high', 'class: hihg')
      .replace('  intendedUse:', '  intendeduse:')
      .replace('name: advisor', "name: advisor\n  tags: ['A b']");
    const { code, info, error } = await check({ 'c.yaml': `---\n${wrong}` });
    expect(code).toBe(2);
    expect(info).toEqual([]);
    expect(error).toEqual([
      expect.stringMatching(/^c\.yaml:5:1: .*tags\.0.*A b/),
      expect.stringMatching(/^c\.yaml:14:3: .*intendeduse.*intendedUse/),
      expect.stringMatching(
        /^c\.yaml:22:5: spec\.risk\.class is "hihg".*did you mean "high"\?$/,
      ),
    ]);
  });

  it('holds a system of a member state to the law of the EU', async () => {
    const inEu = SYSTEM.replace(
      '  owner:',
      '  roles: [provider, deployer]\n  jurisdictions: [EU]\n  owner:',
    );
    const args: CheckArguments = {
      pack: 'eu-ai-act',
      gate: 'deployment',
      strict: true,
    };
    const states = await statesOf({ 'c.yaml': inEu }, args);
    const ofMember = inEu.replace('[EU]', '[DE]');
    expect(await statesOf({ 'c.yaml': ofMember }, args)).toEqual(states);
    expect(Object.values(states)).toContain('fail');
    const { code } = await check({ 'c.yaml': ofMember }, args);
    expect(code).toBe(1);
  });

  it('shows what is missing, with the line to change, and says what it is based on', async () => {
    const { code, info } = await check({
      'c.yaml': SYSTEM.replace(/ {2}intendedUse:[^]*? {2}doc/, '  doc'),
    });
    expect(code).toBe(0);
    const [text] = info;
    const lines = text.split('\n');
    expect(lines[0]).toMatch(
      /^aisystem:default\/advisor at inception, class high, level none: \d+ controls? holds?, 1 failing, \d+ not decided, \d+ due later$/,
    );
    // A field that is missing stands where its nearest parent does.
    expect(lines[1]).toMatch(
      /^ {2}c\.yaml:6:1: warn INV-03 \(fail\): spec\.intendedUse\.purpose/,
    );
    expect(lines[2]).toMatch(/^ {4}\S/);
    expect(text).toMatch(/^ {2}not decided: INV-01, INV-02/m);
    expect(lines.at(-1)).toContain('Measured by these files alone');
  });

  it('takes days for those of the zone that it is given', async () => {
    // In UTC the first of March has begun, in New York it is still February.
    const files = {
      'c.yaml': SYSTEM.replace(
        /classifiedOn: .*/,
        "classifiedOn: '2026-03-01'",
      ),
    };
    const stateIn = async (timeZone?: string) =>
      (await statesOf(files, { timeZone }))['RSK-01'];
    expect(await stateIn()).toBe('pass');
    expect(await stateIn('America/New_York')).toBe('fail');
    await expect(check(files, { timeZone: 'New York' })).rejects.toThrow(
      '"New York" is not a time zone; expected a name of the IANA database',
    );
  });

  it('resolves references among the files, and leaves others undecided', async () => {
    const alone = { 'c.yaml': SYSTEM };
    const withTeam = { ...alone, 'team.yaml': TEAM };
    const withMember = { ...withTeam, 'user.yaml': MEMBER };
    const gate = { gate: 'design-development' } as const;
    expect(await statesOf(alone, gate)).toMatchObject({
      'INV-01': 'unknown',
      'INV-04': 'unknown',
    });
    // The members of the team may be elsewhere.
    expect(await statesOf(withTeam, gate)).toMatchObject({
      'INV-01': 'unknown',
      'INV-04': 'pass',
    });
    expect(await statesOf(withMember, gate)).toMatchObject({
      'INV-01': 'pass',
      'INV-04': 'pass',
    });
  });

  it('does not decide who owns a system where the files lack the people', async () => {
    const ownershipOf = async (files: Record<string, string>) => {
      const { info } = await check(files, { format: 'json' });
      const [scorecard]: Scorecard[] = JSON.parse(info.join('\n')).scorecards;
      return scorecard.ownership;
    };
    const alone = { 'c.yaml': SYSTEM };
    const withTeam = { ...alone, 'team.yaml': TEAM };
    expect(await ownershipOf(alone)).toBe('unknown');
    expect(await ownershipOf(withTeam)).toBe('unknown');
    expect(await ownershipOf({ ...withTeam, 'user.yaml': MEMBER })).toBe(
      'owned',
    );
    const owner = (text: string) => ({
      'c.yaml': SYSTEM.replace('  owner: credit-team\n', text),
    });
    expect(await ownershipOf(owner(''))).toBe('unowned');
    expect(
      await ownershipOf(owner('  owner: component:default/limit-api\n')),
    ).toBe('dangling');
  });

  it('counts the members of child groups', async () => {
    const states = await statesOf({
      'c.yaml': SYSTEM.replace('owner: credit-team', 'owner: division'),
      'team.yaml': TEAM,
      'user.yaml': MEMBER,
    });
    expect(states['INV-01']).toBe('pass');
  });

  it('reads documents beside the descriptor, and opens no address', async () => {
    const gate = { gate: 'verification-validation' } as const;
    const withModel = `${SYSTEM}  models: [{ name: m }]\n`;
    const card = ['Intended use', 'Out-of-scope use', 'Limitations', 'Risks']
      .concat(['Evaluation', 'Training data', 'Contact'])
      .map(heading => `# ${heading}\n\nA sentence that says something.\n`)
      .join('\n');
    const state = async (files: Record<string, string>) =>
      (await statesOf(files, gate, ['c.yaml']))['DOC-01'];
    expect(await state({ 'c.yaml': withModel })).toBe('fail');
    expect(
      await state({ 'c.yaml': withModel, 'MODEL_CARD.md': '# Empty' }),
    ).toBe('fail');
    expect(await state({ 'c.yaml': withModel, 'MODEL_CARD.md': card })).toBe(
      'pass',
    );
    expect(
      await state({
        'c.yaml': withModel.replace('./MODEL_CARD.md', 'https://x.example/c'),
      }),
    ).toBe('unknown');
  });

  it('does not take records for granted', async () => {
    const states = await statesOf({ 'c.yaml': SYSTEM }, { gate: 'deployment' });
    expect(states).toMatchObject({ 'RSK-04': 'unknown', 'DEP-01': 'unknown' });
  });

  describe('--gate with a stage', () => {
    it('ends with 1 when a gate to the stage would fail, and names it', async () => {
      const { code, error } = await check(
        { 'c.yaml': SYSTEM },
        { gate: 'deployment' },
      );
      expect(code).toBe(1);
      expect(error[0]).toMatch(
        /^aisystem:default\/advisor: the gate is closed by .*OPS-01/,
      );
      expect(error[1]).toMatch(
        /^aisystem:default\/advisor: gates that cannot be decided here: .*DEP-01/,
      );
    });

    it('ends with 0 when none fails, and with 1 on undecided ones only on request', async () => {
      const files = { 'c.yaml': SYSTEM };
      const gate = 'design-development';
      const { code, error } = await check(files, { gate });
      expect({ code, error }).toEqual({
        code: 0,
        error: [
          'aisystem:default/advisor: gates that cannot be decided here: INV-01, RSK-04',
        ],
      });
      const strict = await check(files, { gate, strict: true });
      expect(strict.code).toBe(1);
      expect(strict.error).toEqual([
        'aisystem:default/advisor: the gate is closed by INV-01, RSK-04',
      ]);
    });

    it('without it ends with 0 whatever fails', async () => {
      const files = {
        'c.yaml': SYSTEM.replace('class: high', 'class: unclassified'),
      };
      await expect(check(files)).resolves.toMatchObject({ code: 0, error: [] });
    });
  });

  it('measures by another pack', async () => {
    const shipped = path.resolve(
      __dirname,
      '../../../../plugins/ai-governance-common/packs/iso-42001.yaml',
    );
    const own = readFileSync(shipped, 'utf8').replace(/^id: .*$/m, 'id: ours');
    const pack = path.join(folder, 'pack.yaml');
    writeFileSync(pack, own);
    const files = { 'c.yaml': SYSTEM };
    const { info } = await check(files, { pack, format: 'json' });
    expect(JSON.parse(info.join('\n')).scorecards[0].pack.id).toBe('ours');

    writeFileSync(pack, own.replace(/^id: /m, 'idd: '));
    await expect(check(files, { pack })).rejects.toThrow(/pack\.yaml:\d+: /);
    await expect(check(files, { pack: 'none.yaml' })).rejects.toThrow(
      'none.yaml: no such file',
    );
  });

  it('names what is no YAML and no entity with its line, and ends with 2', async () => {
    const { code, error } = await check({
      'a.yaml': 'a: [\n',
      'b.yaml': '# c\nname: x\n',
    });
    expect(code).toBe(2);
    expect(error).toEqual([
      expect.stringMatching(/^a\.yaml:2:1: /),
      'b.yaml:2:1: no entity; it needs apiVersion, kind and metadata.name',
    ]);
  });

  it.each([
    ['none.yaml', undefined, 'none.yaml: no such file'],
    ['c.yaml', TEAM, 'No AISystem in '],
  ])('says what it cannot check: %s %#', async (name, text, message) => {
    const files: Record<string, string> =
      text === undefined ? {} : { [name]: text };
    await expect(check(files, {}, [name])).rejects.toThrow(message);
  });
});
