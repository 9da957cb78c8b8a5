import { defineConfig } from '@playwright/test';
import { PEOPLE } from './e2e-tests/harness/people';
import type { WorkerOptions } from './e2e-tests/harness/test';
import { findChromium } from './scripts/lib/chromium.cjs';

/** Milliseconds. A page is there in seconds; two cores may be busy with another task. */
const TEST_TIMEOUT = 900_000;

/** Milliseconds, for the portal into which thousands of systems are loaded first. */
const LOAD_TIMEOUT = 1_500_000;

export default defineConfig<{}, WorkerOptions>({
  testDir: 'e2e-tests',
  outputDir: 'test-results',
  globalSetup: './e2e-tests/harness/setUp.ts',
  reporter: [['list'], ['json', { outputFile: 'temp/test/e2e.json' }]],
  timeout: TEST_TIMEOUT,
  expect: { timeout: 90_000 },
  forbidOnly: Boolean(process.env.CI),
  // What fails only on a busy machine passes at the second try; the summary names it.
  retries: process.env.CI ? 1 : 0,
  // Each has a portal of its own. Much of a test is waiting, so three fill two cores.
  workers: 3,
  projects: [
    {
      // First, since it takes longest.
      name: 'us-2025',
      testMatch: ['us-2025.spec.ts'],
      timeout: LOAD_TIMEOUT,
      use: { portalOptions: { app: 'app', examples: 'us-2025' } },
    },
    {
      name: 'app',
      // One portal for all of them: another one takes longer to start than they wait.
      workers: 1,
      testMatch: [
        'accessibility.spec.ts',
        'attachments.spec.ts',
        'calendar.spec.ts',
        'days.spec.ts',
        'decisions.spec.ts',
        'editor.spec.ts',
        'exports.spec.ts',
        'my-work.spec.ts',
        'narrow.spec.ts',
        'pages.spec.ts',
        'records.spec.ts',
        'register.spec.ts',
        'registers.spec.ts',
      ],
      use: { portalOptions: { app: 'app' } },
    },
    {
      // What an app of the legacy system mounts itself; the views are the same.
      name: 'app-legacy',
      workers: 1,
      testMatch: ['narrow.spec.ts', 'pages.spec.ts'],
      grepInvert:
        /a number leads|as it is listed|live prohibited|without AI systems|dark theme/,
      use: { portalOptions: { app: 'app-legacy', basePath: '/portal' } },
    },
    {
      // A portal of its own, since they register systems that others would count.
      name: 'markup',
      workers: 1,
      testMatch: ['follow.spec.ts', 'markup.spec.ts', 'monitoring.spec.ts'],
      use: { portalOptions: { app: 'app' } },
    },
    {
      // A portal of its own, since its clock moves.
      name: 'story',
      testMatch: ['story.spec.ts'],
      use: { portalOptions: { app: 'app' } },
    },
    {
      // A portal of its own, since its clock moves; people are told from midnight on.
      name: 'morning',
      testMatch: ['morning.spec.ts'],
      use: {
        portalOptions: {
          app: 'app',
          settings: {
            aiGovernance: {
              events: { interval: '1s' },
              notifications: { digest: { hour: 0 } },
            },
          },
        },
      },
    },
    {
      // A portal of its own, since it asks the Prometheus that the test starts.
      name: 'drift',
      testMatch: ['drift.spec.ts'],
      use: { portalOptions: { app: 'app' } },
    },
    {
      name: 'office',
      workers: 1,
      testMatch: [
        'attention.spec.ts',
        'management-system.spec.ts',
        'past.spec.ts',
        'trends.spec.ts',
      ],
      use: {
        portalOptions: {
          app: 'app',
          past: true,
          basePath: '/portal',
          person: PEOPLE.office,
          guest: {
            userEntityRef: 'user:default/clara.brandt',
            ownershipEntityRefs: [
              'user:default/clara.brandt',
              'group:default/ai-governance-office',
            ],
          },
        },
      },
    },
  ],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    // What the page was made of at each step; films of every test take a sixth of the time.
    trace: { mode: 'retain-on-failure', screenshots: false },
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
