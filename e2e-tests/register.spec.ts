import { Locator, Page } from '@playwright/test';
import { EntityFile } from './harness/EntityFile';
import { openTab } from './harness/openTab';
import { expect, test } from './harness/test';

/** Milliseconds within which the catalog takes in a new or an edited file. */
const TAKEN_IN = 150_000;

/** The four fields with which a team starts. */
const FIRST_DAY = {
  type: 'predictive',
  lifecycle: 'experimental',
  lifecycleStage: 'inception',
  owner: 'group:default/credit-decisioning',
};

const WITH_PURPOSE = {
  ...FIRST_DAY,
  intendedUse: {
    purpose:
      'Orders the parcels of a van so that the driver takes the shortest way.',
    users: ['drivers'],
    affectedPersons: ['drivers'],
    outOfScope: ['orders for several vans'],
  },
};

test('a team registers an AI system from a file, sees its scorecard, edits the file and sees the score change', async ({
  signedIn: page,
  portal,
}) => {
  const file = new EntityFile(portal, 'parcel-order');
  file.write(FIRST_DAY);

  await test.step('register the file by its address', async () => {
    await page.goto(`${portal.url}/catalog-import`);
    await page.getByRole('textbox', { name: /URL/ }).fill(file.url);
    await page.getByRole('button', { name: 'Analyze' }).click();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText('parcel-order').first()).toBeVisible();
  });

  const entity = `${portal.url}/catalog/default/aisystem/parcel-order`;
  const score = async () =>
    (await portal.api.scorecard('parcel-order')).completeness ?? 0;
  let before = 0;

  await test.step('see what is missing', async () => {
    await expect(async () => {
      before = await score();
    }).toPass({ timeout: TAKEN_IN });
    await page.goto(entity);
    await expect(page.getByText('AI governance scorecard')).toBeVisible();
    await expect(page.getByText(percent(before))).toBeVisible();
    await openTab(page, 'Controls');
    await expect(control(page, 'INV-03')).toContainText('Fail');
  });

  await test.step('declare the purpose and see the score rise', async () => {
    file.write(WITH_PURPOSE);
    await portal.api.refresh('parcel-order');
    await expect.poll(score, { timeout: TAKEN_IN }).toBeGreaterThan(before);
    await page.goto(entity);
    await expect(page.getByText(percent(await score()))).toBeVisible();
    await openTab(page, 'Controls');
    await expect(control(page, 'INV-03')).toContainText('Pass');
  });
});

function control(page: Page, id: string): Locator {
  return page.getByRole('button', { name: new RegExp(`\\b${id}\\b`) });
}

function percent(share: number): RegExp {
  return new RegExp(`\\b${Math.floor(share * 100)}\\s?%`);
}
