import { expect, Page } from '@playwright/test';
import { resolveRoot } from '../lib/workspace.cjs';

/** Writes what the window shows to `docs/images/`, once nothing is loading any more. */
export async function takePicture(page: Page, name: string) {
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.screenshot({
    path: resolveRoot('docs/images', `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
}
