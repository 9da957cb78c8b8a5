import { Page } from '@playwright/test';
import { EntityFile } from './harness/EntityFile';
import type { Portal } from './harness/Portal';
import { expect, test } from './harness/test';

/*
 * What is measured of a system: pushed over the API, and seen against its limit.
 */

const SYSTEM = 'queue-forecast';

/** Milliseconds within which the catalog takes in a new file. */
const TAKEN_IN = 150_000;

const DAY = 86_400_000;

const LIMIT = { comparator: 'lte', threshold: 0.2, cadence: 'P1D' };

/** Values of one slice, a day apart; the last one is of today. */
const DRIFT = [0.05, 0.08, 0.3, 0.34, 0.1, 0.07, 0.09, 0.31];

async function send(portal: Portal, path: string, body: object) {
  const response = await portal.api.fetch(path, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  expect(response.ok, await response.text()).toBe(true);
}

async function register(portal: Portal) {
  const file = new EntityFile(portal, SYSTEM);
  file.write({
    type: 'predictive',
    lifecycle: 'production',
    lifecycleStage: 'operation-monitoring',
    owner: 'group:default/credit-decisioning',
    version: '2.0.0',
    monitoring: {
      metrics: [
        { metric: 'drift_psi', kind: 'drift', ...LIMIT },
        { metric: 'wait_error', kind: 'performance', ...LIMIT },
      ],
    },
  });
  await send(portal, 'catalog/locations', { type: 'url', target: file.url });
  await expect(async () => {
    await portal.api.scorecard(SYSTEM);
  }).toPass({ timeout: TAKEN_IN });
}

/** Eight days of two slices; a version comes on the fifth. */
async function push(portal: Portal) {
  const now = Date.now();
  const at = (index: number) =>
    new Date(now - (DRIFT.length - 1 - index) * DAY).toISOString();
  const of = (slice: string, values: number[]) =>
    values.map((value, index) => ({
      system: SYSTEM,
      metric: 'drift_psi',
      slice,
      value,
      version: index < 4 ? '1.9.0' : '2.0.0',
      at: at(index),
    }));
  await send(portal, 'ai-governance/v1/measurements', {
    source: 'browser-test',
    measurements: [
      ...of('region=EU', DRIFT),
      ...of(
        'region=US',
        DRIFT.map(() => 0.06),
      ),
    ],
  });
}

const drift = (page: Page) =>
  page.getByRole('region', { name: 'drift_psi', exact: true });

test('a team sees how to send values, and then how they went against their limit', async ({
  signedIn: page,
  portal,
}) => {
  await register(portal);
  const tab = `${portal.url}/catalog/default/aisystem/${SYSTEM}/ai-monitoring`;

  await test.step('see how values are sent while there are none', async () => {
    await page.goto(tab);
    await expect(page.getByText('Nothing was measured yet')).toBeVisible();
    await expect(
      page.getByText(/"system":"queue-forecast","metric":"drift_psi"/),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Push over HTTP' }).click();
    await expect(
      page.getByText(/curl .*\/api\/ai-governance\/v1\/measurements'/),
    ).toBeVisible();
  });

  await test.step('send values, and see the breach in words and in the chart', async () => {
    await push(portal);
    await page.reload();
    await expect(
      drift(page).getByRole('img', {
        name: /^drift_psi from .*: 16 points between 0\.05 and 0\.34\./,
      }),
    ).toBeVisible();
    await expect(
      drift(page)
        .getByRole('list', { name: 'Breaches of region=EU in this period' })
        .getByRole('listitem'),
    ).toHaveCount(2);
    // Drawn over the time in which they lasted, with their own borders.
    const breaches = drift(page).locator(
      '.recharts-reference-area-rect[stroke-opacity]',
    );
    await expect(breaches.first()).toBeVisible();
    await expect(
      drift(page).getByText(/^2\.0\.0, first measured/),
    ).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'wait_error' }),
    ).toContainText('Never measured');
  });

  await test.step('look at a part, which address, back and reload keep', async () => {
    await page.getByRole('button', { name: '7 days' }).click();
    await expect(page).toHaveURL(/\?period=7d$/);
    const chart = drift(page).locator('.recharts-surface').first();
    const box = (await chart.boundingBox())!;
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.3, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
    await page.mouse.move(box.x + box.width * 0.7, y, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(/\?from=\d{4}-.*&to=\d{4}-/);
    const zoomed = page.url();
    await page.reload();
    await expect(
      drift(page).getByRole('img', { name: /^drift_psi from/ }),
    ).toBeVisible();
    await expect(page).toHaveURL(zoomed);
    await page.goBack();
    await expect(page).toHaveURL(/\?period=7d$/);
  });

  await test.step('read the same in a table and take it along', async () => {
    await drift(page).getByRole('button', { name: 'Show as a table' }).click();
    const table = drift(page).getByRole('table', {
      name: 'Values of drift_psi, latest first',
    });
    await expect(table.getByRole('row').nth(1)).toContainText(
      /region=EU.*2\.0\.0.*0\.31.*outside/,
    );
    const download = page.waitForEvent('download');
    await drift(page).getByRole('button', { name: 'CSV of drift_psi' }).click();
    expect((await download).suggestedFilename()).toMatch(
      /^queue-forecast-drift_psi-.*\.csv$/,
    );
  });

  await test.step('find it among all systems', async () => {
    await page.goto(`${portal.url}/ai-governance/monitoring?q=${SYSTEM}`);
    const table = page.getByRole('table', {
      name: 'Metrics by condition, longest first',
    });
    const row = table.getByRole('row', { name: /drift_psi/ });
    await expect(row).toContainText(/region=EU.*Breached.*at most 0\.2/);
    await row.getByRole('link', { name: 'drift_psi' }).click();
    await expect(page).toHaveURL(`${tab}?metric=drift_psi`);
    await expect(drift(page)).toBeFocused();
  });
});
