import { csvRow, CsvValue } from './csv';

/** Largest page that the API gives. */
const PAGE = 500;

// Spreadsheets take a file for UTF-8 only when it starts with this mark.
const BYTE_ORDER_MARK = '\uFEFF';

/** Columns of a file by key: what each holds of an item. */
export type CsvColumns<T> = Record<string, (item: T) => CsvValue>;

/** A page of a list, as the API gives it. */
interface CsvPage<T> {
  items: T[];
  totalItems: number;
  nextCursor?: string;
}

/**
 * Reads every page of a list and writes it as CSV, page by page. The file holds the
 * words of the API, so that it reads the same in every language.
 *
 * @throws an `AbortError` when the signal says so, and the errors of the API
 */
export async function collectCsv<T>(options: {
  read: (page: { cursor?: string; limit: number }) => Promise<CsvPage<T>>;
  columns: CsvColumns<T>;
  heading: (column: string) => string;
  signal?: AbortSignal;
  onProgress?: (progress: { rows: number; total: number }) => void;
}): Promise<{ parts: string[]; rows: number }> {
  const { read, columns, heading, signal, onProgress } = options;
  const cells = Object.values(columns);
  const parts = [BYTE_ORDER_MARK + csvRow(Object.keys(columns).map(heading))];
  let rows = 0;
  let cursor: string | undefined;
  do {
    const page: CsvPage<T> = await read({
      limit: PAGE,
      ...(cursor && { cursor }),
    });
    signal?.throwIfAborted();
    parts.push(
      page.items.map(item => csvRow(cells.map(cell => cell(item)))).join(''),
    );
    rows += page.items.length;
    onProgress?.({ rows, total: page.totalItems });
    cursor = page.nextCursor;
  } while (cursor);
  return { parts, rows };
}
