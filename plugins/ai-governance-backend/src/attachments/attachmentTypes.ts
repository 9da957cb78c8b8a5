import { isUtf8 } from 'buffer';

/** A type of file that can be allowed. */
export interface AttachmentType {
  mediaType: string;
  /** Endings that names of such files have, in lower case. */
  extensions: string[];
  /** What the content is found not to be, such as "a PDF document". */
  expected: string;
  /** Whether the content is of the type, as far as its bytes tell. */
  fits(content: Buffer): boolean;
}

const startsWith =
  (...signature: number[]) =>
  (content: Buffer) =>
    content.subarray(0, signature.length).equals(Buffer.from(signature));

/** No byte of a text is NUL; a binary file seldom goes without one. */
const isText = (content: Buffer) => isUtf8(content) && !content.includes(0);

function isJson(content: Buffer): boolean {
  if (!isText(content)) {
    return false;
  }
  try {
    JSON.parse(content.toString('utf8').replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

const isZip = startsWith(0x50, 0x4b, 0x03, 0x04);

/** Names of entries stand in a zip file as they are. */
const isOffice = (folder: string) => (content: Buffer) =>
  isZip(content) &&
  content.includes('[Content_Types].xml') &&
  content.includes(`${folder}/`);

/** The media type stands uncompressed at a fixed place. */
const isOpenDocument = (mediaType: string) => (content: Buffer) =>
  isZip(content) &&
  content.subarray(30, 38 + mediaType.length).toString('latin1') ===
    `mimetype${mediaType}`;

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

const type = (
  mediaType: string,
  extensions: string[],
  expected: string,
  fits: AttachmentType['fits'],
): AttachmentType => ({ mediaType, extensions, expected, fits });

const openDocument = (name: string, extension: string, expected: string) =>
  type(
    `${OPEN_DOCUMENT}.${name}`,
    [extension],
    expected,
    isOpenDocument(`${OPEN_DOCUMENT}.${name}`),
  );

/**
 * Every type that can be allowed: those whose content can be told from others. What
 * a browser would run, such as HTML, SVG and XML, is none of them.
 */
export const ATTACHMENT_TYPES: readonly AttachmentType[] = [
  type(
    'application/pdf',
    ['.pdf'],
    'a PDF document',
    startsWith(0x25, 0x50, 0x44, 0x46, 0x2d),
  ),
  type(
    'image/png',
    ['.png'],
    'a PNG image',
    startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  ),
  type(
    'image/jpeg',
    ['.jpg', '.jpeg'],
    'a JPEG image',
    startsWith(0xff, 0xd8, 0xff),
  ),
  type('text/plain', ['.txt', '.log'], 'text in UTF-8', isText),
  type('text/csv', ['.csv'], 'text in UTF-8', isText),
  type('text/markdown', ['.md', '.markdown'], 'text in UTF-8', isText),
  type('application/json', ['.json'], 'JSON in UTF-8', isJson),
  type(
    `${OFFICE}.wordprocessingml.document`,
    ['.docx'],
    'a Word document',
    isOffice('word'),
  ),
  type(
    `${OFFICE}.spreadsheetml.sheet`,
    ['.xlsx'],
    'an Excel workbook',
    isOffice('xl'),
  ),
  type(
    `${OFFICE}.presentationml.presentation`,
    ['.pptx'],
    'a PowerPoint presentation',
    isOffice('ppt'),
  ),
  openDocument('text', '.odt', 'an OpenDocument text'),
  openDocument('spreadsheet', '.ods', 'an OpenDocument spreadsheet'),
  openDocument('presentation', '.odp', 'an OpenDocument presentation'),
  type('application/zip', ['.zip'], 'a zip file', isZip),
];

/** Types that are allowed where nothing else is configured. */
export const DEFAULT_ATTACHMENT_TYPES: readonly string[] = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/plain',
  'text/csv',
  'text/markdown',
  'application/json',
  `${OFFICE}.wordprocessingml.document`,
  `${OFFICE}.spreadsheetml.sheet`,
];
