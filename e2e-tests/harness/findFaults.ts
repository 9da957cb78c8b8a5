import { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * What axe finds wrong with a part of the page by the rules of WCAG 2.2 on level AA and
 * its own best practices: each fault with where it is.
 *
 * @param within - selector of the part; default the whole page
 */
export async function findFaults(
  page: Page,
  within = 'main',
): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async selector => {
    const { violations } = await window.axe.run(selector, {
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, html, failureSummary }) =>
          `${id}: ${help}: ${target.join(' ')}: ${html.slice(0, 160)} ${
            id === 'color-contrast' ? failureSummary : ''
          }`,
      ),
    );
  }, within);
}
