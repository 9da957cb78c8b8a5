import { readFileSync } from 'node:fs';
import type { RecordView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { resolveRoot } from '../scripts/lib/workspace.cjs';
import { askAgent } from './harness/askAgent';
import { GitClone } from './harness/GitClone';
import { moveBrowserClock } from './harness/moveBrowserClock';
import { PEOPLE, signIn } from './harness/people';
import { Portal } from './harness/Portal';
import { expect, test } from './harness/test';

/* A morning with the portal, of people who do not look for their work: it finds them. */

test.use({ actionTimeout: 90_000 });

/** In between, evidence of each team comes near its end. */
const AHEAD = 40 * 86_400_000;

const OWNED = 'consumer-loan-scoring';
const LAST_DAY = '2099-12-31';

const EVENING = { subject: 'RSK-04', reason: 'The assessor is back in March.' };
/** What the owner left unfinished. */
const DRAFTS = [
  { subject: 'VAL-01', reason: 'The register moves in January.' },
  { subject: 'OPS-01', reason: 'The designer is away until January.' },
];

interface Notification {
  id: string;
  payload: { title: string; topic: string; link: string; description: string };
}

/** What somebody was told, newest first. */
async function toldTo(portal: Portal, name: string): Promise<Notification[]> {
  const response = await fetch(
    `${portal.api.url}/api/notifications/notifications?limit=100`,
    {
      headers: {
        authorization: `Bearer ${await portal.api.tokenOf(name)}`,
        connection: 'close',
      },
    },
  );
  const { notifications } = await response.json();
  return notifications;
}

const digestsOf = async (portal: Portal, name: string) =>
  (await toldTo(portal, name)).filter(
    ({ payload }) => payload.topic === 'digest',
  );

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
  page,
  browser,
  portal,
}) => {
  test.setTimeout(900_000);
  await portal.api.waitForSystems(10, 300_000);
  await portal.api.waitForExampleRecords(300_000);
  const write = (input: { subject: string; reason: string }, submit: boolean) =>
    portal.api.writeAs<RecordView>(
      PEOPLE.author,
      'POST',
      `v1/systems/default/${OWNED}/records`,
      {
        type: 'waiver',
        subject: input.subject,
        data: { reason: input.reason },
        expiresAt: LAST_DAY,
        submit,
      },
    );

  await test.step('in the evening, a request is handed in, and whoever decides is told', async () => {
    for (const draft of DRAFTS) await write(draft, false);
    await write(EVENING, true);
    await expect
      .poll(
        async () =>
          (
            await toldTo(portal, PEOPLE.approver)
          ).map(({ payload }) => payload.topic),
        { timeout: 180_000 },
      )
      .toEqual(['approval.wanted']);
  });

  await test.step('in the morning, the owner gets one digest', async () => {
    const [yesterdays] = await digestsOf(portal, PEOPLE.author);
    await portal.moveClock(AHEAD);
    await expect
      .poll(
        async () =>
          (
            await digestsOf(portal, PEOPLE.author)
          )[0]?.payload.description,
        { timeout: 180_000 },
      )
      .not.toBe(yesterdays?.payload.description);
    const digests = await digestsOf(portal, PEOPLE.author);
    // It takes the place of the one of the day before.
    expect(digests).toHaveLength(1);
    expect(digests[0].payload.link).toContain('/ai-governance/my-work');
    expect(digests[0].payload.description).toContain('Consumer loan scoring');
  });

  await test.step('she opens her work, and closes two items without leaving the page', async () => {
    await moveBrowserClock(page, AHEAD);
    await signIn(page, portal, PEOPLE.author);
    await page.goto(`${portal.url}/notifications`);
    const [{ payload }] = await digestsOf(portal, PEOPLE.author);
    await page.getByRole('link', { name: payload.title }).first().click();
    await expect(page).toHaveURL(/\/ai-governance\/my-work/);
    const address = page.url();
    for (const { subject, reason } of DRAFTS) {
      const draft = page.getByRole('row', {
        name: new RegExp(`Your draft: ${subject}`),
      });
      await draft.getByRole('button', { name: /^Submit: / }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText(reason);
      await dialog.getByRole('button', { name: 'Submit' }).click();
      await expect(dialog).toBeHidden();
      await expect(draft).toBeHidden();
    }
    expect(page.url()).toBe(address);
    // One a day, whatever comes after it.
    expect(await digestsOf(portal, PEOPLE.author)).toHaveLength(1);
  });

  await test.step('a second person decides on one from his notification', async () => {
    const second = await (await browser.newContext()).newPage();
    await moveBrowserClock(second, AHEAD);
    await signIn(second, portal, PEOPLE.approver);
    // The request of the evening was told before.
    const wanted = async () =>
      (await toldTo(portal, PEOPLE.approver)).filter(
        ({ payload }) => payload.topic === 'approval.wanted',
      );
    await expect
      .poll(wanted, { timeout: 180_000 })
      .toHaveLength(1 + DRAFTS.length);
    const [{ payload: newest }] = await wanted();
    await second.goto(`${portal.url}/notifications`);
    await second.getByRole('link', { name: newest.title }).first().click();
    await second
      .getByRole('button', { name: /^Approve: .*Waiver/ })
      .filter({ visible: true })
      .first()
      .click();
    const dialog = second.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await expect(dialog).toBeHidden();
    await expect
      .poll(async () =>
        (
          await toldTo(portal, PEOPLE.author)
        ).some(({ payload }) => payload.topic === 'record.decided'),
      )
      .toBe(true);
    await second.context().close();
  });

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
      input: { entityRef: 'aisystem:default/supplier-invoice-reader' },
    });
    expect(stage.stage).toBe('operation-monitoring');
    // Nobody owns it.
    expect(stage.blockers.map(({ controlId }) => controlId)).toContain(
      'INV-01',
    );
  });
});
