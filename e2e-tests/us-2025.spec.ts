import { readFileSync } from 'node:fs';
import { Page } from '@playwright/test';
import { readCsv, readRegister } from './harness/csv';
import { expect, test } from './harness/test';

/*
 * The inventory of AI use cases that the federal agencies of the United States
 * published for 2025, imported with the mapping that the command line ships.
 */

const SYSTEMS = 3_611;
const HIGH_IMPACT = 445;

/** Milliseconds until all are taken in, also beside another portal on two cores. */
const TAKEN_IN = 840_000;

// After a failure a portal would start and load again for each of the others.
test.describe.configure({ mode: 'serial' });

test('3,611 real systems are loaded and the overview counts them', async ({
  signedIn: page,
  portal,
}) => {
  await portal.api.waitForSystems(SYSTEMS, TAKEN_IN);
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

/** The register as published, read without the importer. */
const rows = readRegister('examples/us-2025/individual.csv');
const isLive = (row: Record<string, string>) =>
  ['Pilot', 'Deployed'].includes(row.development_stage);
const isHighImpact = (row: Record<string, string>) =>
  row.is_high_impact === 'High-impact';

/** Titles, each as often as it occurs, in one order. */
const titles = (list: Record<string, string>[], column: string) =>
  list.map(row => row[column].trim().replace(/\s+/g, ' ')).sort();

async function downloadOf(page: Page): Promise<Record<string, string>[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  return readCsv(readFileSync(await (await download).path(), 'utf8'));
}

test('every system whose agency gave no contact is found, and exported', async ({
  signedIn: page,
  portal,
}) => {
  const expected = rows.filter(row => row.contact_email.trim() === '');
  expect(expected).toHaveLength(1_115);
  await portal.api.waitForSystems(SYSTEMS, TAKEN_IN);
  await page.goto(`${portal.url}/ai-governance/attention?kind=no-contact`);
  await expect(
    page.getByRole('table', { name: 'No contact (1,115)' }),
  ).toBeVisible();
  const exported = await downloadOf(page);
  expect(titles(exported, 'Title')).toEqual(titles(expected, 'use_case_name'));
  // The register names no people: behind no owner is anybody.
  expect(new Set(exported.map(row => row.Ownership))).toEqual(
    new Set(['vacant']),
  );
});

test('every live high-impact system without an impact assessment is found, and exported', async ({
  signedIn: page,
  portal,
}) => {
  const live = rows.filter(row => isHighImpact(row) && isLive(row));
  const answeredYes = live.filter(row => row.hi_assessment_completed === 'Yes');
  expect([live.length, answeredYes.length]).toEqual([250, 37]);
  await portal.api.waitForSystems(SYSTEMS, TAKEN_IN);
  await page.goto(
    `${portal.url}/ai-governance/attention?kind=assessment-missing&class=high`,
  );
  await expect(
    page.getByRole('table', { name: 'No impact assessment (250)' }),
  ).toBeVisible();
  const exported = await downloadOf(page);
  // The 213 that have none, and the 37 whose "Yes" nobody can look at.
  expect(titles(exported, 'Title')).toEqual(titles(live, 'use_case_name'));
  expect(new Set(exported.map(row => row.Class))).toEqual(new Set(['high']));
});
