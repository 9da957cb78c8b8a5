import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { Page } from '@playwright/test';
import { resolveRoot } from '../scripts/lib/workspace.cjs';
import { readCsv } from './harness/csv';
import { openTab } from './harness/openTab';
import { expect, test } from './harness/test';

const SYSTEM = 'consumer-loan-scoring';

const run = promisify(execFile);

/** Does something that ends in a download, and returns where it lies. */
async function download(page: Page, action: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), action()]);
  return { path: await file.path(), name: file.suggestedFilename() };
}

test('an auditor takes a dossier and an evidence pack, and checks the pack offline', async ({
  signedIn: page,
  portal,
}, testInfo) => {
  await portal.api.waitForSystems(10, 300_000);

  await test.step('a dossier from the Controls tab', async () => {
    await page.goto(`${portal.url}/catalog/default/aisystem/${SYSTEM}`);
    await openTab(page, 'Controls');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const { path, name } = await download(page, () =>
      page.getByRole('menuitem', { name: 'Dossier as PDF' }).click(),
    );
    expect(name).toBe(`${SYSTEM}-dossier.pdf`);
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    await expect(page.getByText(/^Downloaded .*dossier\.pdf/)).toBeVisible();
  });

  await test.step('an evidence pack from the reports', async () => {
    await page.goto(`${portal.url}/ai-governance/reports?class=high`);
    await expect(page.getByText(/\d+ AI systems? in scope/)).toBeVisible();
    const { path } = await download(page, () =>
      page.getByRole('button', { name: 'Evidence pack', exact: true }).click(),
    );
    expect(statSync(path).size).toBeGreaterThan(10_000);
    const pack = testInfo.outputPath('pack.zip');
    copyFileSync(path, pack);
    const cli = resolveRoot('packages/cli/bin/ai-governance');
    const { stdout } = await run(process.execPath, [cli, 'verify', pack]);
    expect(stdout).toContain('The evidence pack is whole');
    expect(stdout).toMatch(/found the same: [1-9]/);
  });
});

test('a reader sees in the law calendar what a day brings, and goes to the systems that it touches', async ({
  signedIn: page,
  portal,
}) => {
  await portal.api.waitForSystems(10, 300_000);
  await page.goto(`${portal.url}/ai-governance/law-calendar`);
  await page.getByRole('link', { name: /^Dec 2, 2026, Regulation/ }).click();
  await expect(page).toHaveURL(/date=2026-12-02/);
  const row = page.getByRole('row', { name: /^EU-PRO-02/ });
  await expect(row).toContainText('Provider, Deployer');

  await test.step('the whole calendar as a table', async () => {
    const { path, name } = await download(page, () =>
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    );
    expect(name).toBe('law-calendar.csv');
    const rows = readCsv(readFileSync(path, 'utf8'));
    expect(rows.some(({ Control }) => Control === 'EU-REG-02')).toBe(true);
  });

  await test.step('each number leads to the systems that it counts', async () => {
    const link = row.getByRole('link', { name: /that EU-PRO-02 .* concerns$/ });
    await link.click();
    await expect(page).toHaveURL(/inventory\?pack=eu-ai-act&control=EU-PRO-02/);
  });
});

test('a reader finds in the crosswalk what a requirement asks for, and takes it as CSV', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/crosswalk`);
  await test.step('narrowed to one control by the search', async () => {
    await page
      .getByPlaceholder('Id, title, evidence or reference')
      .fill('INV-01');
    await expect(page).toHaveURL(/find=INV-01/);
    await expect(page.getByRole('row', { name: /^INV-01 / })).toBeVisible();
    await expect(page.getByRole('row', { name: /^INV-02 / })).toBeHidden();
  });

  await test.step('the whole of it as a table', async () => {
    const { path, name } = await download(page, () =>
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    );
    expect(name).toBe('crosswalk.csv');
    const rows = readCsv(readFileSync(path, 'utf8'));
    const frameworks = new Set(
      rows
        .filter(({ Control }) => Control === 'INV-01')
        .map(({ Framework }) => Framework),
    );
    expect([...frameworks].length).toBeGreaterThan(1);
    expect(rows.some(({ Control }) => Control === 'INV-02')).toBe(true);
  });
});
