import { Page } from '@playwright/test';
import type { RecordView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { openTab } from './harness/openTab';
import { PEOPLE, signIn } from './harness/people';
import { expect, test } from './harness/test';

const SYSTEM = 'consumer-loan-scoring';
const RECORDS = `v1/systems/default/${SYSTEM}/records`;

const control = (page: Page, id: string) =>
  page.getByRole('button', { name: new RegExp(`\\b${id}\\b`) }).first();

/** A reload would forget it. */
const mark = (page: Page) =>
  page.evaluate(() => {
    Object.assign(window, { wasNotReloaded: true });
  });

const wasNotReloaded = (page: Page) =>
  page.evaluate(() => 'wasNotReloaded' in window);

test('an open page follows what somebody else records and decides', async ({
  page,
  portal,
  browser,
}) => {
  await portal.api.waitForSystems(10, 300_000);
  await portal.api.waitForExampleRecords(300_000);
  const other = await (await browser.newContext()).newPage();
  const address = `${portal.url}/catalog/default/aisystem/${SYSTEM}`;
  await signIn(page, portal, PEOPLE.author);
  await signIn(other, portal, PEOPLE.approver);
  for (const each of [page, other]) {
    await each.goto(address);
    await openTab(each, 'Controls');
    await expect(control(each, 'INV-02')).toContainText('Fail');
    await expect(each.getByText('Evaluated just now').first()).toBeVisible();
    await mark(each);
  }
  const search = other.getByRole('searchbox', { name: 'Search controls' });
  await search.fill('INV');

  await test.step('what one records the other sees, and keeps what was typed', async () => {
    await control(page, 'INV-02').click();
    await page.getByRole('button', { name: 'Attest', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What was checked').fill('Owner, purpose, models.');
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await expect(
      page.getByText(/Recorded: .* INV-02 passes\. \d+\s?% → \d+\s?%/),
    ).toBeVisible();
    await expect(control(other, 'INV-02')).toContainText('Pass');
    await expect(search).toHaveValue('INV');
  });

  await test.step('a request that comes in is there, below a dialog that stays', async () => {
    await search.fill('');
    await control(other, 'INV-03').click();
    await portal.api.writeAs<RecordView>(PEOPLE.author, 'POST', RECORDS, {
      type: 'waiver',
      subject: 'VAL-03',
      data: { reason: 'The lab is free in January.' },
      expiresAt: '2099-12-31',
      submit: true,
    });
    await expect(
      other.getByRole('region', { name: /waits? for your decision/ }),
    ).toContainText('VAL-03');
  });

  await test.step('what the other decides the first one sees', async () => {
    await control(page, 'VAL-03').click();
    const details = page.getByRole('region', { name: /VAL-03/ }).first();
    await expect(details).toContainText(/waits for/i);
    const region = other.getByRole('region', {
      name: /waits? for your decision/,
    });
    await region
      .getByRole('button', { name: /^Approve: .*Waiver/ })
      .first()
      .click();
    const dialog = other.getByRole('dialog');
    const approve = dialog.getByRole('button', { name: 'Approve' });
    await expect(approve).toBeEnabled();
    await approve.click();
    await expect(dialog).toBeHidden();
    await expect(details).not.toContainText(/waits for/i);
    await expect(details).toContainText(PEOPLE.approver);
  });

  expect(await Promise.all([page, other].map(wasNotReloaded))).toEqual([
    true,
    true,
  ]);
});

test('lists over all systems follow what is dismissed and what is measured', async ({
  page,
  portal,
  browser,
}) => {
  await portal.api.waitForSystems(10, 300_000);
  const other = await (await browser.newContext()).newPage();
  await signIn(page, portal, PEOPLE.office);
  await signIn(other, portal, PEOPLE.office);

  await test.step('the unregistered findings', async () => {
    await page.goto(`${portal.url}/ai-governance/attention?kind=unregistered`);
    const findings = page
      .getByRole('list', { name: 'Unregistered AI' })
      .locator('> li');
    // A scan comes some seconds after the start, which an open page follows as well.
    await expect(findings.first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await mark(page);
    const count = await findings.count();
    const { items } = JSON.parse(
      await portal.api.readAs(PEOPLE.office, 'v1/unregistered?limit=1'),
    ) as { items: Array<{ entityRef: string }> };
    await portal.api.writeAs(
      PEOPLE.office,
      'POST',
      'v1/unregistered/dismissals',
      {
        entityRef: items[0].entityRef,
        reason: 'Of a test',
        until: new Date(Date.now() + 86_400_000).toISOString(),
      },
    );
    await expect(findings).toHaveCount(count - 1);
    await expect(
      page.getByRole('button', { name: /^Dismissed \(1\)/ }),
    ).toBeVisible();
  });

  await test.step('the metrics that breach their limits', async () => {
    await other.goto(`${portal.url}/ai-governance/monitoring`);
    const table = other.getByRole('table', { name: /^Metrics by condition/ });
    await expect(table).toBeVisible();
    const row = table
      .getByRole('row', { name: /score_psi/ })
      .filter({ hasText: 'Consumer loan scoring' })
      .filter({ hasText: 'Breached' });
    await expect(row).toHaveCount(0);
    await mark(other);
    const measure = (value: number) =>
      portal.api.writeAs(PEOPLE.author, 'POST', 'v1/measurements', {
        measurements: [
          {
            system: SYSTEM,
            metric: 'score_psi',
            value,
            at: new Date().toISOString(),
          },
        ],
      });
    await measure(0.9);
    await expect(row).toBeVisible();
    await measure(0.01);
    await expect(row).toHaveCount(0);
  });

  expect(await Promise.all([page, other].map(wasNotReloaded))).toEqual([
    true,
    true,
  ]);
});
