import { ListSystemsQuery } from '../schema/types';
import {
  CsvDelimiter,
  ExportDefinition,
  ExportFormat,
  ExportId,
  EXPORTS,
} from './exportDefinitions';

/** Parameters of lists and documents other than the inventory. @public */
export interface ListExportQuery {
  /** Kinds of attention, or of change. */
  kind?: readonly string[];
  /** State of findings, or states of records. */
  state?: string | readonly string[];
  /** Dimension of a roll-up. */
  by?: string;
  /** Reference of the node that a roll-up begins at. */
  root?: string;
  /** ISO 8601. */
  from?: string;
  /** ISO 8601. */
  to?: string;
  step?: 'day' | 'week' | 'month';
  /** Id of a target. */
  target?: string;
  /** Id of a gap assessment. */
  baseline?: string;
  /** Id of a management review. */
  record?: string;
  /** Which part of an evidence pack that has several, from 1. */
  part?: number;
  /** Version of CycloneDX of a bill of materials. */
  specVersion?: '1.5' | '1.6' | '1.7';
  /** Between the cells of CSV. */
  delimiter?: CsvDelimiter;
  /** Which public register. */
  register?: string;
  /** Whether systems that do not say whether the register concerns them get an entry. */
  includeUndeclared?: boolean;
}

/** Filters and order of an exported list. @public */
export type ExportQuery = Omit<ListSystemsQuery, 'limit' | 'cursor'> &
  ListExportQuery;

/** Which export, and in which format. @public */
export interface ExportRequest {
  export: ExportId;
  /** Needed where the scope is a system. */
  system?: { namespace: string; name: string };
  /** One of the formats of the export. Default: its first. */
  format?: ExportFormat;
  /** Each export takes its parameters; others are left out. */
  query?: ExportQuery;
}

/** A file that was exported. @public */
export interface ExportedFile {
  name: string;
  /** Media type. */
  type: string;
  content: Blob;
}

/**
 * Path and query of an export below the address of the API.
 * @throws Error when it needs a system and none is named, or lacks the format
 * @public
 */
export function exportPath(request: ExportRequest): string {
  const { export: id, system, format, query = {} } = request;
  const definition: ExportDefinition = EXPORTS[id];
  if (definition.scope === 'system' && !system) {
    throw new Error(`The export ${id} needs a system`);
  }
  if (format && !definition.formats.includes(format)) {
    throw new Error(
      `The export ${id} has no format ${format}; allowed are ${definition.formats.join(
        ', ',
      )}`,
    );
  }
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (!definition.parameters.includes(name)) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) params.append(name, String(item));
    }
  }
  const chosen = format ?? definition.formats[0];
  if (
    definition.formats.length > 1 &&
    !definition.path.endsWith(`.${chosen}`)
  ) {
    params.set('format', chosen);
  }
  const path = definition.path
    .replace('{namespace}', encodeURIComponent(system?.namespace ?? ''))
    .replace('{name}', encodeURIComponent(system?.name ?? ''));
  const search = params.toString();
  return search ? `${path}?${search}` : path;
}

/** Name of the file of an export, unless the server says another. @public */
export function exportFileName(request: ExportRequest): string {
  const { export: id, system } = request;
  const format = request.format ?? EXPORTS[id].formats[0];
  const subject = system ? `${system.name}-` : '';
  return `${subject}${id}.${format}`;
}
