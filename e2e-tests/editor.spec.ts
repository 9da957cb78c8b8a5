import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Scorecard } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Locator, Page } from '@playwright/test';
import { resolveRoot } from '../scripts/lib/workspace.cjs';
import { choose } from './harness/choose';
import { openTab } from './harness/openTab';
import type { Portal } from './harness/Portal';
import { expect, test } from './harness/test';

const run = promisify(execFile);

const LOANS = 'consumer-loan-scoring';

/** What `check` says of a file, by what the portal knows. */
async function check(file: string, portal: Portal): Promise<Scorecard> {
  const { stdout } = await run(
    process.execPath,
    [
      resolveRoot('packages/cli/bin/ai-governance'),
      'check',
      file,
      '--no-gate',
      '--format',
      'json',
      '--portal',
      portal.url,
    ],
    {
      env: { ...process.env, AI_GOVERNANCE_TOKEN: await portal.api.token() },
    },
  );
  return JSON.parse(stdout).scorecards[0];
}

/** The card that says what would be. */
const wouldBe = (page: Page): Locator =>
  page.getByRole('status').filter({
    has: page.getByRole('list', { name: 'Controls by state' }),
  });

/** Fields whose input has no name in the accessibility tree. */
async function unnamedFields(page: Page): Promise<string[]> {
  return page
    .locator('main')
    .locator('input, select, textarea, [role="textbox"]')
    .evaluateAll(elements =>
      elements
        .filter(element => {
          const { labels, type } = element as HTMLInputElement;
          return (
            type !== 'hidden' &&
            element.getAttribute('aria-hidden') !== 'true' &&
            !element.getAttribute('aria-label') &&
            !element.getAttribute('aria-labelledby') &&
            !(labels && labels.length > 0)
          );
        })
        .map(element => element.outerHTML.slice(0, 200)),
    );
}

test('a new system is described in form and file, with the score that the command line gives', async ({
  signedIn: page,
  portal,
}, testInfo) => {
  await page.goto(`${portal.url}/ai-governance/inventory`);
  await page.getByRole('button', { name: 'Register an AI system' }).click();
  await expect(page).toHaveURL(/\/ai-governance\/register$/);
  await expect(
    page.getByText('4 required fields are still empty.'),
  ).toBeVisible();
  await expect(page.getByText(/Shown as soon as/)).toBeVisible();
  const editor = page.getByRole('textbox', { name: /^catalog-info\.yaml/ });

  await test.step('every field has a name, and Tab leaves the editor', async () => {
    await expect(editor).toBeVisible();
    expect(await unnamedFields(page)).toEqual([]);
    await editor.focus();
    await page.keyboard.press('Tab');
    await expect(editor).not.toBeFocused();
  });

  await test.step('fill the form and see the faults vanish', async () => {
    await page.getByLabel('Name *').fill('parcel-router');
    await expect(
      page.getByText('3 required fields are still empty.'),
    ).toBeVisible();
    await page.getByLabel('Type *').selectOption('optimisation');
    await page.getByLabel('Life cycle *').selectOption('production');
    await page.getByLabel('Life cycle stage *').selectOption('deployment');
    await expect(
      page.getByText('The catalog would accept this file.'),
    ).toBeVisible();
    await expect(wouldBe(page)).toContainText('No level');
    await choose(page.getByLabel('Owner', { exact: true }), 'Credit');
    await page.getByLabel('Purpose').fill('Orders the parcels of a van.');
    await page.getByLabel('Class', { exact: true }).selectOption('minimal');
    await expect(editor).toContainText('class: minimal');
  });

  await test.step('write in the file and see it in the form', async () => {
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('  version: 1.2.0 # the first');
    await page.getByLabel('Title', { exact: true }).fill('Parcel router');
    await expect(editor).toContainText('version: 1.2.0 # the first');
    await expect(editor).toContainText('title: Parcel router');
  });

  await test.step('the file has the score that the command line gives', async () => {
    await page.screenshot({
      path: testInfo.outputPath('register.png'),
      fullPage: true,
    });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download', exact: true }).click(),
    ]);
    const file = testInfo.outputPath('catalog-info.yaml');
    writeFileSync(file, readFileSync(await download.path()));
    expect(readFileSync(file, 'utf8')).toContain('# the first');
    const { completeness = 0, counts } = await check(file, portal);
    await expect(wouldBe(page)).toContainText(
      `${Math.floor(completeness * 100)}`,
    );
    await expect(wouldBe(page)).toContainText(`Pass ${counts.pass}`);
    await expect(wouldBe(page)).toContainText(`Fail ${counts.fail}`);
  });
});

test('what another class would do to a system is tried out from its Controls tab', async ({
  signedIn: page,
  portal,
}, testInfo) => {
  await expect(async () => {
    await portal.api.scorecard(LOANS);
  }).toPass({ timeout: 300_000 });
  const file = join(
    portal.folder,
    'examples/repos/loan-scoring/catalog-info.yaml',
  );
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      '  version: 4.2.0\n',
      '  version: 4.2.0 # of September\n',
    ),
  );
  await page.goto(`${portal.url}/catalog/default/aisystem/${LOANS}`);
  await openTab(page, 'Controls');
  await page.getByRole('button', { name: 'What if…' }).click();
  await expect(page).toHaveURL(/register\?entity=/);
  await expect(page.getByText('No control changes.')).toBeVisible();
  const bar = page.getByRole('region', { name: 'What if' });
  await bar.getByLabel('Class').selectOption('minimal');
  const changes = page.getByRole('region', { name: 'What changes' });
  await expect(
    changes.getByText(/Not applicable|Not required/).first(),
  ).toBeVisible();
  await test.step('the text is the file, of which one line changes', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download', exact: true }).click(),
    ]);
    // The file describes a component too, which is another document.
    const [before] = readFileSync(file, 'utf8').split(/^---\n/m);
    expect(before).toContain('# of September');
    expect(readFileSync(await download.path(), 'utf8')).toBe(
      before.replace('    class: high\n', '    class: minimal\n'),
    );
    await expect(
      page.getByText(/the catalog has it from no file of a repository/),
    ).toBeVisible();
  });
  for (const [width, name] of [
    [1440, 'what-if.png'],
    [390, 'what-if-narrow.png'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({
      path: testInfo.outputPath(name),
      fullPage: true,
    });
  }
});
