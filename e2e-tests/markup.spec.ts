import { Page } from '@playwright/test';
import type {
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EntityFile } from './harness/EntityFile';
import {
  FilledField,
  fillWithMarkup,
  linkPaths,
  MARKUP,
} from './harness/markup';
import { openTab } from './harness/openTab';
import type { Portal } from './harness/Portal';
import { expect, test } from './harness/test';

const SYSTEM = 'markup-everywhere';
const RECORDS = `ai-governance/v1/systems/default/${SYSTEM}/records`;

/** Milliseconds within which the catalog takes in a new file. */
const TAKEN_IN = 150_000;

/** An address that would run something. */
const RUNS = ['javascript', 'alert(1)'].join(':');

/** The catalog takes it for Markdown, and cleans it. */
const NOT_SHOWN = /^metadata\.description$/;

const marked = (path: string) => `§${path}§ ${MARKUP}`;

/** Texts of the descriptor that pages show. */
const ENTITY_FIELDS: FilledField[] = [
  'metadata.title',
  'metadata.description',
  'intendedUse.purpose',
  'intendedUse.users',
  'intendedUse.affectedPersons',
  'intendedUse.outOfScope',
  'monitoring.metrics.metric',
].map(path => ({ path, text: marked(path) }));

async function send(portal: Portal, path: string, body: object) {
  const response = await portal.api.fetch(path, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

async function register(portal: Portal) {
  const file = new EntityFile(portal, SYSTEM);
  file.write(
    {
      type: 'predictive',
      lifecycle: 'experimental',
      lifecycleStage: 'inception',
      owner: 'group:default/credit-decisioning',
      // Without one, nobody could accept its risk, and the request would be refused.
      governance: { riskOwner: 'user:default/ingrid.solberg' },
      intendedUse: {
        purpose: marked('intendedUse.purpose'),
        users: [marked('intendedUse.users')],
        affectedPersons: [marked('intendedUse.affectedPersons')],
        outOfScope: [marked('intendedUse.outOfScope')],
      },
      monitoring: {
        metrics: [
          { metric: marked('monitoring.metrics.metric'), kind: 'drift' },
        ],
      },
    },
    {
      title: marked('metadata.title'),
      description: marked('metadata.description'),
    },
  );
  await send(portal, 'catalog/locations', { type: 'url', target: file.url });
  await expect(async () => {
    await portal.api.scorecard(SYSTEM);
  }).toPass({ timeout: TAKEN_IN });
}

/** Writes a record of every type, with markup in every text of it. */
async function writeAll(
  portal: Portal,
  types: RecordTypeInfo[],
): Promise<FilledField[]> {
  const fields: FilledField[] = [];
  const ids = new Map<string, string>();
  // What others are about comes first.
  const order = ['incident', 'risk'];
  const sorted = [...types].sort(
    (a, b) => order.indexOf(b.id) - order.indexOf(a.id),
  );
  for (const { id, schema, subject, expiry } of sorted) {
    const about =
      subject === 'control'
        ? 'INV-02'
        : subject && (ids.get(subject) ?? marked(`${id}.subject`));
    const inFuture = new Date(Date.now() + 86_400_000).toISOString();
    const { status, body } = await send(portal, RECORDS, {
      type: id,
      data: fillWithMarkup(schema, id, fields),
      ...(about && { subject: about }),
      ...(expiry === 'required' && { expiresAt: inFuture }),
      // The check of its action waits for a second person.
      submit: id !== 'nonconformity',
    });
    expect([id, status, body.error?.message]).toEqual([id, 201, undefined]);
    ids.set(id, (body as RecordView).id);
  }
  return fields;
}

/** Nothing of what was stored has become part of the page or run in it. */
async function expectInert(page: Page) {
  const found = await page.evaluate(() => ({
    pwned: (window as { pwned?: unknown }).pwned,
    // The catalog's own card takes a description for Markdown, and cleans it.
    images: [...document.querySelectorAll('img[src="x"]')].filter(
      image =>
        !image.closest('p')?.textContent?.startsWith('§metadata.description§'),
    ).length,
    handlers: document.querySelectorAll('[onerror], [onload]').length,
    scripts: [...document.scripts].filter(({ text }) => text.includes('pwned'))
      .length,
    links: [...document.querySelectorAll('a')].filter(({ href }) =>
      /^javascript:/.test(href),
    ).length,
  }));
  expect(found).toEqual({
    pwned: undefined,
    images: 0,
    handlers: 0,
    scripts: 0,
    links: 0,
  });
}

/** Opens every record in view, and gives what the page then says. */
async function readRecords(page: Page): Promise<string> {
  for (const buttons of [
    page.getByRole('button', { name: /^Show all \d+ records/ }),
    page.getByRole('button', { name: 'Content', exact: true, expanded: false }),
  ]) {
    while ((await buttons.count()) > 0) await buttons.first().click();
  }
  // Their content is loaded when it is opened.
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
  await expectInert(page);
  return page.locator('body').innerText();
}

test('markup in any text of a system and of its records stays text', async ({
  signedIn: page,
  portal,
}, testInfo) => {
  test.setTimeout(900_000);
  const dialogs: string[] = [];
  page.on('dialog', dialog => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await portal.api.waitForSystems(10, 300_000);
  await register(portal);
  const answer = await portal.api.fetch('ai-governance/v1/record-types');
  const types = ((await answer.json()).items as RecordTypeInfo[]).filter(
    ({ level }) => level === 'system',
  );
  const written = await writeAll(portal, types);
  const texts: string[] = [];

  await test.step('an address that would run something is refused', async () => {
    for (const { id, schema } of types) {
      for (const path of linkPaths(schema)) {
        const data = { links: [{ url: RUNS }] };
        const { status, body } = await send(portal, RECORDS, {
          type: id,
          data,
        });
        expect([id, status]).toEqual([id, 400]);
        expect(body.error.faults).toEqual([
          { path, message: expect.stringContaining('is not allowed') },
        ]);
      }
    }
  });

  await test.step('on the page of the system', async () => {
    await page.goto(`${portal.url}/catalog/default/aisystem/${SYSTEM}`);
    await expect(page.getByText('AI governance scorecard')).toBeVisible();
    await expect(page.getByText('§intendedUse.purpose§').first()).toBeVisible();
    await expectInert(page);
    texts.push(await page.locator('body').innerText());
  });

  await test.step('on the Controls tab', async () => {
    await openTab(page, 'Controls');
    await expect(page.getByText('INV-02').first()).toBeVisible();
    const [tab] = page.url().split('?');
    const controls = new Set([
      'INV-02',
      ...types.flatMap(type => type.controls.slice(0, 1)),
    ]);
    for (const id of controls) {
      await page.goto(`${tab}?control=${id}`);
      await expect(
        page.getByRole('button', { name: new RegExp(`\\b${id}\\b`) }).first(),
      ).toHaveAttribute('aria-expanded', 'true');
      // Records come after the control.
      await expect(
        page.getByRole('region', { name: `Records of ${id}` }),
      ).toBeVisible({ timeout: TAKEN_IN });
      texts.push(await readRecords(page));
    }
  });

  await test.step('on the Risk tab and in its dialogs', async () => {
    await openTab(page, 'Risk');
    await expect(
      page.getByText('§risk.title§').filter({ visible: true }).first(),
    ).toBeVisible();
    texts.push(await readRecords(page));
    const revise = page.getByRole('button', { name: /^Revise/ });
    for (let index = 0; index < (await revise.count()); index++) {
      await revise.nth(index).click();
      const dialog = page.getByRole('dialog');
      await expect(
        dialog.getByRole('button', {
          name: /^(Record|Submit for approval)$/,
        }),
      ).toBeVisible();
      await expectInert(page);
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await expect(dialog).toBeHidden();
    }
    await page
      .getByRole('button', { name: /§risk\.title§/ })
      .first()
      .click();
    texts.push(await readRecords(page));
  });

  await test.step('on the Monitoring tab', async () => {
    await openTab(page, 'Monitoring');
    await expect(
      page.getByText('§monitoring.metrics.metric§').first(),
    ).toBeVisible();
    await expectInert(page);
    texts.push(await page.locator('body').innerText());
  });

  await test.step('on the Activity tab', async () => {
    await openTab(page, 'Activity');
    await expect(
      page.getByText('§risk.title§').filter({ visible: true }).first(),
    ).toBeVisible();
    await expectInert(page);
  });

  await test.step('in the inventory', async () => {
    await page.goto(`${portal.url}/ai-governance/inventory?q=markup`);
    await expect(page.getByText('§metadata.title§').first()).toBeVisible();
    await expectInert(page);
  });

  expect(dialogs).toEqual([]);
  const shown = texts.join('\n').replace(/\s+/g, ' ');
  const fields = [...ENTITY_FIELDS, ...written];
  const covered = fields.filter(({ text }) =>
    shown.includes(text.replace(/\s+/g, ' ')),
  );
  await testInfo.attach('fields that hold markup and were seen as text', {
    body: JSON.stringify(
      covered.map(({ path }) => path),
      undefined,
      2,
    ),
    contentType: 'application/json',
  });
  const unseen = fields.filter(
    field => !covered.includes(field) && !NOT_SHOWN.test(field.path),
  );
  expect(unseen).toEqual([]);
});
