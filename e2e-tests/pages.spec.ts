import { readFileSync } from 'node:fs';
import { Locator } from '@playwright/test';
import { openTab } from './harness/openTab';
import { expect, test } from './harness/test';

/*
 * The pages that a visitor opens first, over the example organisation: ten AI
 * systems, of which examples/README.md says what each one shows. Runs against
 * the portal on the new and on the legacy frontend system.
 */

const SYSTEMS = 10;

test.beforeAll(async ({ portal }) => {
  test.setTimeout(900_000);
  await portal.api.waitForSystems(SYSTEMS, 300_000);
  await portal.api.waitForExampleRecords(300_000);
});

test('the overview counts the systems and what needs somebody', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance`);
  const numbers = page.getByRole('list', { name: 'Key numbers' });
  for (const [count, name] of [
    [SYSTEMS, 'AI systems'],
    [1, 'Blocked'],
    [1, 'Unowned'],
    [1, 'Owner missing'],
    [1, 'Owner empty'],
  ]) {
    await expect(
      numbers.getByRole('link', { name: `${count} AI systems: ${name}` }),
    ).toBeVisible();
  }
  const areas = page.getByRole('table', {
    name: 'Completeness by Annex A area',
  });
  await expect(areas.getByRole('row')).toHaveCount(10);
});

test('the overview says in one screen what needs whom, what is new and where it is worst', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance`);
  for (const [name, content] of [
    ['Needs you', page.getByRole('link', { name: 'All of my work' })],
    [
      'Changed within a week',
      page.getByRole('link', { name: /trends|changes/ }),
    ],
    [
      'Worst gaps',
      page.getByRole('link', { name: 'All systems, worst first' }),
    ],
  ] as const) {
    const part = page.getByRole('region', { name });
    await expect(part).toBeInViewport({ ratio: 0.8 });
    await expect(part.and(part.filter({ has: content }))).toBeVisible();
  }
  await expect(
    page.getByRole('link', { name: 'You are Mara Lindqvist' }),
  ).toBeVisible();
});

test('an address that leads nowhere says so, and leads back', async ({
  signedIn: page,
  portal,
}) => {
  for (const path of ['nonsense', 'inventory/nonsense']) {
    await page.goto(`${portal.url}/ai-governance/${path}`);
    const { pathname } = new URL(`${portal.url}/ai-governance/${path}`);
    await expect(page.getByRole('alert')).toContainText(
      `Nothing is at ${pathname}.`,
    );
  }
  await page.getByRole('button', { name: 'To the overview' }).click();
  await expect(page).toHaveURL(`${portal.url}/ai-governance/overview`);
  await expect(page.getByRole('list', { name: 'Key numbers' })).toBeVisible();
});

test('a number leads to the list of exactly those systems', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance`);
  await page
    .getByRole('list', { name: 'Key numbers' })
    .getByRole('link', { name: '1 AI systems: Unowned' })
    .click();
  const inventory = page.getByRole('table', {
    name: 'Inventory of AI systems',
  });
  await expect(
    inventory.getByRole('link', { name: 'Supplier invoice reader' }),
  ).toBeVisible();
  await expect(systemsIn(inventory)).toHaveCount(1);
});

test('the inventory lists, filters and sorts, and keeps that in its address', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/inventory`);
  const inventory = page.getByRole('table', {
    name: 'Inventory of AI systems',
  });
  await expect(systemsIn(inventory)).toHaveCount(SYSTEMS);
  await page.getByRole('searchbox', { name: 'Search' }).fill('agent');
  await expect(systemsIn(inventory)).toHaveCount(2);
  await inventory.getByRole('button', { name: 'Completeness' }).click();
  await expect(page).toHaveURL(/q=agent/);
  await page.reload();
  await expect(systemsIn(inventory)).toHaveCount(2);
});

test('what needs attention is listed by kind, with who and since when', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/attention?kind=dangling`);
  const table = page.getByRole('table', { name: /^Owner missing/ });
  await expect(systemsIn(table)).toHaveCount(1);
  await expect(
    table.getByRole('link', { name: 'Next product recommender' }),
  ).toBeVisible();
  await expect(table).toContainText('personalisation-squad');
});

test('an AI system shows its scorecard, and its controls with the reason of each', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(
    `${portal.url}/catalog/default/aisystem/consumer-loan-scoring`,
  );
  await expect(page.getByText('AI governance scorecard')).toBeVisible();
  await openTab(page, 'Controls');
  const { controls } = await portal.api.scorecard('consumer-loan-scoring');
  const failing = controls.find(control => control.state === 'fail');
  expect(failing).toBeDefined();
  const item = page.getByRole('button', {
    name: new RegExp(`\\b${failing!.controlId}\\b`),
  });
  await expect(item).toContainText('Fail');
  await expect(item).toContainText(failing!.reason);
});

test('a live prohibited system is shown as blocked', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/catalog/default/aisystem/agent-tone-coach`);
  await expect(
    page.getByText('Blocked: a prohibited practice is live'),
  ).toBeVisible();
});

