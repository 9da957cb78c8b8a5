import { Locator } from '@playwright/test';
import { openTab } from '../../e2e-tests/harness/openTab';
import { expect, test } from '../../e2e-tests/harness/test';
import { takePicture } from './takePicture';

/** Pixels above a heading, so that the edge of its card is in the picture. */
const ABOVE_HEADING = 56;

async function scrollToTop(heading: Locator) {
  await heading.evaluate((element: HTMLElement, margin) => {
    element.style.scrollMarginTop = `${margin}px`;
    element.scrollIntoView({ block: 'start' });
  }, ABOVE_HEADING);
}

test.beforeAll(async ({ portal }) => {
  test.setTimeout(360_000);
  await portal.api.waitForSystems(10, 120_000);
  await portal.api.waitForExampleRecords(30_000);
});

test('overview and roll-up', async ({ signedIn: page, portal }) => {
  await page.goto(`${portal.url}/ai-governance`);
  await expect(
    page
      .getByRole('list', { name: 'Key numbers' })
      .getByRole('link', { name: '10 AI systems: AI systems' }),
  ).toBeVisible();
  await expect(page.getByText('Roll-up', { exact: true })).toBeVisible();
  await takePicture(page, 'overview');

  await scrollToTop(page.getByText('Teams and Annex A areas', { exact: true }));
  await takePicture(page, 'roll-up');
});

test('controls', async ({ signedIn: page, portal }) => {
  await page.goto(
    `${portal.url}/catalog/default/aisystem/consumer-loan-scoring`,
  );
  await openTab(page, 'Controls');
  await expect(
    page.getByText('An accountable owner exists').first(),
  ).toBeVisible();
  await takePicture(page, 'controls');
});

test('monitoring', async ({ signedIn: page, portal }) => {
  await page.goto(
    `${portal.url}/catalog/default/aisystem/next-product-recommender`,
  );
  await openTab(page, 'Monitoring');
  const metric = page.getByRole('region', {
    name: 'click_through_rate',
    exact: true,
  });
  await expect(metric.getByRole('img').first()).toBeVisible();
  await takePicture(page, 'monitoring');
});

test('my work', async ({ signedIn: page, portal }) => {
  await page.goto(`${portal.url}/ai-governance/my-work`);
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await takePicture(page, 'my-work');
});

test('calendar', async ({ signedIn: page, portal }) => {
  await page.goto(`${portal.url}/ai-governance/calendar`);
  await expect(
    page
      .getByRole('list', { name: /^Due: / })
      .getByRole('listitem')
      .first(),
  ).toBeVisible();
  await takePicture(page, 'calendar');
});

test('register', async ({ signedIn: page, portal }) => {
  await page.goto(`${portal.url}/ai-governance/register`);
  await expect(page.getByText('Form', { exact: true })).toBeVisible();
  await takePicture(page, 'register');
});
