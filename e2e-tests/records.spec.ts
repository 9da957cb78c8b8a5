import { Locator, Page } from '@playwright/test';
import { openTab } from './harness/openTab';
import { expect, test } from './harness/test';

const SYSTEM = 'consumer-loan-scoring';

function control(page: Page, id: string): Locator {
  return page.getByRole('button', { name: new RegExp(`\\b${id}\\b`) }).first();
}

test('a member of the owning team attests, adds a risk, and finds both in the activity', async ({
  signedIn: page,
  portal,
}) => {
  const markup = '<img src=x onerror=alert(1)> Scores drift after a price cut';
  await portal.api.waitForSystems(10, 300_000);
  await portal.api.waitForExampleRecords(300_000);
  await page.goto(`${portal.url}/catalog/default/aisystem/${SYSTEM}`);

  await test.step('attest, and see the control pass without a reload', async () => {
    await openTab(page, 'Controls');
    await expect(control(page, 'INV-02')).toContainText('Fail');
    await control(page, 'INV-02').click();
    await page.getByRole('button', { name: 'Attest', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What was checked').fill('Owner, purpose, models.');
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(control(page, 'INV-02')).toContainText('Pass');
  });

  await test.step('add a risk, whose title stays text', async () => {
    await openTab(page, 'Risk');
    await page.getByRole('button', { name: 'Add a risk' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel(/^Title/)
      .first()
      .fill(markup);
    await dialog
      .getByLabel(/^Category/)
      .selectOption({ label: 'Data quality and integrity' });
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(markup).first()).toBeVisible();
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  });

  await test.step('read what happened', async () => {
    await openTab(page, 'Activity');
    await expect(page.getByText(markup).first()).toBeVisible();
    await expect(page.getByText(/Mara Lindqvist/i).first()).toBeVisible();
  });
});
