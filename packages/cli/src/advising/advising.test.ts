import {
  iso42001Pack,
  shippedPacks,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { checkSystem } from '../checking/checkSystem';
import { FileCatalog } from '../checking/FileCatalog';
import { loadDescriptors } from '../checking/loadDescriptors';
import { readDocument } from '../checking/readDocument';
import { loadRules } from '../checking/rules';
import { explainControl } from './explainControl';
import { DiffArguments, runDiff } from './runDiff';
import { runExplain } from './runExplain';
import { NextArguments, runNext } from './runNext';

const NOW = Date.parse('2026-03-01T00:00:00Z');

const SYSTEM = `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata: { name: advisor }
spec:
  type: predictive
  lifecycle: experimental
  lifecycleStage: inception
  owner: user:default/mara
`;

const MARA = `---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: mara }
spec: { memberOf: [] }
`;

const RISK = `  risk:
    class: limited
    rationale: It proposes, and people decide.
    classifiedOn: '2026-01-05'
`;

const PURPOSE = `  intendedUse:
    purpose: Propose a monthly credit limit to a case handler from repayments.
    users: [case handlers]
    affectedPersons: [customers]
    outOfScope: [refusals without a person]
`;

describe('advice', () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);
  const write = (name: string, text: string) => {
    writeFileSync(at(name), text);
    return at(name);
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'advice-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** What a command says, with its exit code. */
  async function listen(
    run: (terminal: {
      info(text: string): void;
      error(text: string): void;
    }) => Promise<number> | number,
  ) {
    const said = { info: [] as string[], error: [] as string[] };
    const code = await run({
      info: text => said.info.push(text),
      error: text => said.error.push(text),
    });
    const text = said.info.join('\n').replaceAll(`${folder}/`, '');
    return { code, text, error: said.error };
  }

  describe('ai-governance explain', () => {
    it.each(
      shippedPacks.flatMap(pack =>
        pack.controls.map(({ id }) => [pack.id, id] as const),
      ),
    )('%s %s is met by the descriptor that it shows', async (packId, id) => {
      const { pack, policy } = await loadRules({ pack: packId });
      const explanation = explainControl(pack, id.toLowerCase());
      expect(explanation).toMatchObject({ id, pack: { id: packId } });
      expect(explanation.stages).toContain(explanation.dueFrom);
      const { descriptor, portal } = explanation;
      expect(descriptor).toBeDefined();
      const [system] = parseAllDocuments(descriptor!);
      expect(system.errors).toEqual([]);
      if (portal !== undefined) return;
      // What needs files beside it, or other entities, is measured by its sample.
      const loaded = loadDescriptors(['x.yaml'], () => descriptor!);
      const { controls } = checkSystem({
        descriptor: loaded[0],
        catalog: new FileCatalog(loaded.map(({ entity }) => entity)),
        rules: { pack, policy },
        now: Date.parse('2026-11-23T12:00:00Z'),
        readDocument,
      });
      const result = controls.find(({ controlId }) => controlId === id)!;
      const fromElsewhere = /no file|unavailable|could not|not decide/;
      const why = `${result.code} ${result.reason}`;
      const isMet = result.state === 'pass' || fromElsewhere.test(why);
      expect({ isMet, why }).toEqual({ isMet: true, why });
    });

    it('says when it is due, how it is met, and what it refers to', async () => {
      const { code, text } = await listen(terminal =>
        runExplain({ control: 'inv-03', arguments: {}, terminal, now: NOW }),
      );
      expect(code).toBe(0);
      const control = iso42001Pack.controls.find(({ id }) => id === 'INV-03')!;
      expect(text.split('\n')[0]).toBe(
        `INV-03 ${control.title} (iso-42001 ${iso42001Pack.version})`,
      );
      expect(text).toMatch(/^Due at: inception, design-development/m);
      expect(text).toMatch(/^ {2}ISO\/IEC 42001:2023 Annex A: A\./m);
      expect(text).toMatch(/^ {6}purpose: /m);
    });

    it('shows what the portal has to have for it, too', async () => {
      const { text } = await listen(terminal =>
        runExplain({ control: 'IMP-03', arguments: {}, terminal, now: NOW }),
      );
      expect(text).toMatch(/With this in the portal:\n {2}records:\n/);
    });

    it('gives every line that a file lacks for it, as a change of the file', async () => {
      const file = write('a.yaml', `# Ours.\n${SYSTEM}${MARA}`);
      const explain = (control: string, format?: 'json') =>
        listen(terminal =>
          runExplain({
            control,
            arguments: { file, ...(format && { format }) },
            terminal,
            now: NOW,
          }),
        );
      const { code, text } = await explain('RSK-01');
      expect(code).toBe(0);
      expect(text).toContain(
        [
          '  + risk:',
          '  +     class: TODO # one of: prohibited, high, limited, minimal',
        ]
          .join('\n')
          .replace('  + risk', '  +   risk'),
      );
      expect(text).toMatch(/^ {2}\+ {5}rationale: TODO # /m);
      expect(text).toMatch(/^ {2}\+ {5}classifiedOn: TODO # /m);
      expect(text).toMatch(
        /^Then: \d+ % -> \d+ %, level \w+, if the control then passes$/m,
      );
      const { text: json } = await explain('RSK-01', 'json');
      const [{ proposal }] = JSON.parse(json).fixes;
      expect(proposal.options[0].edits).toHaveLength(3);
      expect((await explain('INV-01')).text).toContain(
        'aisystem:default/advisor: nothing to do for it in ',
      );
    });

    it('names every fault of a file that it cannot take', async () => {
      const file = write('bad.yaml', SYSTEM.replace('predictive', 'magic'));
      await expect(
        runExplain({
          control: 'RSK-01',
          arguments: { file },
          terminal: { info: () => {}, error: () => {} },
          now: NOW,
        }),
      ).rejects.toThrow(/bad\.yaml:5.*magic/);
    });

    it('names the controls that there are', () => {
      expect(() => explainControl(iso42001Pack, 'INV-3')).toThrow(
        /^No control "INV-3" in the pack iso-42001; allowed: INV-01, .*did you mean "INV-03"\?$/,
      );
    });
  });

  describe('ai-governance next', () => {
    const next = (file: string, args: NextArguments = {}) =>
      listen(terminal =>
        runNext({ files: [file], arguments: args, terminal, now: NOW }),
      );

    it('leads to the next level, as the evaluator has it once the steps are taken', async () => {
      const file = write('a.yaml', SYSTEM + MARA);
      const { text } = await next(file, { format: 'json' });
      const [{ level, target, steps }] = JSON.parse(text);
      expect([level, target]).toEqual(['none', 'bronze']);
      const ids = steps.flatMap(
        ({ controls }: { controls: Array<{ controlId: string }> }) =>
          controls.map(({ controlId }) => controlId),
      );
      expect(ids).toEqual(['RSK-01', 'RSK-02']);
      const last = steps[steps.length - 1];
      // Both steps are taken by what is declared of the risk.
      const { text: after } = await next(
        write('b.yaml', SYSTEM + RISK + MARA),
        { format: 'json' },
      );
      const [taken] = JSON.parse(after);
      expect(taken).toMatchObject({
        level: last.level,
        completeness: last.completeness,
      });
    });

    it('says where each step is taken and what it gives', async () => {
      const { code, text } = await next(write('a.yaml', SYSTEM + MARA));
      expect(code).toBe(0);
      expect(text.split('\n')).toEqual([
        'aisystem:default/advisor: level none, 20 %; 2 steps to bronze',
        expect.stringMatching(
          /^ {2}1\. RSK-01 .* \(\+20 points: 40 %, none\)$/,
        ),
        expect.stringMatching(/^ {5}a\.yaml:4:1: Declare spec\.risk\.class/),
        expect.stringMatching(
          /^ {2}2\. RSK-02 .* \(\+20 points: 60 %, bronze\)$/,
        ),
        expect.stringMatching(/^ {5}a\.yaml:4:1: /),
      ]);
      const { text: markdown } = await next(at('a.yaml'), {
        format: 'markdown',
      });
      expect(markdown).toMatch(/^1\. \*\*RSK-01 .*\(a\.yaml:4\)$/m);
    });

    it('names the faults of a descriptor, and ends with 2', async () => {
      const { code, error } = await next(
        write('a.yaml', SYSTEM.replace('predictive', 'predictiv')),
      );
      expect(code).toBe(2);
      expect(error[0]).toMatch(/a\.yaml:5:3: spec\.type is "predictiv"/);
    });
  });

  describe('ai-governance diff', () => {
    const diff = (before: string, after: string, args: DiffArguments = {}) =>
      listen(terminal =>
        runDiff({ before, after, arguments: args, terminal, now: NOW }),
      );

    it('says what becomes of level, score and each control', async () => {
      const { code, text } = await diff(
        write('old.yaml', SYSTEM + RISK + PURPOSE + MARA),
        write('new.yaml', SYSTEM + RISK.replace('limited', 'high') + MARA),
      );
      expect(code).toBe(0);
      const lines = text.split('\n');
      expect(lines[0]).toMatch(
        /^aisystem:default\/advisor: bronze, \d+ % → bronze, \d+ % \(-\d[\d.]* points\)$/,
      );
      expect(lines[1]).toBe('  class: limited → high');
      expect(lines).toContainEqual(
        expect.stringMatching(/^ {2}INV-03: pass → fail: spec\.intendedUse/),
      );
    });

    it('knows systems that are new, removed and the same', async () => {
      const file = write('a.yaml', SYSTEM + MARA);
      const changeOf = async (before: string, after: string) => {
        const { text } = await diff(before, after, { format: 'json' });
        return JSON.parse(text).map(({ change }: { change: string }) => change);
      };
      expect(await changeOf('/dev/null', file)).toEqual(['added']);
      expect(await changeOf(file, '/dev/null')).toEqual(['removed']);
      expect(await changeOf(file, file)).toEqual(['unchanged']);
      const renamed = write('b.yaml', SYSTEM.replace('advisor', 'other'));
      expect(await changeOf(file, renamed)).toEqual(['added', 'removed']);
      const component = write('c.yaml', MARA);
      expect(await changeOf(component, component)).toEqual([]);
    });

    it('is a comment for a pull request, in a file on request', async () => {
      const { text } = await diff(
        write('old.yaml', SYSTEM + MARA),
        write('new.yaml', SYSTEM + RISK + MARA),
        { format: 'markdown' },
      );
      expect(text).toMatch(/^## AI governance: what this change does$/m);
      expect(text).toMatch(
        /^\| RSK-01 .* \*\*gate\*\* \| fail → pass \| .* \|$/m,
      );
    });

    it('names the faults of both sides, and ends with 2', async () => {
      const bad = SYSTEM.replace('predictive', 'predictiv');
      const { code, error } = await diff(
        write('old.yaml', bad),
        write('new.yaml', bad),
      );
      expect(code).toBe(2);
      expect(error).toHaveLength(2);
    });
  });
});