test('what is high and open is counted as it is listed', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance`);
  const tile = page
    .getByRole('list', { name: 'Key numbers' })
    .getByRole('link', { name: /^[1-9]\d* AI systems: With open high risks$/ });
  const count = Number(await tile.textContent());
  await tile.click();
  const inventory = page.getByRole('table', {
    name: 'Inventory of AI systems',
  });
  await expect(systemsIn(inventory)).toHaveCount(count);
  await expect(page).toHaveURL(/hasOpenHighRisks=true/);
  await expect(
    inventory.getByRole('link', { name: 'Agent tone coach' }),
  ).toBeVisible();
  // Every column is in view.
  const hidden = await inventory.evaluate(table => {
    const region = table.parentElement!;
    return region.scrollWidth - region.clientWidth;
  });
  expect(hidden).toBe(0);
});

test('what fails a gate is counted as it is listed, for all and for a group', async ({
  signedIn: page,
  portal,
}) => {
  const inventory = page.getByRole('table', {
    name: 'Inventory of AI systems',
  });
  for (const [part, name] of [
    [page.getByRole('list', { name: 'Key numbers' }), 'With failing gates'],
    [
      page.getByRole('table', { name: 'AI systems by Group' }),
      'Halvorn Group, Failing gates',
    ],
  ] as const) {
    await page.goto(`${portal.url}/ai-governance`);
    const link = part.getByRole('link', {
      name: new RegExp(`^[1-9]\\d* AI systems: ${name}$`),
    });
    const count = Number(await link.textContent());
    await link.click();
    await expect(systemsIn(inventory)).toHaveCount(count);
    await expect(page).toHaveURL(/hasFailingGates=true/);
  }
});

test('each tab of an AI system has an address, which back and reload keep', async ({
  signedIn: page,
  portal,
}) => {
  const entity = `${portal.url}/catalog/default/aisystem/consumer-loan-scoring`;
  const addRisk = page.getByRole('button', { name: 'Add a risk' });
  await page.goto(entity);
  await openTab(page, 'Controls');
  await expect(page).toHaveURL(`${entity}/ai-controls`);
  await openTab(page, 'Risk');
  await expect(page).toHaveURL(`${entity}/ai-risk`);
  await expect(addRisk).toBeVisible();
  await openTab(page, 'Monitoring');
  await expect(page).toHaveURL(`${entity}/ai-monitoring`);
  await openTab(page, 'Activity');
  await expect(page).toHaveURL(`${entity}/ai-activity`);
  await page.goBack();
  await expect(
    page.getByRole('heading', { name: 'Monitoring', exact: true }),
  ).toBeVisible();
  await page.goBack();
  await expect(addRisk).toBeVisible();
  await page.reload();
  await expect(page).toHaveURL(`${entity}/ai-risk`);
  await expect(addRisk).toBeVisible();
});

test('every control of the pack leads to the systems that do not pass it', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/controls`);
  const controls = page.getByRole('table', { name: 'Controls of the pack' });
  await expect(controls.getByRole('rowheader')).toHaveCount(40);
  await page
    .getByRole('searchbox', { name: 'Search controls' })
    .fill('risk assessment current');
  await expect(controls.getByRole('rowheader')).toHaveCount(1);
  const link = controls.getByRole('link', { name: /RSK-04 .*, Not passing$/ });
  const count = Number(await link.textContent());
  expect(count).toBeGreaterThan(0);
  await link.click();
  await expect(
    systemsIn(page.getByRole('table', { name: 'Inventory of AI systems' })),
  ).toHaveCount(count);
});

