import { expect, test } from './harness/test';

/*
 * Roll-ups, trends and targets over the example organisation.
 */

const SYSTEMS = 10;

test.beforeAll(async ({ portal }) => {
  test.setTimeout(900_000);
  await portal.api.waitForSystems(SYSTEMS, 300_000);
});

test('the overview rolls up by group, down to the systems', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/overview`);
  const tree = page.getByRole('table', { name: 'AI systems by Group' });
  await expect(tree).toBeVisible();
  const opened = tree.getByRole('button', { name: /^Show what is below/ });
  // Opens the first closed row until a table of systems appears.
  const systems = page.getByRole('table', { name: /^AI systems of .* alone$/ });
  await expect(async () => {
    if ((await systems.count()) === 0) {
      await opened.first().click();
    }
    await expect(systems.first()).toBeVisible({ timeout: 10_000 });
  }).toPass();
  await expect(
    systems.first().getByRole('row').nth(1).getByRole('link').first(),
  ).toBeVisible();
});

test('a cell of the heat map leads to the systems behind it', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/overview`);
  const map = page.getByRole('table', {
    name: 'Share of controls that pass, by team and Annex A area',
  });
  const cell = map
    .getByRole('link', { name: /Most often not passing/ })
    .first();
  const label = (await cell.getAttribute('aria-label')) ?? '';
  const [, number] = /, (\d+) AI systems$/.exec(label) ?? [];
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/inventory\?.*control=/);
  const inventory = page.getByRole('table', {
    name: 'Inventory of AI systems',
  });
  await expect(
    inventory
      .getByRole('row')
      .filter({ hasNot: page.getByRole('columnheader') }),
  ).toHaveCount(Number(number));
});

test('trends keep their interval in the address and have a table beside the charts', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/trends`);
  await page.getByRole('button', { name: 'Last 30 days' }).click();
  await expect(page).toHaveURL(/from=\d{4}-\d{2}-\d{2}/);
  await expect(
    page.getByRole('img', { name: /^Completeness from/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Show as a table' }).first().click();
  const table = page.getByRole('table', { name: 'Trend, latest first' });
  await expect(table.getByRole('row').nth(1)).toContainText(String(SYSTEMS));
  const changes = page.getByRole('table', { name: 'AI systems that changed' });
  await expect(changes).toContainText('New or entered the selection');
  await page.reload();
  await expect(page).toHaveURL(/step=day/);
  await expect(changes).toBeVisible();
});

test('a target is set, shows who is behind, and is given up', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/trends`);
  await page.getByRole('button', { name: 'Set a target' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set a target' });
  const title = `Gold everywhere ${Date.now()}`;
  await dialog.getByLabel('Name').fill(title);
  await dialog.getByLabel('By the end of').fill('2099-12-31');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page
    .getByRole('button', { name: `Show the burn-down of ${title}` })
    .click();
  await expect(page).toHaveURL(/target=/);
  await expect(
    page.getByRole('img', { name: /^Systems remaining/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('table', {
      name: 'AI systems that have not reached the target',
    }),
  ).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: title });
  await row.getByRole('button', { name: 'Remove' }).click();
  await page
    .getByRole('dialog', { name: /^Remove/ })
    .getByRole('button', { name: 'Remove' })
    .click();
  await expect(row).toHaveCount(0);
});

test('a group page shows its subtree', async ({ signedIn: page, portal }) => {
  await page.goto(`${portal.url}/catalog/default/group/credit-decisioning`);
  await expect(
    page.getByRole('table', { name: 'AI systems by Group' }),
  ).toBeVisible();
});
