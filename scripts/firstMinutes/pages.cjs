/** Milliseconds that a page has; the development server compiles at the first one. */
const TIMEOUT_MS = 300_000;

/** Pages that a person opens first, and what has to be seen until they are there. */
const PAGES = [
  {
    name: 'Overview',
    path: '/ai-governance',
    find: page =>
      page
        .getByRole('list', { name: 'Key numbers' })
        .getByRole('link', { name: '10 AI systems: AI systems' }),
  },
  {
    name: 'Inventory',
    path: '/ai-governance/inventory',
    find: page =>
      page
        .getByRole('table', { name: 'Inventory of AI systems' })
        .getByRole('link', { name: 'Consumer loan scoring' })
        .first(),
  },
  {
    name: 'Trends',
    path: '/ai-governance/trends',
    find: page => page.getByRole('img', { name: /^Completeness from/ }),
  },
  {
    name: 'A system',
    path: '/catalog/default/aisystem/consumer-loan-scoring/ai-controls',
    find: page => page.getByText('An accountable owner exists').first(),
  },
];

/** Chooses somebody on the sign-in page; resolves once the overview is there. */
async function signIn(page, url) {
  await page.goto(url, { timeout: TIMEOUT_MS });
  await page
    .getByRole('button', { name: 'Enter as Clara Brandt' })
    .click({ timeout: TIMEOUT_MS });
  await PAGES[0].find(page).waitFor({ timeout: TIMEOUT_MS });
}

/** Milliseconds until each page is there, opened so many times, by its name. */
async function loadPages(page, { url, times }) {
  const seen = new Map(PAGES.map(({ name }) => [name, []]));
  for (let turn = 0; turn < times; turn++) {
    for (const { name, path, find } of PAGES) {
      const began = performance.now();
      await page.goto(`${url}${path}`, { timeout: TIMEOUT_MS });
      await find(page).waitFor({ timeout: TIMEOUT_MS });
      seen.get(name).push(performance.now() - began);
    }
  }
  return seen;
}

module.exports = { signIn, loadPages };
