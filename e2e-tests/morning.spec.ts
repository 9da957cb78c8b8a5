import { readFileSync } from 'node:fs';
import { resolveRoot } from '../scripts/lib/workspace.cjs';
import { askAgent } from './harness/askAgent';
import { GitClone } from './harness/GitClone';
import { PEOPLE } from './harness/people';
import { expect, test } from './harness/test';

/* One morning with the portal, of five who do not look for their work: it finds them. */

const SYSTEM = 'ask-halvorn';
const DESCRIPTOR = 'catalog-info.yaml';

const GATE = `apiVersion: ai-governance/v1alpha1
kind: CheckGate
gates: 'off'
others: 'off'
undecided: 'off'
controls:
  INV-03: block
`;

/** The lines of the purpose; what follows stays. */
const PURPOSE = / {4}purpose: >-\n(?: {6}.*\n)+/;

interface SarifLog {
  runs: Array<{
    results: Array<{
      ruleId: string;
      level: string;
      locations: Array<{
        physicalLocation: {
          artifactLocation: { uri: string };
          region: { startLine: number };
        };
      }>;
    }>;
  }>;
}

/** Line and rule of each finding that closes the gate. */
function errorsOf(output: string) {
  const { runs } = JSON.parse(output) as SarifLog;
  return runs[0].results
    .filter(({ level }) => level === 'error')
    .map(({ ruleId, locations: [{ physicalLocation: at }] }) => ({
      ruleId,
      file: at.artifactLocation.uri,
      line: at.region.startLine,
    }));
}

test('a morning: what is due finds the people whose it is', async ({
  portal,
}) => {
  await portal.api.waitForSystems(10, 300_000);
  await portal.api.waitForExampleRecords(120_000);

  await test.step('a branch that breaks a gate fails at the right line, and passes when mended', () => {
    const text = readFileSync(
      resolveRoot('examples/repos', SYSTEM, DESCRIPTOR),
      'utf8',
    );
    expect(text).toMatch(PURPOSE);
    const broken = text.replace(PURPOSE, '');
    const clone = new GitClone(DESCRIPTOR);
    const check = () => clone.run('check', DESCRIPTOR, '--format', 'sarif');
    try {
      clone.add('ai-governance-gate.yaml', GATE);
      clone.commit(text, 'Register the assistant');
      expect(check()).toMatchObject({ code: 0 });
      clone.branch('shorter');
      clone.commit(broken, 'Shorten the description');
      const { code, output } = check();
      expect(code).toBe(1);
      expect(errorsOf(output)).toEqual([
        {
          ruleId: 'INV-03',
          file: DESCRIPTOR,
          line: broken.split('\n').indexOf('  intendedUse:') + 1,
        },
      ]);
      clone.commit(text, 'Say again what it is for');
      const mended = check();
      expect(mended.code).toBe(0);
      expect(errorsOf(mended.output)).toEqual([]);
    } finally {
      clone.remove();
    }
  });

  await test.step('an agent lists what blocks the next stage', async () => {
    const { stage } = await askAgent<{
      stage: { stage: string; blockers: Array<{ controlId: string }> };
    }>(portal, {
      as: PEOPLE.author,
      tool: 'get-next-steps',
      input: {
        entityRef: 'aisystem:default/consumer-loan-scoring',
        stage: 'retirement',
      },
    });
    expect(stage.stage).toBe('retirement');
    expect(stage.blockers.map(({ controlId }) => controlId)).toContain(
      'DOC-01',
    );
  });
});
