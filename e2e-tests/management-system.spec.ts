import { PEOPLE, signIn } from './harness/people';
import { expect, test } from './harness/test';

test('a member of the governance office writes a policy, and finds it in the register and the trail', async ({
  page,
  portal,
}) => {
  const title = 'AI policy of the group';
  await portal.api.waitForSystems(10, 120_000);
  await signIn(page, portal, PEOPLE.office);

  await test.step('the register says that there is none yet', async () => {
    await page.goto(`${portal.url}/ai-governance/management-system`);
    await expect(page).toHaveURL(/management-system\/clauses$/);
    await expect(
      page.getByRole('row', { name: /^5\.2 AI policy/ }),
    ).toContainText('Missing');
  });

  await test.step('write it', async () => {
    await page.getByRole('link', { name: 'Policies and objectives' }).click();
    await page.getByRole('button', { name: 'Add: Policy' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Short name of the policy/).fill('ai-policy');
    await dialog
      .getByLabel(/^Title/)
      .first()
      .fill(title);
    await dialog.getByLabel(/^Policy/).fill('People answer for what AI does.');
    await dialog.getByLabel(/^Owner/).fill('AI Governance');
    await page.getByRole('option', { name: 'AI Governance Office' }).click();
    await dialog.getByLabel(/^Last day/).fill('2099-12-31');
    await dialog.getByRole('button', { name: 'Hand in for approval' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('article', { name: title })).toContainText(
      'Waits for a decision',
    );
  });

  await test.step('find it in the register, which leads back to it', async () => {
    await page.getByRole('link', { name: 'Clauses', exact: true }).click();
    const row = page.getByRole('row', { name: /^5\.2 AI policy/ });
    await expect(row).toContainText('Waits for a decision');
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
