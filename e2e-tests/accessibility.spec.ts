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
  });
}
