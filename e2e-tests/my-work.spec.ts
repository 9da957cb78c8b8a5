import { Page } from '@playwright/test';
import type {
  MyWork,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { PEOPLE, signIn } from './harness/people';
import type { Portal } from './harness/Portal';
import { expect, test } from './harness/test';

const SYSTEM = 'consumer-loan-scoring';
const LAST_DAY = '2099-12-31';

/** Waivers that one person drafts and another one decides on. */
const DRAFTS = [
  { subject: 'INV-03', reason: 'The register moves in January.' },
  { subject: 'DES-02', reason: 'The designer is away until January.' },
];

const transition = (
  { api }: Portal,
  name: string,
  { id, revision }: RecordView,
  action: string,
) =>
  api.writeAs<RecordView>(name, 'POST', `v1/records/${id}/transitions`, {
    action,
    revision,
    comment: 'Of a test',
  });

const withdraw = (portal: Portal, record: RecordView) =>
  transition(portal, PEOPLE.author, record, 'withdraw');

const row = (page: Page, name: string) =>
  page.getByRole('row', { name: new RegExp(name) });

test('two items are closed in place, and another person decides on one in theirs', async ({
  page,
  browser,
  portal,
}) => {
  await portal.api.waitForSystems(10, 300_000);
  await portal.api.waitForExampleRecords(300_000);
  const write = (name: string, path: string, body: object) =>
    portal.api.writeAs<RecordView>(name, 'POST', path, body);
  const drafts: RecordView[] = [];
  for (const { subject, reason } of DRAFTS) {
    drafts.push(
      await write(PEOPLE.author, `v1/systems/default/${SYSTEM}/records`, {
        type: 'waiver',
        subject,
        data: { reason },
        expiresAt: LAST_DAY,
      }),
    );
  }
  const totalOf = async (name: string): Promise<number> => {
    const work: MyWork = JSON.parse(
      await portal.api.readAs(name, 'v1/my-work?limit=0'),
    );
    return work.counts.total;
  };
  const before = await totalOf(PEOPLE.author);

  await signIn(page, portal, PEOPLE.author);
  await page.goto(`${portal.url}/ai-governance/my-work?role=author`);
  await expect(
    page.getByRole('tab', { name: `My work (${before})` }),
  ).toBeVisible();
  const address = page.url();

  await test.step('the author hands in both drafts without leaving the page', async () => {
    for (const { subject, reason } of DRAFTS) {
      const draft = row(page, `Your draft: ${subject}`);
      await draft.getByRole('button', { name: /^Submit: / }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText(reason);
      await dialog.getByRole('button', { name: 'Submit' }).click();
      await expect(dialog).toBeHidden();
      await expect(draft).toBeHidden();
    }
    expect(page.url()).toBe(address);
    await expect(
      page.getByRole('tab', { name: `My work (${before - 2})` }),
    ).toBeVisible();
  });

  const context = await browser.newContext();
  const second = await context.newPage();
  await test.step('the one who decides sees both, and decides on one', async () => {
    await signIn(second, portal, PEOPLE.approver);
    await second.goto(`${portal.url}/ai-governance/my-work?role=approver`);
    const [{ subject, reason }, other] = DRAFTS;
    const waiting = row(second, `To decide: ${subject}`);
    await expect(row(second, `To decide: ${other.subject}`)).toBeVisible();
    // The row says whose it is, and the dialog what it is.
    await expect(waiting).toContainText(PEOPLE.author);
    await waiting.getByRole('button', { name: /^Approve: / }).click();
    const dialog = second.getByRole('dialog');
    await expect(dialog).toContainText(reason);
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await expect(dialog).toBeHidden();
    await expect(waiting).toBeHidden();
    await expect(row(second, `To decide: ${other.subject}`)).toBeVisible();
    const { state } = JSON.parse(
      await portal.api.readAs(PEOPLE.author, `v1/records/${drafts[0].id}`),
    );
    expect(state).toBe('approved');
  });
  await context.close();

  // What others look at stays as it was.
  for (const [name, { id }] of [
    [PEOPLE.approver, drafts[0]],
    [PEOPLE.author, drafts[1]],
  ] as const) {
    const { revision } = JSON.parse(
      await portal.api.readAs(name, `v1/records/${id}`),
    );
    await write(name, `v1/records/${id}/transitions`, {
      action: 'withdraw',
      revision,
      comment: 'Of a test',
    });
  }
});

test('the first button does what is asked for, and what was never attested is listed', async ({
  page,
  portal,
}) => {
  await portal.api.waitForSystems(10, 300_000);
  await portal.api.waitForExampleRecords(120_000);
  const { items }: MyWork = JSON.parse(
    await portal.api.readAs(PEOPLE.author, 'v1/my-work?limit=500'),
  );
  const unattested = items.filter(({ task }) => task === 'attest');
  expect(unattested.map(({ system }) => system?.name)).toContain(SYSTEM);

  await signIn(page, portal, PEOPLE.author);
  await page.goto(`${portal.url}/ai-governance/my-work?role=owner`);

  await test.step('it stands among what takes minutes, and is attested in the row', async () => {
    const minutes = page
      .getByRole('region', { name: /^Takes minutes/ })
      .first();
    const waiting = minutes
      .getByRole('row', { name: /To attest: INV-02/ })
      .filter({ hasText: 'Consumer loan scoring' });
    const first = waiting.getByRole('button').first();
    await expect(first).toHaveText('Attest');
    await first.click();
    const dialog = page.getByRole('dialog', { name: 'Attestation' });
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await expect(
      page.getByText(/^Recorded: Attestation\. INV-02 passes/),
    ).toBeVisible();
    await expect(waiting).toBeHidden();
  });

  await test.step('what others look at stays as it was', async () => {
    const { items: written } = await portal.api.records(SYSTEM);
    const attestation = written.find(({ type }) => type === 'attestation')!;
    await withdraw(portal, attestation);
  });

  await test.step('a waiver is the last thing that is offered', async () => {
    const rows = await page
      .getByRole('row')
      .filter({
        has: page.getByRole('button', { name: /^Ask for a waiver/ }),
      })
      .all();
    expect(rows.length).toBeGreaterThan(0);
    for (const one of rows) {
      await expect(one.getByRole('button').first()).not.toHaveText(
        'Ask for a waiver',
      );
    }
  });
});

test('an action inside a supplier assessment is marked as done in the row', async ({
  page,
  portal,
}) => {
  await portal.api.waitForSystems(10, 300_000);
  await portal.api.waitForExampleRecords(120_000);
  const title = 'Agree on a term of notice';
  const assessment = await portal.api.writeAs<RecordView>(
    PEOPLE.author,
    'POST',
    `v1/systems/default/${SYSTEM}/records`,
    {
      type: 'supplier-assessment',
      subject: 'Northwind Models',
      data: {
        verdict: 'conditional',
        actions: [
          {
            title,
            owner: 'user:default/mara.lindqvist',
            dueDate: '2026-01-31',
            status: 'open',
          },
        ],
      },
      submit: true,
    },
  );
  await transition(portal, PEOPLE.approver, assessment, 'approve');

  await signIn(page, portal, PEOPLE.author);
  await page.goto(`${portal.url}/ai-governance/my-work?role=action-owner`);
  const waiting = row(page, `Corrective action: ${title}`);
  await waiting.getByRole('button', { name: /^Mark as done: / }).click();
  const dialog = page.getByRole('dialog', { name: 'Supplier assessment' });
  await dialog.getByRole('button', { name: 'Submit for approval' }).click();
  await expect(dialog).toBeHidden();
  await expect(waiting).toBeHidden();

  const { items } = await portal.api.records(SYSTEM);
  const later = items.find(
    ({ type, state }) =>
      type === 'supplier-assessment' && state === 'submitted',
  );
  expect(later?.subject).toBe('Northwind Models');
  expect(JSON.stringify(later?.data)).toContain('"closed"');
  await withdraw(portal, later!);
});