test('a group shows the totals of its subtree and leads to the risks', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/catalog/default/group/customer-channels`);
  const totals = page.getByRole('list', { name: /^Totals of/ });
  await expect(
    totals.getByRole('link', {
      name: /^[1-9]\d* AI systems: With open high risks$/,
    }),
  ).toBeVisible();
  const coach = page
    .getByRole('table', { name: /^AI systems related to/ })
    .getByRole('row', { name: /Agent tone coach/ });
  await expect(coach).toContainText('Owned by');
  await expect(coach).toContainText('1 treatment overdue');
  await expect(coach).toContainText('1 open incident');
  await coach.getByRole('link', { name: '1 open high risk' }).click();
  await expect(page).toHaveURL(/agent-tone-coach\/ai-risk$/);
});

test('a component says why an AI system is listed', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(
    `${portal.url}/catalog/default/component/loan-scoring-service`,
  );
  const row = page
    .getByRole('table', { name: /^AI systems related to/ })
    .getByRole('row', { name: /Consumer loan scoring/ });
  await expect(row).toContainText('Depends on it');
  await expect(row).toContainText('High risk');
  await expect(row).toContainText('%');
});

test('a group without AI systems has no card of them', async ({
  signedIn: page,
  portal,
}) => {
  const asked = ['systems', 'rollups'].map(list =>
    page.waitForResponse(response => response.url().includes(`/v1/${list}`)),
  );
  await page.goto(`${portal.url}/catalog/default/group/risk-and-compliance`);
  await Promise.all(asked);
  const main = page.getByRole('main');
  await expect(main.getByText('Second line of defence.')).toBeVisible();
  await expect(main.getByText(/^AI systems/)).toHaveCount(0);
});

for (const [kind, name, system] of [
  ['component', 'loan-scoring-service', 'Consumer loan scoring'],
  ['system', 'consumer-lending', 'Consumer loan scoring'],
  ['domain', 'consumer-credit', 'Consumer loan scoring'],
  ['group', 'credit-decisioning', 'Consumer loan scoring'],
  ['user', 'ingrid.solberg', 'Consumer loan scoring'],
]) {
  test(`a ${kind} shows the AI systems that it holds`, async ({
    signedIn: page,
    portal,
  }) => {
    await page.goto(`${portal.url}/catalog/default/${kind}/${name}`);
    await expect(
      page
        .getByRole('table', { name: /^AI systems related to/ })
        .getByRole('link', { name: system }),
    ).toBeVisible();
  });
}

test('my work, the calendar and monitoring list what waits', async ({
  signedIn: page,
  portal,
}) => {
  await test.step('a task of my work opens its dialog, and stays', async () => {
    await page.goto(`${portal.url}/ai-governance/my-work`);
    await expect(
      page.getByRole('tab', { name: /^My work \([1-9]\d*\)$/ }),
    ).toBeVisible();
    const attest = page.getByRole('button', { name: /^Attest/ }).first();
    await attest.click();
    const dialog = page.getByRole('dialog', { name: 'Attestation' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
    await expect(attest).toBeVisible();
  });

  await test.step('the calendar has more for all than for one person', async () => {
    await page.goto(`${portal.url}/ai-governance/calendar`);
    const dates = page
      .getByRole('list', { name: /^Due: / })
      .getByRole('listitem');
    await expect(dates.first()).toBeVisible();
    const mine = await dates.count();
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect(page).toHaveURL(/mine=no/);
    await expect.poll(() => dates.count()).toBeGreaterThan(mine);
  });

  await test.step('monitoring leads to the metric', async () => {
    await page.goto(`${portal.url}/ai-governance/monitoring`);
    await page
      .getByRole('main')
      .getByRole('table')
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL(
      new RegExp(`^${portal.url}/catalog/default/aisystem/[^/]+/ai-monitoring`),
    );
  });
});

test('an owner is picked with the keyboard, and the file follows', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(`${portal.url}/ai-governance/register`);
  const editor = page.getByRole('textbox', { name: /^catalog-info\.yaml/ });
  await expect(editor).toBeVisible();
  const owner = page.getByLabel('Owner', { exact: true });

  await test.step('Tab leads to it from the field before', async () => {
    await page.getByLabel('Description', { exact: true }).focus();
    await page.keyboard.press('Tab');
    await expect(owner).toBeFocused();
  });

  await test.step('what is typed is found, and Enter takes it', async () => {
    await page.keyboard.type('credit dec');
    await expect(
      page.getByRole('option', { name: 'Credit Decisioning' }),
    ).toBeVisible();
    await expect(editor).not.toContainText('credit-decisioning');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(editor).toContainText(
      'owner: group:default/credit-decisioning',
    );
    await expect(owner).toHaveValue('Credit Decisioning');
    await expect(owner).toBeFocused();
    await expect(page.getByRole('listbox')).toHaveCount(0);
  });

  await test.step('what is deleted leaves the file', async () => {
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await expect(editor).not.toContainText('credit-decisioning');
  });

  await test.step('Escape closes the list, and keeps what is typed elsewhere', async () => {
    await page.keyboard.type('credit');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(editor).not.toContainText('credit');
  });
});

test('a change of a registered system says why no pull request is offered, and is taken along', async ({
  signedIn: page,
  portal,
}) => {
  await page.goto(
    `${portal.url}/ai-governance/register?entity=aisystem:default/consumer-loan-scoring`,
  );
  await expect(
    page.getByText(
      /from no file of a repository\. Copy or download it instead/,
    ),
  ).toBeVisible();
  await page
    .getByRole('region', { name: 'What if' })
    .getByLabel('Class')
    .selectOption('minimal');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain(
    'class: minimal',
  );
});

test.describe('in the dark theme', () => {
  test.use({ colorScheme: 'dark' });

  test('the overview is dark', async ({ signedIn: page, portal }) => {
    await page.goto(`${portal.url}/ai-governance`);
    const numbers = page.getByRole('list', { name: 'Key numbers' });
    await expect(numbers).toBeVisible();
    const tile = numbers.getByRole('listitem').first();
    expect(await brightness(tile, 'backgroundColor')).toBeLessThan(0.3);
    expect(await brightness(tile, 'color')).toBeGreaterThan(0.7);
  });
});

/** The rows of the table, without its head. */
function systemsIn(table: Locator): Locator {
  return table
    .getByRole('row')
    .filter({ hasNot: table.page().getByRole('columnheader') });
}

/** Of a colour that the element has, from 0 (black) to 1 (white). */
async function brightness(
  locator: Locator,
  property: 'color' | 'backgroundColor',
): Promise<number> {
  const text = await locator.evaluate(
    (element, name) => window.getComputedStyle(element)[name],
    property,
  );
  const [red, green, blue] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
