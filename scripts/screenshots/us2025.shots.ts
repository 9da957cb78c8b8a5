import { expect, test } from '../../e2e-tests/harness/test';
import { takePicture } from './takePicture';

test('overview of the federal agencies', async ({ signedIn: page, portal }) => {
  await portal.api.waitForSystems(3_611, 840_000);
  await page.goto(`${portal.url}/ai-governance`);
  await expect(
    page
      .getByRole('list', { name: 'Key numbers' })
      .getByRole('link', { name: '3,611 AI systems: AI systems' }),
  ).toBeVisible();
  await takePicture(page, 'us-2025-overview');
});
