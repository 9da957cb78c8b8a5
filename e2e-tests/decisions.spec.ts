import { Locator, Page } from '@playwright/test';
import type {
  RecordInput,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { openTab } from './harness/openTab';
import { PEOPLE, signIn } from './harness/people';
import { Portal } from './harness/Portal';
import { expect, test } from './harness/test';

const SYSTEM = 'consumer-loan-scoring';
const OF_SYSTEM = `v1/systems/default/${SYSTEM}/records`;
const OF_ORGANISATION = 'v1/management-system/records';
const RISK = 'A change of the interest rate is learned too late';
const LAST_DAY = '2099-12-31';

/** Identifiers of entities and records, which tell a person nothing. */
const IDENTIFIERS = /(user|group|aisystem):default|[0-9a-f]{8}-[0-9a-f]{4}-/;

/** Within the appetite of 9, so that the states that others look at stay. */
const risk = (likelihood: number) => ({
  title: RISK,
  category: 'safety',
  inherent: { likelihood: 3, impact: 4 },
  residual: { likelihood, impact: 4 },
  treatment: 'mitigate',
  treatmentPlan: 'The rate is read each morning.',
  owner: 'user:default/mara.lindqvist',
  dueDate: LAST_DAY,
});

function writing(portal: Portal, name: string) {
  const write = (method: 'POST' | 'PUT', path: string, body: object) =>
    portal.api.writeAs<RecordView>(name, method, path, body);
  return {
    ask: (path: string, input: RecordInput) =>
      write('POST', path, { submit: true, ...input }),
    revise: ({ id, revision }: RecordView, data: object) =>
      write('PUT', `v1/records/${id}`, { revision, data }),
    approve: ({ id, revision }: RecordView) =>
      write('POST', `v1/records/${id}/transitions`, {
        action: 'approve',
        revision,
      }),
  };
}

/** Opens the dialog in which a person approves a record that they find on the page. */
async function openDecision(page: Page, title: string | RegExp) {
  await page
    .getByRole('button', { name: title })
    .filter({ visible: true })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Approve' })).toBeEnabled();
  return dialog;
}

const changesOf = (dialog: Locator) =>
  dialog.getByRole('region', { name: 'Changed since the last approval' });

test('a person who decides reads what it is, and decides on nothing else', async ({
  page,
  pageErrors,
  portal,
}) => {
  await portal.api.waitForSystems(10, 300_000);
  await portal.api.waitForExampleRecords(300_000);
  const author = writing(portal, PEOPLE.author);
  const approver = writing(portal, PEOPLE.approver);
  const first = await author.ask(OF_SYSTEM, { type: 'risk', data: risk(1) });
  const acceptance = (justification: string): RecordInput => ({
    type: 'risk-acceptance',
    subject: first.id,
    data: { justification },
    expiresAt: LAST_DAY,
  });
  await approver.approve(
    await author.ask(OF_SYSTEM, acceptance('The rate hardly changes.')),
  );
  const second = await author.revise(first, risk(2));
  await author.ask(OF_SYSTEM, acceptance('It is read every morning.'));
  await author.ask(OF_SYSTEM, {
    type: 'waiver',
    subject: 'VAL-03',
    data: { reason: 'The lab is free in January.' },
    expiresAt: LAST_DAY,
  });
  await signIn(page, portal, PEOPLE.approver);
  await page.goto(`${portal.url}/catalog/default/aisystem/${SYSTEM}`);

  await test.step('the risk with its rating, the appetite, the treatment and names', async () => {
    await openTab(page, 'Risk');
    const dialog = await openDecision(page, /^Approve: .*Acceptance of a risk/);
    await expect(
      dialog.getByRole('heading', {
        name: `Approve: Acceptance of a risk: ${RISK}`,
      }),
    ).toBeVisible();
    await expect(
      dialog.getByRole('img', { name: /8 .* with the treatment/ }),
    ).toBeVisible();
    await expect(dialog).toContainText(
      'Unlikely × Major = 8 Moderate, within the appetite of 9',
    );
    await expect(dialog).toContainText('The rate is read each morning.');
    await expect(dialog).toContainText(PEOPLE.author);
    await expect(dialog).not.toContainText(IDENTIFIERS);
  });

  await test.step('what changed since the last approval', async () => {
    const changes = changesOf(page.getByRole('dialog'));
    await expect(changes).toContainText(`by ${PEOPLE.approver}`);
    await expect(changes).toContainText(/= 4 .*= 8 Moderate/);
    await expect(changes).toContainText(
      /The rate hardly changes\..*It is read every morning\./,
    );
  });

  await test.step('what changed meanwhile is shown again before it is decided', async () => {
    await author.revise(second, { ...risk(2), treatmentPlan: 'None any more' });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await expect(dialog.getByRole('alert')).toContainText(
      'Look again before you decideWhat the decision rests on has changed since it was shown.',
    );
    await expect(dialog).toContainText('None any more');
    // The browser reports the refusal; that is all that it has to report.
    expect(pageErrors.splice(0)).toEqual([
      expect.stringContaining('409 (Conflict)'),
    ]);
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('a waiver with the control that it is about', async () => {
    await openTab(page, 'Controls');
    const dialog = await openDecision(page, /^Approve: .*Waiver/);
    await expect(dialog).toContainText(/VAL-03 \w+/);
    await expect(dialog).toContainText('The lab is free in January.');
    await expect(dialog).not.toContainText(IDENTIFIERS);
  });
});

test('a person who decides on a document reads what it says and what it said', async ({
  page,
  portal,
}) => {
  await portal.api.waitForSystems(10, 300_000);
  await portal.api.waitForManagementSystem(120_000);
  const author = writing(portal, PEOPLE.colleague);
  const policy = (text: string): RecordInput => ({
    type: 'policy',
    subject: 'rates-and-prices',
    data: {
      title: 'Policy on rates and prices',
      policyOf: 'other',
      text,
      owner: 'group:default/ai-governance-office',
    },
    expiresAt: LAST_DAY,
  });
  await writing(portal, PEOPLE.office).approve(
    await author.ask(OF_ORGANISATION, policy('Rates are read monthly.')),
  );
  const { id } = await author.ask(
    OF_ORGANISATION,
    policy('Rates are read daily.'),
  );
  await signIn(page, portal, PEOPLE.office);
  await page.goto(
    `${portal.url}/ai-governance/management-system/policies?record=${id}`,
  );
  const dialog = await openDecision(page, /^Approve: Policy on rates/);
  await expect(dialog).toContainText('AI Governance Office');
  await expect(changesOf(dialog)).toContainText(
    /Rates are read monthly\..*Rates are read daily\./,
  );
  await expect(dialog).not.toContainText(IDENTIFIERS);
});
