import { ServiceOptions } from '../../access';
import { CsvColumn, TableFormat, tableParts } from '../../exports/csv';
import { QueryOf } from '../../schema/Endpoints';
import { pagesOf } from '../../util';
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
  | 'exports'
  | 'registers'
  | 'managementSystem'
  | 'attention'
  | 'unregistered'
>;

/** Lists that can be had beside the inventory, by their ids. */
export type ListId =
  | 'register-gaps'
  | 'pack-controls'
  | 'crosswalk'
  | 'law-calendar'
  | 'attention'
  | 'unregistered'
  | 'archive'
  | 'trail'
  | 'rollup'
  | 'heat-map'
  | 'trend'
  | 'trend-changes'
  | 'targets'
  | 'target-systems'
  | 'clauses'
  | 'applicability'
  | 'obligations'
  | 'readiness'
  | 'management-gap'
  | 'management-records'
  | 'management-activity';

/** Parameters that a list takes. */
export type ListQuery<Id extends ListId> = QueryOf<`/v1/exports/${Id}.csv`>;

/** A list that can be had as a file. */
export interface ListExport {
  id: ListId;
  /** The file, in parts. */
  write(
    sources: ListSources,
    query: ListQuery<ListId>,
    caller: ServiceOptions,
    as: TableFormat,
  ): AsyncIterable<string | Uint8Array>;
}

/** A list by its columns and by how it is read. */
export function listExport<Id extends ListId, T>(
  id: Id,
  columns: Array<CsvColumn<T>>,
  /** Reads it, page by page. */
  read: (
    sources: ListSources,
    query: ListQuery<Id>,
    caller: ServiceOptions,
  ) => AsyncIterable<T[]>,
): ListExport {
  return {
    id,
    write: (sources, query: ListQuery<Id>, caller, as) =>
      tableParts(
        { name: id, columns, pages: read(sources, query, caller) },
        as,
      ),
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
