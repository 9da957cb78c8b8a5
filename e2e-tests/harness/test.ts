import { expect, Page, test as base } from '@playwright/test';
import { signIn } from './people';
import { Portal, PortalOptions } from './Portal';

interface TestFixtures {
  /** What the page reports as an error; any of it fails the test. */
  pageErrors: string[];
  /** A page of the portal, signed in as the person of the options; else the author. */
  signedIn: Page;
}

export interface WorkerOptions {
  portalOptions: PortalOptions;
}

interface WorkerFixtures extends WorkerOptions {
  portal: Portal;
}

/**
 * What a browser says by itself and no view can help: the size observer's note
 * that it will go on in the next frame.
 */
const HARMLESS = /ResizeObserver loop/;

/** A portal that starts once per project, and pages that are signed in. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  portalOptions: [{ app: 'app' }, { option: true, scope: 'worker' }],
  portal: [
    async ({ portalOptions }, use) => {
      const portal = await Portal.start(portalOptions);
      await use(portal);
      await portal.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  pageErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(String(error)));
      page.on('console', message => {
        if (message.type() === 'error' && !HARMLESS.test(message.text())) {
          errors.push(`${message.text()} (${message.location().url})`);
        }
      });
      await use(errors);
      expect(errors, 'errors that the page reported').toEqual([]);
    },
    { auto: true },
  ],
  signedIn: async ({ page, portal, portalOptions }, use) => {
    await signIn(page, portal, portalOptions.person);
    await use(page);
  },
});

export { expect } from '@playwright/test';
