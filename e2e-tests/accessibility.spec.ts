import { findFaults } from './harness/findFaults';
import { openLoaded } from './harness/governancePages';
import { expect, test } from './harness/test';

/*
 * What a machine can find wrong for those who see little, or who use a keyboard or a
 * screen reader, in the views where people work. In both themes, since colours differ.
 */

const PAGES = [
  '/ai-governance/register',
  '/ai-governance/my-work',
  '/ai-governance/calendar',
  '/catalog/default/aisystem/consumer-loan-scoring/ai-controls?control=INV-02',
];

/** The page that searches is not ours, and has no `main`: what it lists is looked at. */
const RESULTS = 'article ul:has(li a[href*="/catalog/"])';

const SEARCHED = ['ai-system', 'ai-control', 'ai-risk'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing wrong', async ({ signedIn: page, portal }) => {
      await portal.api.waitForSystems(10, 300_000);
      await portal.api.waitForExampleRecords(120_000);
      for (const path of PAGES) {
        await test.step(path, async () => {
          await openLoaded(page, `${portal.url}${path}`);
          expect.soft(await findFaults(page), path).toEqual([]);
        });
      }
    });

    test('axe finds nothing wrong with what a search finds', async ({
      signedIn: page,
      portal,
    }) => {
      await portal.api.waitForSystems(10, 300_000);
      for (const type of SEARCHED) {
        await test.step(type, async () => {
          const found = page.locator(`${RESULTS} li`);
          // The index is built a while after the systems are there.
          await expect(async () => {
            await page.goto(`${portal.url}/search?query=&types[]=${type}`);
            await expect(found.first()).toBeVisible({ timeout: 10_000 });
          }).toPass({ timeout: 300_000 });
          expect.soft(await findFaults(page, RESULTS), type).toEqual([]);
        });
      }
    });
  });
}
