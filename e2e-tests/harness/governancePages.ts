import { expect, Page } from '@playwright/test';
import * as paths from '../../plugins/ai-governance/src/paths';

/** Paths of the tabs of an AISystem start so; all others are below `/ai-governance`. */
const OF_ENTITY = /^ai-/;

const all = Object.values(paths);

/** Every address of the page, and of an AISystem with its tabs, below the portal's. */
export function governancePages(system: string): string[] {
  const entity = `/catalog/default/aisystem/${system}`;
  return [
    ...all
      .filter(path => !OF_ENTITY.test(path))
      .map(path => `/ai-governance/${path}`),
    entity,
    ...all
      .filter(path => OF_ENTITY.test(path))
      .map(path => `${entity}/${path}`),
  ];
}

/** Opens an address, and waits until nothing in view is loading any more. */
export async function openLoaded(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('main').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  // A chart further below is loaded when somebody comes to it.
  const loading = page.locator(
    '[role="status"][aria-label="Loading"], [role="progressbar"]:not([aria-valuenow])',
  );
  await expect
    .poll(() =>
      loading.evaluateAll(
        found =>
          found.filter(element => {
            const { top, bottom } = element.getBoundingClientRect();
            return bottom > 0 && top < window.innerHeight;
          }).length,
      ),
    )
    .toBe(0);
}
