import { openTab } from './harness/openTab';
import { expect, test } from './harness/test';

/*
 * What somebody sees who starts the portal for the first time: the example organisation
 * has a year behind it.
 */

test.beforeAll(async ({ portal }) => {
  test.setTimeout(360_000);
  await portal.api.waitForSystems(10, 300_000);
});

const day = (ago: number) =>
  new Date(Date.now() - ago * 24 * 3_600_000).toISOString().slice(0, 10);

test('trends of a year rise and fall', async ({ signedIn: page, portal }) => {
  await page.goto(
    `${portal.url}/ai-governance/trends?from=${day(360)}&to=${day(0)}`,
  );
  await expect(
    page.getByRole('img', { name: /^Completeness from/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Show as a table' }).first().click();
  const rows = page
    .getByRole('table', { name: 'Trend, latest first' })
    .getByRole('row');
  await expect(rows.nth(5)).toBeVisible();
  const texts = await rows.allTextContents();
  // Day and numbers of each: no two halves of the year show the same numbers.
  const numbers = new Set(
    texts.slice(1).map(text => text.replace(/^.*?20\d\d/, '')),
  );
  expect(numbers.size, texts.join('\n')).toBeGreaterThan(5);
  await expect(
    page.getByRole('table', { name: 'AI systems that changed' }),
  ).toContainText('Consumer loan scoring');
});

test('a target burns down', async ({ signedIn: page, portal }) => {
  await page.goto(`${portal.url}/ai-governance/trends`);
  const title =
    'AI of the classes high and limited has four fifths of its controls';
  await page
    .getByRole('button', { name: `Show the burn-down of ${title}` })
    .click();
  await expect(
    page.getByRole('img', { name: /^Systems remaining/ }),
  ).toBeVisible();
  const missing = page.getByRole('table', {
    name: 'AI systems that have not reached the target',
  });
  await expect(missing.getByRole('row').nth(1)).toBeVisible();
  await expect(missing).not.toContainText('Consumer loan scoring');
});

test('readiness finds what was done in the last three months', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/management-system/readiness`);
  await expect(
    page
      .getByRole('list', { name: /stage 2$/ })
      .getByRole('listitem')
      .filter({ hasText: 'An internal audit was concluded' })
      .first(),
  ).toContainText('On record');
});

test('the activity of a system reaches back over the year', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(
    `${portal.url}/catalog/default/aisystem/consumer-loan-scoring`,
  );
  await openTab(page, 'Activity');
  await expect(
    page
      .getByText('Scores drifted after an index of prices was rebased')
      .first(),
  ).toBeVisible();
});

test('the chain of the trail holds', async ({ portal }) => {
  const answer = await portal.api.readAs(
    'Clara Brandt',
    'v1/trail/verification',
  );
  expect(JSON.parse(answer)).toMatchObject({ valid: true });
});
