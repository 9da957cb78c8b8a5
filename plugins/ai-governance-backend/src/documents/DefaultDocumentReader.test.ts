import { UrlReaderService } from '@backstage/backend-plugin-api';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { NotFoundError, NotModifiedError } from '@backstage/errors';
import { symlinkSync } from 'fs';
import { Readable } from 'stream';
import { DefaultDocumentReader } from './DefaultDocumentReader';

type ReadUrl = UrlReaderService['readUrl'];

const readerOf = (readUrl: ReadUrl) =>
  new DefaultDocumentReader({
    urlReader: { ...mockServices.urlReader.mock(), readUrl },
    maxBytes: 10,
    timeoutMs: 50,
  });

const url = { type: 'url', kind: 'text', url: 'https://x.example/a' } as const;

describe('DefaultDocumentReader', () => {
  describe('of an address', () => {
    it('reads content and etag', async () => {
      const readUrl = jest.fn<ReturnType<ReadUrl>, Parameters<ReadUrl>>(
        async () => ({ buffer: async () => Buffer.from('text'), etag: 'e2' }),
      );
      await expect(
        readerOf(readUrl).read(url, { etag: 'e1' }),
      ).resolves.toEqual({
        status: 'read',
        content: Buffer.from('text'),
        etag: 'e2',
      });
      expect(readUrl).toHaveBeenCalledWith(
        'https://x.example/a',
        expect.objectContaining({ etag: 'e1' }),
      );
    });

    it.each<[string, Error, object]>([
      ['unchanged', new NotModifiedError(), { status: 'not-modified' }],
      [
        'missing',
        new NotFoundError('404'),
        { status: 'missing', detail: 'it does not exist' },
      ],
      [
        'failing',
        new Error('could not read, 500'),
        { status: 'failing', detail: 'could not read, 500' },
      ],
      [
        'failing with an address that has a password in it',
        new Error('could not read https://ada:secret@x.example/a, 500'),
        {
          status: 'failing',
          detail: 'could not read https://x.example/a, 500',
        },
      ],
    ])('tells that it is %s', async (_, error, outcome) => {
      const reader = readerOf(async () => {
        throw error;
      });
      await expect(reader.read(url)).resolves.toEqual(outcome);
    });

    it('says which hosts are allowed where this one is not', async () => {
      const reader = new DefaultDocumentReader({
        urlReader: UrlReaders.default({
          config: new ConfigReader({}),
          logger: mockServices.logger.mock(),
        }),
        maxBytes: 10,
        timeoutMs: 1000,
      });
      await expect(reader.read(url)).resolves.toEqual({
        status: 'unavailable',
        detail: expect.stringContaining('backend.reading.allow'),
      });
    });

    it('gives up on a source that ignores the signal', async () => {
      const reader = readerOf(() => new Promise(() => {}));
      await expect(reader.read(url)).resolves.toEqual({
        status: 'timed-out',
        detail: 'it took longer than 50 ms',
      });
    });

    it('gives up on a stream that never ends', async () => {
      const stream = new Readable({ read() {} });
      const reader = readerOf(async () => ({
        buffer: async () => Buffer.alloc(0),
        stream: () => stream,
      }));
      await expect(reader.read(url)).resolves.toMatchObject({
        status: 'timed-out',
      });
      expect(stream.destroyed).toBe(true);
    });

    it('stops in the middle of what is too large', async () => {
      let sent = 0;
      const stream = new Readable({
        highWaterMark: 1,
        read() {
          sent += 4;
          this.push('abcd');
        },
      });
      const reader = readerOf(async () => ({
        buffer: async () => Buffer.alloc(0),
        stream: () => stream,
      }));
      await expect(reader.read(url)).resolves.toEqual({
        status: 'malformed',
        detail: 'it is larger than 10 bytes',
      });
      expect(sent).toBeLessThan(40);
    });
  });

  describe('of a path', () => {
    const directory = createMockDirectory();
    const reader = readerOf(async () => {
      throw new Error('no address is read here');
    });
    const read = (path: string) =>
      reader.read({
        type: 'file',
        kind: 'text',
        root: directory.resolve('repo'),
        path,
      });

    beforeEach(() => {
      directory.setContent({
        'secret.txt': 'secret',
        'repo/card.md': 'card',
        'repo/docs/guide.md': 'guide',
        'repo/large.md': 'larger than ten bytes',
      });
    });

    it.each([
      ['card.md', 'card'],
      ['./docs/guide.md', 'guide'],
      ['docs/../card.md', 'card'],
    ])('reads %s', async (path, content) => {
      await expect(read(path)).resolves.toEqual({
        status: 'read',
        content: Buffer.from(content),
      });
    });

    it.each(['../secret.txt', 'docs/../../secret.txt', '/etc/passwd'])(
      'does not leave the folder of the descriptor for %s',
      async path => {
        await expect(read(path)).resolves.toEqual({
          status: 'unavailable',
          detail: expect.stringContaining('not allowed'),
        });
      },
    );

    it('does not follow a link out of the folder', async () => {
      symlinkSync(
        directory.resolve('secret.txt'),
        directory.resolve('repo/link.md'),
      );
      await expect(read('link.md')).resolves.toMatchObject({
        status: 'unavailable',
      });
    });

    it('tells what is missing, too large, or no file', async () => {
      await expect(read('nowhere.md')).resolves.toMatchObject({
        status: 'missing',
      });
      await expect(read('card.md/x')).resolves.toMatchObject({
        status: 'missing',
      });
      await expect(read('large.md')).resolves.toMatchObject({
        status: 'malformed',
        detail: 'it is larger than 10 bytes',
      });
      await expect(read('docs')).resolves.toEqual({
        status: 'unavailable',
        detail: 'it is not a file',
      });
    });
  });
});
