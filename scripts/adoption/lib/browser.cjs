const { findChromium } = require('../../lib/chromium.cjs');
const { Problem } = require('../../lib/Problem.cjs');
const { emptyFolder } = require('./cache.cjs');
const { logFile } = require('./exec.cjs');

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds that something may take to appear. */
const PATIENCE_MS = 120_000;

/**
 * What a new portal reports without the suite: the note of the size observer, the guest
 * who is no entity of the catalog, and the picture that a page has none of.
 */
const NOT_OURS = /ResizeObserver loop|user\/development\/guest|favicon/;

/** Opens Chromium, runs `use(page)`, and closes it. A failure leaves a picture beside the logs. */
async function withPage(name, use) {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Problem(
      'The portals are looked at with Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    );
  }
  const { chromium } = require('@playwright/test');
  const context = await chromium.launchPersistentContext(
    emptyFolder('work', `chromium-${name}`),
    {
      executablePath,
      args: ARGS,
      viewport: { width: 1400, height: 1000 },
    },
  );
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(PATIENCE_MS);
  const errors = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => {
    const text = `${message.text()} (${message.location().url})`;
    if (message.type() === 'error' && !NOT_OURS.test(text)) errors.push(text);
  });
  try {
    return await use(page, errors);
  } catch (error) {
    await page
      .screenshot({ path: logFile(`browser-${name}`).replace(/log$/, 'png') })
      .catch(() => {});
    throw error;
  } finally {
    await context.close();
  }
}

/** Signs in as the guest, where the portal does not do so by itself. */
async function signIn(page, url) {
  await page.goto(url);
  const enter = page.getByRole('button', { name: 'Enter' });
  const inside = page.getByRole('link', { name: 'Settings' });
  await enter.or(inside).first().waitFor();
  if (await enter.isVisible()) await enter.click();
  await inside.first().waitFor();
}

module.exports = { withPage, signIn };
