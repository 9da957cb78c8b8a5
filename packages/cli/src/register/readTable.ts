import { findHeader, TableRecord } from './findHeader';
import { columnNames } from './columnNames';
import { RegisterListener, RegisterSource } from './types';

/** A table whose header row was found. */
export interface Table<T> {
  names: string[];
  columns: Map<string, number>;
  header: T;
  rows: AsyncGenerator<T>;
}

/**
 * Finds the header row of a table, reports it, and gives the rows below it.
 * @returns undefined where there is no record at all
 */
export async function readTable<T extends TableRecord>(options: {
  source: RegisterSource;
  listener?: RegisterListener;
  /** Without empty ones. */
  records: AsyncGenerator<T>;
  /** @throws InputError for a header that cannot be taken */
  assertHeader?: (names: string[], header: T) => void;
}): Promise<Table<T> | undefined> {
  const { source, listener, records, assertHeader } = options;
  const { header, above, below } = await findHeader(
    records,
    source.columns ?? [],
  );
  if (!header) return undefined;
  const names = columnNames(header.cells);
  assertHeader?.(names, header);
  listener?.onHeader?.({
    line: header.start,
    above,
    ...(source.sheet !== undefined && { sheet: source.sheet }),
  });
  listener?.onColumns?.(names);
  return {
    names,
    columns: new Map(names.map((name, index) => [name, index])),
    header,
    rows: (async function* rows() {
      yield* below;
      yield* records;
    })(),
  };
}
