import { Page } from '@playwright/test';

/** Opens a tab of an entity page: a link in the new frontend system, a tab in the legacy one. */
export async function openTab(page: Page, name: string) {
  await page
    .getByRole('link', { name, exact: true })
    .or(page.getByRole('tab', { name, exact: true }))
    .click();
}
