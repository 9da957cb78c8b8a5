import { readFileSync } from 'node:fs';
import { Page } from '@playwright/test';
import { parse } from 'yaml';
import {
  AttentionPage,
  UnregisteredPage,
  validateAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { expect, test } from './harness/test';

/*
 * What the governance office looks at in the example organisation: who answers for
 * nothing, and AI that nobody registered.
 */

const SYSTEMS = 10;

test.beforeAll(async ({ portal }) => {
  test.setTimeout(900_000);
  await portal.api.waitForSystems(SYSTEMS, 300_000);
  await portal.api.waitForExampleRecords(300_000);
  await expect
    .poll(
      async () =>
        (await portal.api.unregistered()).items.map(({ name }) => name),
      { timeout: 180_000, message: 'AI that nobody registered' },
    )
    .toEqual(
      expect.arrayContaining([
        'complaint-summariser',
        'leave-assistant',
        expect.stringMatching(/^lumenvoice-transcribe-small-1.4-/),
      ]),
    );
});

const section = (page: Page, name: RegExp) =>
  page
    .getByRole('navigation', { name: 'What needs attention, by kind' })
    .getByRole('link', { name });

test('the unowned system is found, and every count is the length of its list', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/attention`);
  await expect(section(page, /^Unowned: 1$/)).toHaveAttribute(
    'aria-current',
    'true',
  );
  const unowned = page.getByRole('table', { name: /^Unowned/ });
  await expect(
    unowned.getByRole('link', { name: 'Supplier invoice reader' }),
  ).toBeVisible();

  const { counts }: AttentionPage = await portal.api.attention();
  for (const [kind, count] of Object.entries(counts)) {
    await test.step(`${kind}: ${count}`, async () => {
      await page.goto(`${portal.url}/ai-governance/attention?kind=${kind}`);
      const rows = page.getByRole('table').locator('tbody tr');
      await expect(rows).toHaveCount(count);
      await expect(
        page.locator('a[aria-current="true"]', { hasText: `${count}` }),
      ).toBeVisible();
    });
  }
});

test('a vanished owner leads to who could own it, and the line to write', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/attention?kind=dangling`);
  await page
    .getByRole('button', { name: 'Assign an owner: Next product recommender' })
    .click();
  const dialog = page.getByRole('dialog', {
    name: 'Who could own Next product recommender?',
  });
  await dialog
    .getByRole('button', { name: /^Take / })
    .first()
    .click();
  const change = dialog.getByRole('group', {
    name: 'Change of catalog-info.yaml',
  });
  await expect(change.locator('del')).toContainText(
    'owner: group:default/personalisation-squad',
  );
  await expect(change.locator('ins')).toContainText(/owner: (group|user):/);
});

test('a model that runs is found, until an AI system declares it', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/attention?kind=unregistered`);
  const why = page.getByRole('list', {
    name: 'Why lumenvoice/transcribe-small 1.4 looks like AI',
  });
  await expect(why).toContainText(
    'It runs in contact-centre/Deployment/call-notes',
  );
  await expect(page.getByText('halvorn/loan-default-gbm 4.2.0')).toBeHidden();

  await test.step('what declares it is on its page', async () => {
    const found = (await portal.api.foundModels()).find(
      ({ metadata }) => metadata.title === 'halvorn/loan-default-gbm 4.2.0',
    );
    await page.goto(
      `${portal.url}/catalog/default/resource/${found?.metadata.name}`,
    );
    await expect(
      page.getByRole('link', { name: 'Consumer loan scoring' }).first(),
    ).toBeVisible();
  });
});

test('a kind is downloaded as CSV', async ({ signedIn: page, portal }) => {
  await page.goto(`${portal.url}/ai-governance/attention?kind=vacant`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text.trim().split('\r\n')).toHaveLength(2);
  expect(text).toContain('correspondence-triage');
});

test('AI that nobody registered says why, is adopted with a valid descriptor, and dismissed', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/attention?kind=unregistered`);

  await test.step('why', async () => {
    const why = page.getByRole('list', {
      name: 'Why Complaint summariser looks like AI',
    });
    await expect(why).toContainText('openai');
    await expect(why).toContainText('requirements.txt');
  });

  await test.step('adopt', async () => {
    await page
      .getByRole('button', { name: 'Register: Complaint summariser' })
      .click();
    const dialog = page.getByRole('dialog');
    await expect(
      dialog.getByRole('button', { name: 'Open in the template' }),
    ).toHaveAttribute('href', /\/create\/templates\/default\/register-ai/);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    const descriptor = parse(
      readFileSync(await (await download).path(), 'utf8'),
    );
    expect(validateAiSystemEntity(descriptor)).toEqual([]);
    expect(descriptor).toMatchObject({
      kind: 'AISystem',
      metadata: { name: 'complaint-summariser' },
      spec: {
        owner: 'group:default/claims-automation',
        dependsOn: ['component:default/complaint-summariser'],
      },
    });
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  });

  await test.step('dismiss', async () => {
    const before: UnregisteredPage = await portal.api.unregistered();
    await page
      .getByRole('button', { name: 'Dismiss: Leave assistant' })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('It is switched off next week.');
    await dialog.getByRole('button', { name: 'Dismiss' }).click();
    await expect(dialog).toBeHidden();
    await expect(
      page.getByRole('button', { name: 'Dismiss: Leave assistant' }),
    ).toBeHidden();
    await page.getByRole('button', { name: 'Dismissed (1)' }).click();
    await expect(
      page.getByText(/It is switched off next week\./),
    ).toBeVisible();
    const after: UnregisteredPage = await portal.api.unregistered();
    expect(after.counts).toEqual({
      open: before.counts.open - 1,
      dismissed: before.counts.dismissed + 1,
    });
  });
});
