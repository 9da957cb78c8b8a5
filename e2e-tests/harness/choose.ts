import { expect, Locator } from '@playwright/test';

/**
 * Finds somebody or something by name in a field that searches. A list that still
 * unfolds is waited for: a click on what moves is tried again after scrolling the
 * page, which leaves the list where the option was.
 */
export async function choose(field: Locator, name: string) {
  const page = field.page();
  await field.fill(name);
  const option = page.getByRole('option', { name }).first();
  await option.evaluate(element => {
    const list = element.closest('[role="presentation"]') ?? element;
    // One that is cancelled has ended as well.
    return Promise.allSettled(
      list.getAnimations({ subtree: true }).map(({ finished }) => finished),
    );
  });
  await option.click();
  // What is chosen closes the list, or is marked in one that stays for more.
  await expect(
    page.getByRole('option', { name, selected: false }),
    `${name} is chosen`,
  ).toHaveCount(0);
}
