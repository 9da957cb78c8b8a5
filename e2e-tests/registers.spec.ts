import { readFileSync } from 'node:fs';
import { Page } from '@playwright/test';
import { readCsv } from './harness/csv';
import { expect, test } from './harness/test';

/** Does something that ends in a download, and returns what was downloaded. */
async function download(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return {
    name: file.suggestedFilename(),
    text: readFileSync(await file.path(), 'utf8'),
  };
}

test('a provider sees what the EU database would lack, and takes both files', async ({
  signedIn: page,
  portal,
}, testInfo) => {
  // Other tests of this portal may have registered one more.
  await expect(async () => {
    expect((await portal.api.summary()).total).toBeGreaterThanOrEqual(10);
  }).toPass({ timeout: 300_000 });
  await page.goto(`${portal.url}/ai-governance/reports`);
  await expect(page.getByText('No register chosen')).toBeVisible();
  const registers = page.getByRole('region', { name: 'For a public register' });
  await registers.getByLabel('Register', { exact: true }).selectOption({
    label: 'EU database for high-risk AI systems, Annex VIII of the AI Act',
  });
  await expect(page).toHaveURL(/register=eu-annex-viii/);
  const coverage = page.getByText(/\d+ of \d+ AI systems have an entry/);
  await expect(coverage).toBeVisible();
  const [, covered] = /^(\d+) of/.exec(await coverage.innerText())!;

  await test.step('what is missing, before anything is downloaded', async () => {
    const gaps = page.getByRole('table', { name: /^What is missing: \d+/ });
    await expect(
      gaps.getByText('ai-governance/eu-annex-viii-a1-address').first(),
    ).toBeVisible();
    await page
      .getByRole('heading', { name: 'For a public register' })
      .scrollIntoViewIfNeeded();
    await page.screenshot({ path: testInfo.outputPath('registers.png') });
  });

  await test.step('the register', async () => {
    const { name, text } = await download(page, 'Register as CSV');
    expect(name).toMatch(
      new RegExp(`^eu-annex-viii-${covered}-of-\\d+-systems\\.csv$`),
    );
    const rows = readCsv(text);
    const loans = rows.find(row => row['A4.name'] === 'Consumer loan scoring')!;
    expect(loans).toMatchObject({
      section: 'A',
      A7: 'On the market or in service',
      A10: 'NL\nBE\nDE',
      A11: '',
    });
  });

  await test.step('everything that is missing', async () => {
    const { text } = await download(page, 'What is missing, as CSV');
    const [summary, ...gaps] = readCsv(text);
    expect(summary.Why).toContain(`${covered} of `);
    expect(
      gaps.some(
        gap =>
          gap['Entity reference'] ===
            'aisystem:default/consumer-loan-scoring' && gap.Field === 'A11',
      ),
    ).toBe(true);
  });
});
