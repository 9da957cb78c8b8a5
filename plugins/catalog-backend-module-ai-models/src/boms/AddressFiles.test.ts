import { UrlReaderService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { Readable } from 'stream';
import { AddressFiles } from './AddressFiles';
import { MOST_BYTES } from './BomFiles';

const { signal } = new AbortController();
const ONE = 'https://git.example.com/boms/a%20b.json';
const MANY = 'https://git.example.com/boms/**/*.json';

async function list(url: string, reader: Partial<UrlReaderService>) {
  const files = new AddressFiles({ url, reader: reader as UrlReaderService });
  const found: Record<string, string> = {};
  for await (const file of files.list(signal)) {
    found[file.path] =
      'why' in file ? file.why : Buffer.from(file.content).toString();
  }
  return found;
}

describe('AddressFiles', () => {
  it.each([
    ['at once', { buffer: async () => Buffer.from('1') }],
    [
      'as a stream',
      {
        buffer: async () => Buffer.from('no'),
        stream: () => Readable.from([Buffer.from('1')]),
      },
    ],
  ])('reads one file %s', async (_, response) => {
    const readUrl = jest.fn(async () => response);
    expect(await list(ONE, { readUrl })).toEqual({ 'a b.json': '1' });
    expect(readUrl).toHaveBeenCalledWith(ONE, { signal });
  });

  it('reads no more of a file than may be read', async () => {
    let sent = 0;
    const stream = () =>
      Readable.from(
        (function* chunks() {
          for (;;) {
            sent += 1024 * 1024;
            yield Buffer.alloc(1024 * 1024);
          }
        })(),
      );
    const readUrl = async () => ({ buffer: async () => Buffer.of(), stream });
    expect(await list(ONE, { readUrl })).toEqual({
      'a b.json': `it is larger than ${MOST_BYTES} bytes`,
    });
    expect(sent).toBeLessThan(2 * MOST_BYTES);
  });

  it('fails where the file is gone', async () => {
    const readUrl = async () => {
      throw new NotFoundError('no such file');
    };
    await expect(list(ONE, { readUrl })).rejects.toThrow('no such file');
  });

  it('reads what a pattern matches, and says what it could not read', async () => {
    const search = async () => ({
      etag: 'e',
      files: [
        { url: 'https://x/a.json', content: async () => Buffer.from('1') },
        {
          url: 'https://x/b.json',
          content: async () => {
            throw new Error('gone');
          },
        },
      ],
    });
    expect(await list(MANY, { search })).toEqual({
      'https://x/a.json': '1',
      'https://x/b.json': 'gone',
    });
  });

  it('does not take a pattern that matches nothing for an empty folder', async () => {
    const search = async () => ({ etag: 'e', files: [] });
    await expect(list(MANY, { search })).rejects.toThrow('no file matches');
  });
});
