import { readFileSync } from 'node:fs';
import { readCsv } from './harness/csv';
import { sendForm } from './harness/recordForms';
import { openTab } from './harness/openTab';
import { expect, test } from './harness/test';

const SYSTEM = 'consumer-loan-scoring';
const DAY = 86_400_000;

/** A day of the organisation, whose zone is UTC, and how a page writes it out. */
function day(ahead: number) {
  const date = new Date(Date.now() + ahead * DAY);
  return {
    entered: date.toISOString().slice(0, 10),
    shown: new Intl.DateTimeFormat('en', {
      dateStyle: 'medium',
      timeZone: 'UTC',
    }).format(date),
  };
}

for (const [zone, from, until] of [
  ['Europe/Berlin', day(-20), day(31)],
  ['America/New_York', day(-21), day(32)],
] as const) {
  test.describe(`a browser in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('shows the days of a record as they were entered, and so does the CSV', async ({
      signedIn: page,
      portal,
    }) => {
      await portal.api.waitForSystems(10, 300_000);
      await portal.api.waitForExampleRecords(300_000);
      await page.goto(`${portal.url}/catalog/default/aisystem/${SYSTEM}`);
      await openTab(page, 'Controls');
      await page
        .getByRole('button', { name: /\bOPS-07\b/ })
        .first()
        .click();
      await page
        .locator('#OPS-07-details')
        .getByRole('button', { name: 'Ask for a waiver', exact: true })
        .click();
      // A draft, which counts for nothing: other tests look at the states.
      await sendForm(
        page,
        async dialog => {
          await dialog.getByLabel(/^Reason/).fill(`Entered in ${zone}.`);
          await dialog.getByLabel(/^Counts from/).fill(from.entered);
          await dialog.getByLabel(/^Last day/).fill(until.entered);
        },
        'Save draft',
      );

      const record = page
        .getByRole('article')
        .filter({ hasText: 'Draft' })
        .filter({ hasText: until.shown });
      await record.getByRole('button', { name: 'Content' }).click();
      await expect(record).toContainText(`Entered in ${zone}.`);
      await expect(record).toContainText(from.shown);

      await page.getByRole('button', { name: 'Export', exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: 'Records as CSV' }).click(),
      ]);
      const rows = readCsv(readFileSync(await download.path(), 'utf8'));
      expect(
        rows.find(row => row['Content (JSON)'].includes(`Entered in ${zone}`)),
      ).toMatchObject({
        'Effective at': from.entered,
        'Expires at': until.entered,
      });
    });
  });
}
