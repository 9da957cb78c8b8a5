const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { buildApp, isOutdated } = require('../lib/buildApps.cjs');
const { findChromium } = require('../lib/chromium.cjs');
const { findFreePort } = require('../lib/ports.cjs');
const { resolveRoot } = require('../lib/workspace.cjs');
const { loadPages, signIn } = require('./pages.cjs');
const { PortalCommand } = require('./PortalCommand.cjs');
const { insertReport, renderReport } = require('./report.cjs');

/** How often each page is opened; the first time apart. */
const TIMES = 6;

const PAGE = resolveRoot('docs/performance.md');

async function openBrowser() {
  const { chromium } = require('@playwright/test');
  return chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** Starts a portal, signs in and, at the last start, opens the pages. */
async function measureStart({ browser, args, directory, name, isLast }) {
  const portal = new PortalCommand({ args, directory });
  // Another one each time: what a browser keeps would make the portal look faster.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
  });
  const began = performance.now();
  try {
    const url = await portal.start();
    const ready = performance.now() - began;
    const page = await context.newPage();
    await signIn(page, url);
    const usable = performance.now() - began;
    const pages = isLast
      ? await loadPages(page, { url, times: TIMES })
      : undefined;
    return { start: { name, ready, usable }, pages };
  } finally {
    await context.close();
    await portal.stop();
  }
}

async function measureCommand({ browser, command, args }) {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'first-minutes-'));
  const starts = [];
  let pages;
  try {
    for (const name of ['First start', 'Second start']) {
      const isLast = name === 'Second start';
      const seen = await measureStart({
        browser,
        args,
        directory,
        name,
        isLast,
      });
      starts.push(seen.start);
      pages = seen.pages;
      process.stdout.write(`${command}: ${name} measured\n`);
    }
  } finally {
    fs.rmSync(directory, { recursive: true, force: true });
  }
  return { command, starts, pages };
}

function describeMachine() {
  const cpus = os.cpus();
  return `${cpus.length} cores (${cpus[0].model.trim()}), Node ${
    process.version
  }, load ${os.loadavg()[0].toFixed(1)}`;
}

/**
 * Measures what a person waits for in the first minutes, with the served portal and the
 * one for development in one run. Prints the figures; `--write` puts them into
 * docs/performance.md.
 */
async function measureFirstMinutes(args) {
  const { values } = parseArgs({
    args,
    options: { write: { type: 'boolean', default: false } },
  });
  // A build has its own line in the documentation: a start that is measured has none.
  if (isOutdated('app')) await buildApp('app');
  const ports = [
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
  ];
  const browser = await openBrowser();
  try {
    const commands = [
      await measureCommand({
        browser,
        command: 'npm start',
        args: ['--no-install', '--port', ports[0]],
      }),
      await measureCommand({
        browser,
        command: 'npm run dev',
        args: [
          '--no-install',
          '--dev',
          '--port',
          ports[1],
          '--backend-port',
          ports[2],
        ],
      }),
    ];
    const report = renderReport({
      day: new Date().toISOString().slice(0, 10),
      machine: describeMachine(),
      commands,
    });
    process.stdout.write(`${report}\n`);
    if (values.write) {
      fs.writeFileSync(
        PAGE,
        insertReport(fs.readFileSync(PAGE, 'utf8'), report),
      );
    }
  } finally {
    await browser.close();
  }
}

module.exports = { measureFirstMinutes };
