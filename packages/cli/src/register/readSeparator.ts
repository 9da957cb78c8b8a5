/** A line by which spreadsheets are told what separates the cells. */
const SEPARATOR = /^sep=([^\r\n])(?:\r\n|\n|\r(?!$))/i;

/** Characters that such a line has at most, with its end. */
const LONGEST = 8;

/**
 * Takes a first line such as `sep=;` off a text.
 *
 * @returns the rest, what the line says, and how many lines were taken off
 */
export async function readSeparator(text: AsyncIterable<string>): Promise<{
  text: AsyncGenerator<string>;
  delimiter?: string;
  lines: number;
}> {
  const chunks = text[Symbol.asyncIterator]();
  let start = '';
  while (start.length < LONGEST) {
    const next = await chunks.next();
    if (next.done) break;
    start += next.value;
  }
  const [line, delimiter] = SEPARATOR.exec(start) ?? [''];
  async function* rest() {
    try {
      yield start.slice(line.length);
      for (let next = await chunks.next(); !next.done; ) {
        yield next.value;
        next = await chunks.next();
      }
    } finally {
      await chunks.return?.();
    }
  }
  return { text: rest(), delimiter, lines: line === '' ? 0 : 1 };
}
