import { expect, Locator, Page } from '@playwright/test';
import { openTab } from './openTab';

/** The line of a control on the Controls tab. */
export function control(page: Page, id: string): Locator {
  return page.getByRole('button', { name: new RegExp(`\\b${id}\\b`) }).first();
}

/** Opens a control of the Controls tab, where it is not open already. */
async function openControl(page: Page, id: string) {
  await openTab(page, 'Controls');
  const line = control(page, id);
  await line.scrollIntoViewIfNeeded();
  if ((await line.getAttribute('aria-expanded')) !== 'true') {
    await line.click();
  }
}

/** Fills a form and sends it with a button. */
export async function sendForm(
  page: Page,
  fill: (dialog: Locator) => Promise<void>,
  button: string | RegExp,
) {
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Writes a record from the line of a control. */
export async function writeRecord(
  page: Page,
  options: {
    control: string;
    /** Button of the control that opens the form. */
    action: string;
    fill: (dialog: Locator) => Promise<void>;
    send?: string;
  },
) {
  await openControl(page, options.control);
  await page
    .locator(`#${options.control}-details`)
    .getByRole('button', { name: options.action, exact: true })
    .click();
  await sendForm(page, options.fill, options.send ?? 'Submit for approval');
}

/** Approves everything that waits for the person on the open tab. */
export async function approveAll(page: Page) {
  const waiting = page.getByRole('button', { name: /^Approve: / });
  await expect(waiting.first()).toBeVisible();
  const showAll = page.getByRole('button', { name: /^Show all \d+ records$/ });
  if (await showAll.isVisible()) await showAll.click();
  for (let left = await waiting.count(); left > 0; left -= 1) {
    await waiting.first().click();
    await sendForm(
      page,
      dialog => dialog.getByLabel('Comment').fill('Looked at, and fine.'),
      'Approve',
    );
    await expect(waiting).toHaveCount(left - 1);
  }
}
