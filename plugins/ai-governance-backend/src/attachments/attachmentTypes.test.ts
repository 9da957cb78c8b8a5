import { ATTACHMENT_TYPES, DEFAULT_ATTACHMENT_TYPES } from './attachmentTypes';

const typeOf = (extension: string) =>
  ATTACHMENT_TYPES.find(({ extensions }) => extensions.includes(extension))!;

const zip = (...names: string[]) =>
  Buffer.concat([
    Buffer.from([0x50, 0x4b, 0x03, 0x04]),
    ...names.map(name => Buffer.from(name)),
  ]);

const odt = 'application/vnd.oasis.opendocument.text';

/** The smallest content that is taken for each ending. */
const CONTENTS: Record<string, Buffer> = {
  '.pdf': Buffer.from('%PDF-1.7\n'),
  '.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
  '.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  '.txt': Buffer.from('Grüße ✓'),
  '.json': Buffer.from('\uFEFF{"a":1}'),
  '.docx': zip('[Content_Types].xml', 'word/document.xml'),
  '.xlsx': zip('[Content_Types].xml', 'xl/workbook.xml'),
  '.odt': Buffer.concat([
    Buffer.from([0x50, 0x4b, 0x03, 0x04]),
    Buffer.alloc(26),
    Buffer.from(`mimetype${odt}`),
  ]),
};

describe('the types of files', () => {
  it.each(Object.keys(CONTENTS))('know the content of %s', extension => {
    expect(typeOf(extension).fits(CONTENTS[extension])).toBe(true);
  });

  it.each([
    ['.pdf', CONTENTS['.png']],
    ['.pdf', Buffer.from(' %PDF-1.7')],
    ['.png', CONTENTS['.jpg']],
    ['.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['.txt', Buffer.from([0xc3, 0x28])],
    ['.csv', Buffer.from('a\u0000b')],
    ['.md', CONTENTS['.png']],
    ['.json', Buffer.from('{"a":')],
    ['.docx', CONTENTS['.xlsx']],
    ['.xlsx', zip('evil.exe')],
    ['.docx', Buffer.from('[Content_Types].xml word/')],
    ['.odt', CONTENTS['.docx']],
  ])('tell another content from that of %s', (extension, content) => {
    expect(typeOf(extension).fits(content)).toBe(false);
  });

  it('are none that a browser would run', () => {
    const all = ATTACHMENT_TYPES.flatMap(({ mediaType, extensions }) => [
      mediaType,
      ...extensions,
    ]);
    expect(
      all.filter(word => /html|svg|script|(^|[/+.])(xml|js|css)$/.test(word)),
    ).toEqual([]);
    const known = ATTACHMENT_TYPES.map(({ mediaType }) => mediaType);
    expect(DEFAULT_ATTACHMENT_TYPES.filter(t => !known.includes(t))).toEqual(
      [],
    );
  });
});
