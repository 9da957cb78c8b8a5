import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/lib/chromium.cjs';

/** Milliseconds. A portal starts in seconds; two cores may be busy with another. */
const TEST_TIMEOUT = 90_000;

export default defineConfig({
  testDir: 'e2e-tests',
  outputDir: 'test-results',
  globalSetup: './e2e-tests/harness/buildApps.ts',
  reporter: [['list'], ['json', { outputFile: 'temp/test/e2e.json' }]],
  timeout: TEST_TIMEOUT,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  // A portal is a backend of its own: one at a time leaves it both cores.
  workers: 1,
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
