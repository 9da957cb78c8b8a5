import { createMockDirectory } from '@backstage/backend-test-utils';
import { mkdir, symlink, truncate, writeFile } from 'fs/promises';
import { MOST_BYTES } from './BomFiles';
import { FolderFiles } from './FolderFiles';

const { signal } = new AbortController();

describe('FolderFiles', () => {
  const folder = createMockDirectory();

  async function list(path = folder.path) {
    const found: Record<string, string> = {};
    for await (const file of new FolderFiles(path).list(signal)) {
      found[file.path] =
        'why' in file ? file.why : Buffer.from(file.content).toString();
    }
    return found;
  }

  it('reads the JSON of a folder and of those below it', async () => {
    folder.setContent({
      'a.cdx.json': '1',
      'notes.md': 'no',
      claims: { deep: { 'b.JSON': '2' } },
    });
    await mkdir(`${folder.path}/..2026_11_01`);
    await writeFile(
      `${folder.path}/..2026_11_01/a.cdx.json`,
      'an earlier version of a volume',
    );
    expect(await list()).toEqual({
      'a.cdx.json': '1',
      'claims/deep/b.JSON': '2',
    });
    expect(new FolderFiles(folder.path).location).toBe(`file:${folder.path}`);
  });

  it('reads one file', async () => {
    folder.setContent({ 'bom.json': '1', 'other.json': '2' });
    expect(await list(folder.resolve('bom.json'))).toEqual({ 'bom.json': '1' });
  });

  it('follows links to files, as volumes of Kubernetes have them, and no others', async () => {
    folder.setContent({
      elsewhere: { 'b.json': '2' },
    });
    await mkdir(`${folder.path}/..data`);
    await writeFile(`${folder.path}/..data/a.json`, '1');
    await symlink(`${folder.path}/..data/a.json`, folder.resolve('a.json'));
    await symlink(folder.path, folder.resolve('elsewhere/around'));
    await symlink(folder.resolve('gone'), folder.resolve('gone.json'));
    expect(await list()).toEqual({
      'a.json': '1',
      'elsewhere/b.json': '2',
      'gone.json': 'it cannot be read (ENOENT)',
    });
  });

  it('leaves a file unread that is too large', async () => {
    folder.setContent({ 'a.json': '' });
    await truncate(folder.resolve('a.json'), MOST_BYTES + 1);
    expect(await list()).toEqual({
      'a.json': `it is larger than ${MOST_BYTES} bytes`,
    });
  });

  it('fails where there is no folder, or one without an end', async () => {
    folder.setContent({});
    await expect(list(folder.resolve('none'))).rejects.toThrow('ENOENT');
    const path = 'abcdefghi'.split('').join('/');
    folder.setContent({ [`${path}/x.json`]: '1' });
    await expect(list()).rejects.toThrow('nested deeper than 8');
  });

  it('holds nothing when it is empty', async () => {
    folder.setContent({ claims: {} });
    expect(await list()).toEqual({});
  });
});
