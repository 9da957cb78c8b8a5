import { expect, test } from './harness/test';

/*
 * The inventory of AI use cases that the federal agencies of the United States
 * published for 2025, imported with the mapping that the command line ships.
 */

const SYSTEMS = 3_611;
const HIGH_IMPACT = 445;

test('3,611 real systems are loaded and the overview counts them', async ({
  signedIn: page,
  portal,
}) => {
  await portal.api.waitForSystems(SYSTEMS, 300_000);
  const { byClass } = await portal.api.summary();
  expect(byClass.high).toBe(HIGH_IMPACT);

  await page.goto(`${portal.url}/ai-governance`);
  const numbers = page.getByRole('list', { name: 'Key numbers' });
  await expect(
    numbers.getByRole('link', { name: '3,611 AI systems: AI systems' }),
  ).toBeVisible();
  await expect(
    page
      .getByRole('table', { name: 'Classes' })
      .getByRole('link', { name: '445 AI systems: High risk' }),
  ).toBeVisible();

  await page.goto(`${portal.url}/ai-governance/inventory`);
  await expect(page.getByText('3,611 AI systems')).toBeVisible();
});
