import { RegisterItem, RegisterListener, RegisterSource } from './types';

/** A source as the mapping and the command line leave it, for tests. */
export function testSource(
  overrides: Partial<RegisterSource> = {},
): RegisterSource {
  return {
    file: 'r.csv',
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ',',
    quotes: 'strict',
    raggedRows: 'refuse',
    pointer: '',
    ...overrides,
  };
}

/** A text cut in pieces of a size, as a stream would deliver it. */
export async function* pieces(text: string, size = 7): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += size) {
    yield text.slice(start, start + size);
  }
}

/** Everything that a reader delivers, in plain values. */
export async function collect(
  items: AsyncIterable<RegisterItem>,
  columns: string[],
): Promise<Array<Record<string, unknown>>> {
  const seen: Array<Record<string, unknown>> = [];
  for await (const item of items) {
    if ('refused' in item) {
      seen.push(item.refused);
    } else {
      const cells = columns.map(column => [column, item.row.get(column)]);
      seen.push({ line: item.row.line, ...Object.fromEntries(cells) });
    }
  }
  return seen;
}

/** A listener that remembers. */
export class RecordingListener implements RegisterListener {
  columns: string[] = [];
  emptyLines: number[] = [];

  onColumns = (columns: string[]) => {
    this.columns = columns;
  };

  onEmptyLine = (line: number) => {
    this.emptyLines.push(line);
  };
}
