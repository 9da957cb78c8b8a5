import { defineConfig } from '@playwright/test';
import type { WorkerOptions } from '../../e2e-tests/harness/test';
import { resolveRoot } from '../lib/workspace.cjs';
import browserTests from '../../playwright.config';

/**
 * Takes the pictures of the documentation (`yarn screenshots`), with the portals and
 * the browser of the browser tests.
 */
export default defineConfig<{}, WorkerOptions>({
  ...browserTests,
  testDir: resolveRoot('scripts/screenshots'),
  outputDir: resolveRoot('test-results/screenshots'),
  globalSetup: resolveRoot('e2e-tests/harness/setUp.ts'),
  reporter: 'list',
  workers: 1,
  projects: [
    {
      name: 'organisation',
      testMatch: 'organisation.shots.ts',
      use: { portalOptions: { app: 'app', past: true } },
    },
    {
      name: 'us-2025',
      testMatch: 'us2025.shots.ts',
      timeout: 900_000,
      use: { portalOptions: { app: 'app', examples: 'us-2025' } },
    },
  ],
});
