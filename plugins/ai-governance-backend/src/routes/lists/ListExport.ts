import { ExportId } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ServiceOptions } from '../../access';
import { CsvColumn, csvParts } from '../../exports/csv';
import { pagesOf } from '../../util';
import { RawQuery } from '../query';
import { RouteOptions } from '../RouteOptions';

/** Rows that are read at once. */
export const PAGE = 200;

/** What a list is read from: the services behind the views, which limit the caller. */
export type ListSources = Pick<
  RouteOptions,
  | 'service'
  | 'insights'
  | 'targets'
  | 'records'
  | 'managementSystem'
  | 'attention'
  | 'unregistered'
>;

/** Reads a list, page by page. */
type ReadList<T> = (
  sources: ListSources,
  query: RawQuery,
  caller: ServiceOptions,
) => AsyncIterable<T[]>;

/** A list that can be had as CSV. */
export interface ListExport {
  id: ExportId;
  /** Text of the file, in parts. */
  write(
    sources: ListSources,
    query: RawQuery,
    caller: ServiceOptions,
  ): AsyncIterable<string>;
}

/** A list by its columns and by how it is read. */
export function listExport<T>(
  id: ExportId,
  columns: Array<CsvColumn<T>>,
  read: ReadList<T>,
): ListExport {
  return {
    id,
    write: (sources, query, caller) =>
      csvParts(columns, read(sources, query, caller)),
  };
}

/** A list that is there at once. */
export async function* atOnce<T>(rows: Promise<T[]>): AsyncIterable<T[]> {
  yield await rows;
}

/** A list that is read from one place to the next, until there is none. */
export async function* paged<T, P>(
  read: (after: P | undefined) => Promise<{ items: T[]; next?: P }>,
): AsyncIterable<T[]> {
  for await (const { items } of pagesOf(read)) yield items;
}
