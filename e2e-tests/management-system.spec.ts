import { choose } from './harness/choose';
import { PEOPLE, signIn } from './harness/people';
import { expect, test } from './harness/test';

test('a member of the governance office writes a policy, and finds it in the register and the trail', async ({
  page,
  portal,
}) => {
  const title = 'Policy on suppliers of AI';
  await portal.api.waitForSystems(10, 300_000);
  await portal.api.waitForManagementSystem(120_000);
  await signIn(page, portal, PEOPLE.office);

  await test.step('the register says what is there, and what is missing', async () => {
    await page.goto(`${portal.url}/ai-governance/management-system`);
    await expect(page).toHaveURL(/management-system\/clauses$/);
    await expect(
      page.getByRole('row', { name: /^5\.2 AI policy/ }),
    ).toContainText('In place');
    await expect(
      page.getByRole('row', { name: /^10\.1 Continual improvement/ }),
    ).toContainText('Missing');
  });

  await test.step('write it', async () => {
    await page.getByRole('link', { name: 'Policies and objectives' }).click();
    await page.getByRole('button', { name: 'Add: Policy' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Short name of the policy/).fill('ai-suppliers');
    await dialog
      .getByLabel(/^Title/)
      .first()
      .fill(title);
    await dialog.getByLabel(/^Kind/).selectOption('AI policy');
    await dialog.getByLabel(/^Policy/).fill('People answer for what AI does.');
    await choose(dialog.getByLabel(/^Owner/), 'AI Governance Office');
    await dialog.getByLabel(/^Last day/).fill('2099-12-31');
    await dialog.getByRole('button', { name: 'Submit for approval' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('article', { name: title })).toContainText(
      'Waits for a decision',
    );
  });

  await test.step('find it in the register, which leads back to it', async () => {
    await page.getByRole('link', { name: 'Clauses', exact: true }).click();
    const row = page.getByRole('row', { name: /^5\.2 AI policy/ });
    await expect(row).toContainText('waits for a decision');
    await row.getByRole('link', { name: title }).click();
    await expect(page).toHaveURL(/policies\?record=/);
    await expect(
      page.getByText('People answer for what AI does.').first(),
    ).toBeVisible();
  });

  await test.step('find it in the trail', async () => {
    await page.getByRole('link', { name: 'Activity', exact: true }).click();
    await expect(
      page
        .getByRole('list', { name: 'Entries of the trail, newest first' })
        .getByText(title)
        .first(),
    ).toBeVisible();
  });
});

test('the office sees what is on record for a period, and what became of a baseline', async ({
  page,
  portal,
}) => {
  await portal.api.waitForSystems(10, 300_000);
  await portal.api.waitForManagementSystem(120_000);
  await signIn(page, portal, PEOPLE.office);
  const stage2 = page.getByRole('list', { name: /stage 2$/ });
  const item = (name: string) =>
    stage2.getByRole('listitem').filter({ hasText: name }).first();

  await test.step('over the last three months the audit was concluded, and an objective not measured', async () => {
    await page.goto(`${portal.url}/ai-governance/management-system/readiness`);
    await expect(item('An internal audit was concluded')).toContainText(
      'On record',
    );
    await expect(item('Objectives were measured')).toContainText(
      'Whoever oversees a system was trained for it was not measured.',
    );
    await expect(item('An AI policy was in force')).toContainText('On record');
  });

  await test.step('over a period before there was a policy, none of it', async () => {
    const from = new Date(Date.now() - 330 * 86_400_000);
    await page.getByLabel('From').fill(from.toISOString().slice(0, 10));
    await expect(item('An AI policy was in force')).toContainText(
      /Missing.*None was in force from /,
    );
  });

  await test.step('choose the baseline, and see what became better and worse', async () => {
    await page.getByRole('link', { name: 'Gap assessment' }).click();
    await page.getByLabel('Compare with').selectOption('MS-GAP-1');
    await expect(page).toHaveURL(/baseline=MS-GAP-1/);
    await expect(
      page.getByText(/^Done: \d+ of 71; 1 when "Baseline before/),
    ).toBeVisible();
    await expect(
      page.getByRole('row', { name: /^5\.2 AI policy/ }),
    ).toContainText('Better');
    const [, first] = await page
      .getByRole('table', { name: 'Gap assessment' })
      .getByRole('row')
      .all();
    await expect(first).toContainText(/7\.4 Communication.*Worse/);
  });
});

test('the archive and the trail are reached by their address', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/archived`);
  await expect(
    page.getByText('No system with records has left the catalog'),
  ).toBeVisible();
  await expect(page).toHaveURL(`${portal.url}/ai-governance/archived`);
});
