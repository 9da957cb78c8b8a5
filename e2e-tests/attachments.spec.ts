import { readFile } from 'node:fs/promises';
import { openTab } from './harness/openTab';
import { expect, test } from './harness/test';

const SYSTEM = 'consumer-loan-scoring';

/** A file whose bytes are no text, and one that would be a page in a browser. */
const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from(Array.from({ length: 5_000 }, (_, index) => index % 256)),
]);
const HTML = Buffer.from(
  '<!doctype html><script>document.title = "taken over"</script>',
);

test('a member of the owning team attaches files to a record, and gets them back byte by byte', async ({
  signedIn: page,
  portal,
}) => {
  await portal.api.waitForSystems(10, 300_000);
  await portal.api.waitForExampleRecords(300_000);
  await page.goto(`${portal.url}/catalog/default/aisystem/${SYSTEM}`);
  await openTab(page, 'Controls');
  await page
    .getByRole('button', { name: /\bDEP-02\b/ })
    .first()
    .click();

  await test.step('upload, and remove what is not meant', async () => {
    await page
      .getByRole('button', { name: 'Request approval: Rollback drill' })
      .click();
    const dialog = page.getByRole('dialog');
    const field = dialog.getByRole('group', { name: 'Attached files' });
    await expect(field).toContainText('At most 5 MB each');
    const chosen = page.waitForEvent('filechooser');
    await field.getByRole('button', { name: 'Choose files' }).press('Enter');
    const chooser = await chosen;
    await chooser.setFiles([
      { name: 'screen.png', mimeType: 'image/png', buffer: PNG },
      { name: 'page.txt', mimeType: 'text/html', buffer: HTML },
      { name: 'page.html', mimeType: 'text/html', buffer: HTML },
      { name: 'wrong.txt', mimeType: 'text/plain', buffer: Buffer.from('x') },
    ]);
    await expect(field.getByText(/page\.html was not uploaded/)).toBeVisible();
    for (const name of ['screen.png', 'page.txt', 'wrong.txt']) {
      await expect(
        field.getByRole('button', { name: `Remove ${name}` }),
      ).toBeVisible();
    }
    await field.getByRole('button', { name: 'Remove wrong.txt' }).click();
    await dialog
      .getByLabel(/^Verdict/)
      .first()
      .selectOption({ label: 'Passed' });
    // A draft, which counts for nothing: other tests look at the states.
    await dialog.getByRole('button', { name: 'Save draft' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('find them in the record, and save them', async () => {
    const record = page
      .getByRole('article', { name: 'Rollback drill' })
      .filter({ hasText: 'Draft' });
    await record.getByRole('button', { name: 'Content' }).click();
    await expect(record).not.toContainText('wrong.txt');
    for (const [name, content] of [
      ['screen.png', PNG],
      ['page.txt', HTML],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        record.getByRole('button', { name: `Download ${name}` }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      const saved = await readFile(await download.path());
      expect(saved.equals(content)).toBe(true);
    }
    await expect(page).not.toHaveTitle(/taken over/);
  });

  await test.step('read of the uploads in the activity', async () => {
    await openTab(page, 'Activity');
    await expect(page.getByText(/uploaded screen\.png/)).toBeVisible();
  });
});
