import { InputError } from '@backstage/errors';
import iconv from 'iconv-lite';
import { isUtf8 } from 'node:buffer';
import { RegisterEncoding } from './types';

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const NEWLINE = 0x0a;
const REPLACEMENT = '\ufffd';

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}

/** Where the last character that may go on in the next chunk begins. */
function completeLength(bytes: Buffer): number {
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] >= 0x80) length--;
  return length;
}

function countNewlines(bytes: Buffer): number {
  let count = 0;
  let at = bytes.indexOf(NEWLINE);
  while (at !== -1) {
    count++;
    at = bytes.indexOf(NEWLINE, at + 1);
  }
  return count;
}

function* linesOf(bytes: Buffer): Generator<Buffer> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(NEWLINE, start);
    const next = end === -1 ? bytes.length : end + 1;
    yield bytes.subarray(start, next);
    start = next;
  }
}

/** Decodes chunks one after the other and refuses what is not text. */
class TextDecoderWithLines {
  readonly #file: string;
  readonly #encoding: RegisterEncoding;
  #line = 1;

  constructor(options: { file: string; encoding: RegisterEncoding }) {
    this.#file = options.file;
    this.#encoding = options.encoding;
  }

  /** The bytes after a byte order mark, if there is one. */
  skipMark(bytes: Buffer): Buffer {
    if (UTF16_MARKS.some(mark => startsWith(bytes, mark))) {
      throw new InputError(
        `${this.#file}:1: the file is UTF-16; save it as UTF-8`,
      );
    }
    if (!startsWith(bytes, UTF8_MARK)) return bytes;
    if (this.#encoding !== 'utf-8') {
      throw new InputError(
        `${
          this.#file
        }:1: the file begins with the byte order mark of UTF-8, but is to be read as ${
          this.#encoding
        }; use --encoding utf-8`,
      );
    }
    return bytes.subarray(UTF8_MARK.length);
  }

  /** Text of bytes that end with a whole character. */
  decode(bytes: Buffer): string {
    if (this.#encoding === 'utf-8' && !isUtf8(bytes)) this.#refuse(bytes);
    const text = iconv.decode(bytes, this.#encoding, { stripBOM: false });
    if (this.#encoding !== 'utf-8' && text.includes(REPLACEMENT)) {
      this.#refuse(bytes);
    }
    this.#line += countNewlines(bytes);
    return text;
  }

  #isText(bytes: Buffer): boolean {
    return this.#encoding === 'utf-8'
      ? isUtf8(bytes)
      : !iconv.decode(bytes, this.#encoding).includes(REPLACEMENT);
  }

  #refuse(bytes: Buffer): never {
    let line = this.#line;
    for (const part of linesOf(bytes)) {
      if (!this.#isText(part)) break;
      line++;
    }
    const other = this.#encoding === 'utf-8' ? 'windows-1252' : 'utf-8';
    throw new InputError(
      `${this.#file}:${line}: a byte here is not ${
        this.#encoding
      }; if the file is ${other}, use --encoding ${other}`,
    );
  }
}

/**
 * Text of a stream of bytes, without a byte order mark. A byte that does not
 * belong to the encoding ends the reading with its line: a replacement character
 * would be a value that nobody wrote.
 */
export async function* decodeText(options: {
  chunks: AsyncIterable<Buffer>;
  encoding: RegisterEncoding;
  /** Named in errors. */
  file: string;
}): AsyncGenerator<string> {
  const decoder = new TextDecoderWithLines(options);
  let rest: Buffer = Buffer.alloc(0);
  let atStart = true;
  for await (const chunk of options.chunks) {
    let bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    if (atStart && bytes.length < UTF8_MARK.length) {
      rest = bytes;
      continue;
    }
    if (atStart) bytes = decoder.skipMark(bytes);
    atStart = false;
    const length =
      options.encoding === 'utf-8' ? completeLength(bytes) : bytes.length;
    rest = bytes.subarray(length);
    if (length > 0) yield decoder.decode(bytes.subarray(0, length));
  }
  const last = atStart ? decoder.skipMark(rest) : rest;
  if (last.length > 0) yield decoder.decode(last);
}
