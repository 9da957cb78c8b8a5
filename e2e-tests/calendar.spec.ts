import type { CalendarPage } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Page } from '@playwright/test';
import { expect, test } from './harness/test';

/*
 * What is due for a person of the example organisation: in the portal, in a calendar
 * that knows no sign-in, and on the home page.
 */

const SYSTEMS = 10;

test.beforeAll(async ({ portal }) => {
  test.setTimeout(900_000);
  await portal.api.waitForSystems(SYSTEMS, 300_000);
  await portal.api.waitForExampleRecords(300_000);
});

const items = (page: Page) => page.getByRole('list', { name: /^Due: / });

test('a calendar reads what is due for its owner, until the feed is revoked', async ({
  signedIn: page,
  portal,
}) => {
  const mine: CalendarPage = await (
    await portal.api.fetch('ai-governance/v1/calendar?mine=true&limit=500')
  ).json();
  expect(mine.items).not.toEqual([]);

  await page.goto(`${portal.url}/ai-governance/calendar`);
  await expect(items(page).getByRole('listitem')).toHaveCount(
    mine.items.length,
  );
  await page.getByRole('button', { name: 'Subscribe' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name of a new feed').fill('On my phone');
  await dialog.getByRole('button', { name: 'Make a feed' }).click();
  const address = await dialog
    .getByRole('status')
    .getByText(/^https?:.*\.ics$/)
    .first()
    .textContent();

  const read = await fetch(address!);
  expect(read.status).toBe(200);
  const file = await read.text();
  expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(mine.items.length);
  const days = mine.items.map(({ day }) => day.replace(/-/g, ''));
  for (const day of days) {
    expect(file).toContain(`DTSTART;VALUE=DATE:${day}`);
  }

  await page.reload();
  await page.getByRole('button', { name: 'Subscribe' }).click();
  await expect(dialog.getByText(/last read/)).toBeVisible();
  // The address was shown once.
  await expect(dialog.getByText(/\.ics$/)).toBeHidden();
  await dialog.getByRole('button', { name: 'Revoke On my phone' }).click();
  await dialog
    .getByRole('button', { name: 'Really revoke On my phone?' })
    .click();
  await expect(dialog.getByText('You have no feed yet.')).toBeVisible();
  expect((await fetch(address!)).status).toBe(404);
});

test('everybody’s dates have law among them, and lead to where they are seen to', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/calendar`);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(page).toHaveURL(/mine=no/);
  await page.getByLabel('Kind', { exact: true }).click();
  await page.getByRole('option', { name: 'Law applies' }).click();
  await items(page).getByRole('link', { name: 'Law applies' }).first().click();
  await expect(page).toHaveURL(/law-calendar\?date=\d{4}-\d{2}-\d{2}$/);
});

test('the home page has what waits, what is due, the portfolio and law', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(portal.url);
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(page).toHaveURL(/\/home$/);
  for (const title of [
    'AI governance: my work',
    'AI governance: due for me',
    'AI systems at a glance',
    'AI law: next dates',
  ]) {
    await expect(page.getByText(title, { exact: true })).toBeVisible();
  }
  await expect(page.getByText(/^10 AI systems/)).toBeVisible();
  await page.getByRole('link', { name: 'Open the calendar' }).click();
  await expect(page).toHaveURL(/\/ai-governance\/calendar$/);
});
