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

/** The page that searches is not ours, and has neither `main` nor a list: what it shows of a result is. */
const RESULTS =
  'article li:has(a:is([href*="/catalog/"], [href*="/ai-governance/"])) > *';

const SEARCHED = ['ai-system', 'ai-control', 'ai-record', 'ai-risk'];

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
      await portal.api.waitForExampleRecords(120_000);
      // The index is built a while after the systems are there; until then the page, which
      // counts every type, reports an error.
      await expect(async () => {
        for (const type of SEARCHED) {
          const query = `query?term=&types[0]=${type}`;
          const found = await portal.api.fetch(`search/${query}`);
          expect(found.ok).toBe(true);
          expect((await found.json()).results).not.toEqual([]);
        }
      }).toPass({ timeout: 300_000 });
      for (const type of SEARCHED) {
        await test.step(type, async () => {
          await page.goto(`${portal.url}/search?query=&types[]=${type}`);
          await expect(page.locator(RESULTS).first()).toBeVisible();
          expect.soft(await findFaults(page, RESULTS), type).toEqual([]);
        });
      }
    });
  });
}
