import { Page } from '@playwright/test';
import { governancePages, openLoaded } from './harness/governancePages';
import { expect, test as base } from './harness/test';

/*
 * On a narrow screen a page scrolls up and down only: what is wider than the screen, such
 * as a table or the bar of tabs, scrolls inside itself (WCAG 2.1, 1.4.10). Runs against
 * the portal on the new and on the legacy frontend system.
 */

/** Other tests say which errors a page may report; here a list may be refused. */
const test = base.extend({
  // Playwright reads from the pattern which fixtures are needed: none.
  // eslint-disable-next-line no-empty-pattern
  pageErrors: async ({}, use) => use([]),
});

const NARROW = 390;

test.use({ viewport: { width: NARROW, height: 844 } });

/**
 * Parts of the page that reach beyond the screen, without those inside a part of their
 * own that scrolls; all of them, so that a failure names what is to be mended.
 */
async function wideParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const screen = window.innerWidth;
    /** Holds the whole of the page, and so does not count as a part that scrolls. */
    const isFrame = (element: Element) =>
      element.contains(document.querySelector('main, article'));
    const isClipped = (element: Element): boolean => {
      let isFree = window.getComputedStyle(element).position === 'absolute';
      for (
        let parent = element.parentElement;
        parent && !isFrame(parent);
        parent = parent.parentElement
      ) {
        const { overflowX, position } = window.getComputedStyle(parent);
        // What is placed freely is clipped by what it is placed in, and by nothing else.
        if (overflowX !== 'visible' && (position !== 'static' || !isFree)) {
          return true;
        }
        if (position !== 'static') isFree = position === 'absolute';
      }
      return false;
    };
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${String(
        element.getAttribute('class'),
      ).slice(0, 60)} ${(element.textContent ?? '').slice(0, 40)}`;
    const found: string[] = [];
    const scroller = document.scrollingElement!;
    if (scroller.scrollWidth > screen) {
      found.push(`the page is ${scroller.scrollWidth} wide`);
    }
    for (const element of document.body.querySelectorAll('*')) {
      const style = window.getComputedStyle(element);
      if (
        isFrame(element) &&
        ['auto', 'scroll'].includes(style.overflowX) &&
        element.scrollWidth > element.clientWidth + 1
      ) {
        found.push(`${name(element)} scrolls ${element.scrollWidth}`);
      }
      const { right, width, height } = element.getBoundingClientRect();
      if (
        width > 0 &&
        height > 0 &&
        right > screen + 1 &&
        style.visibility !== 'hidden' &&
        style.position !== 'fixed' &&
        !isClipped(element)
      ) {
        found.push(`${name(element)} ends at ${Math.round(right)}`);
      }
    }
    return found.slice(0, 10);
  });
}

test('no page is wider than a narrow screen', async ({
  signedIn: page,
  portal,
}) => {
  test.setTimeout(900_000);
  await portal.api.waitForSystems(10, 300_000);
  await portal.api.waitForExampleRecords(120_000);
  for (const path of governancePages('consumer-loan-scoring')) {
    await test.step(path, async () => {
      await openLoaded(page, `${portal.url}${path}`);
      expect.soft(await wideParts(page), path).toEqual([]);
    });
  }
});
