import iconv from 'iconv-lite';
import { decodeText } from './decodeText';
import { RegisterEncoding } from './types';

async function* inChunks(bytes: Buffer, size: number) {
  for (let start = 0; start < bytes.length; start += size) {
    yield bytes.subarray(start, start + size);
  }
}

async function decode(
  bytes: Buffer,
  encoding: RegisterEncoding,
  size = bytes.length || 1,
): Promise<string> {
  let text = '';
  const chunks = inChunks(bytes, size);
  for await (const part of decodeText({ chunks, encoding, file: 'r.csv' })) {
    text += part;
  }
  return text;
}

const SAMPLE = 'Straße, 東京, 🚀 – “quoted”\nsecond line é';

describe('decodeText', () => {
  it.each([1, 2, 3, 5, 64])(
    'reads UTF-8 whose characters are cut by chunks of %d bytes',
    async size => {
      const bytes = Buffer.from(SAMPLE);
      await expect(decode(bytes, 'utf-8', size)).resolves.toBe(SAMPLE);
    },
  );

  it('reads windows-1252 with its typographic characters', async () => {
    const text = 'Agency’s “pilot” – 5 € café';
    const bytes = iconv.encode(text, 'windows-1252');
    expect(bytes).toHaveLength(text.length);
    await expect(decode(bytes, 'windows-1252', 3)).resolves.toBe(text);
  });

  it.each([1, 2, 100])(
    'leaves the byte order mark out, in chunks of %d',
    async size => {
      const bytes = Buffer.from(`\ufeffid,name\n`);
      await expect(decode(bytes, 'utf-8', size)).resolves.toBe('id,name\n');
    },
  );

  it('keeps a replacement character that the file itself holds', async () => {
    await expect(decode(Buffer.from('a\ufffdb'), 'utf-8')).resolves.toBe(
      'a\ufffdb',
    );
  });

  it.each([4, 1000])(
    'names the line of a byte that is not UTF-8, in chunks of %d',
    async size => {
      const bytes = Buffer.concat([
        Buffer.from('id,name\n1,Zoë\n2,caf'),
        Buffer.from([0xe9]),
        Buffer.from('\n3,x\n'),
      ]);
      await expect(decode(bytes, 'utf-8', size)).rejects.toThrow(
        'r.csv:3: a byte here is not utf-8; if the file is windows-1252, use --encoding windows-1252',
      );
    },
  );

  it('names the line of a byte that windows-1252 does not have', async () => {
    const bytes = Buffer.from([0x61, 0x0a, 0x81, 0x0a]);
    await expect(decode(bytes, 'windows-1252')).rejects.toThrow(
      'r.csv:2: a byte here is not windows-1252',
    );
  });

  it('refuses UTF-8 that is to be read as windows-1252', async () => {
    await expect(
      decode(Buffer.from('\ufeffid\n'), 'windows-1252'),
    ).rejects.toThrow('byte order mark of UTF-8');
  });

  it('refuses UTF-16', async () => {
    const bytes = iconv.encode('id\n', 'utf-16le', { addBOM: true });
    await expect(decode(bytes, 'utf-8')).rejects.toThrow('UTF-16');
  });

  it('reads an empty file as no text', async () => {
    await expect(decode(Buffer.alloc(0), 'utf-8')).resolves.toBe('');
  });
});
