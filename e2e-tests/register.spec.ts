import { EntityFile } from './harness/EntityFile';
import { expect, test } from './harness/test';

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
  const completeness = async () =>
    (await portal.api.scorecard('parcel-order')).completeness ?? 0;
  let before = 0;

  await test.step('see what is missing', async () => {
    await expect.poll(completeness, { timeout: 30_000 }).toBeGreaterThan(0);
    before = await completeness();
    await page.goto(entity);
    await expect(page.getByText('AI governance scorecard')).toBeVisible();
    await expect(page.getByText(percent(before))).toBeVisible();
    await page.getByRole('tab', { name: 'Controls' }).click();
    await expect(page.getByText('INV-03').first()).toBeVisible();
  });

  await test.step('declare the purpose and see the score rise', async () => {
    file.write(WITH_PURPOSE);
    await expect
      .poll(completeness, { timeout: 60_000 })
      .toBeGreaterThan(before);
    const after = await completeness();
    await page.goto(entity);
    await expect(page.getByText(percent(after))).toBeVisible();
    await expect(page.getByText(percent(before))).toBeHidden();
  });
});

function percent(share: number): RegExp {
  return new RegExp(`\\b${Math.floor(share * 100)}\\s?%`);
}
