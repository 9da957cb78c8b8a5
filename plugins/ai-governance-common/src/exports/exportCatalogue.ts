import { ListSystemsQuery } from '../api/types';

/** What an export is about. @public */
export type ExportScope = 'portfolio' | 'system';

/** One thing that can be exported. @public */
export interface ExportDefinition {
  scope: ExportScope;
  /** Path below the API, with the place of the system in braces. */
  path: string;
  /** Formats that can be chosen; the first is the default. */
  formats: readonly ExportFormat[];
  /** Whether the filters of the inventory narrow it. */
  filtered?: boolean;
}

/** Format of an exported file. @public */
export type ExportFormat = 'csv' | 'html' | 'pdf' | 'json' | 'zip';

const SYSTEM = '/v1/exports/systems/{namespace}/{name}';

/** Everything that can be exported. @public */
export const EXPORTS = {
  inventory: {
    scope: 'portfolio',
    path: '/v1/exports/systems.csv',
    formats: ['csv'],
    filtered: true,
  },
  'statement-of-applicability': {
    scope: 'portfolio',
    path: '/v1/exports/statement-of-applicability',
    formats: ['pdf', 'html'],
  },
  'evidence-pack': {
    scope: 'portfolio',
    path: '/v1/exports/evidence-pack.zip',
    formats: ['zip'],
    filtered: true,
  },
  dossier: {
    scope: 'system',
    path: `${SYSTEM}/dossier`,
    formats: ['pdf', 'html'],
  },
  'gap-report': {
    scope: 'system',
    path: `${SYSTEM}/gap-report`,
    formats: ['pdf', 'html'],
  },
  controls: {
    scope: 'system',
    path: `${SYSTEM}/controls.csv`,
    formats: ['csv'],
  },
  risks: { scope: 'system', path: `${SYSTEM}/risks.csv`, formats: ['csv'] },
  records: { scope: 'system', path: `${SYSTEM}/records.csv`, formats: ['csv'] },
  history: { scope: 'system', path: `${SYSTEM}/history.csv`, formats: ['csv'] },
  cyclonedx: {
    scope: 'system',
    path: `${SYSTEM}/cyclonedx.json`,
    formats: ['json'],
  },
  oscal: { scope: 'system', path: `${SYSTEM}/oscal.json`, formats: ['json'] },
} as const satisfies Record<string, ExportDefinition>;

/** Name of something that can be exported. @public */
export type ExportId = keyof typeof EXPORTS;

/** Filters and order of an exported inventory. @public */
export type ExportQuery = Omit<ListSystemsQuery, 'limit' | 'cursor'>;

/** What is asked for. @public */
export interface ExportRequest {
  export: ExportId;
  /** Needed where the scope is a system. */
  system?: { namespace: string; name: string };
  /** One of the formats of the export; left out, its first. */
  format?: ExportFormat;
  /** `pack` counts for every export, the filters for those that are filtered. */
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
  const taken = definition.filtered ? query : { pack: query.pack };
  for (const [name, value] of Object.entries(taken)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) params.append(name, String(item));
    }
  }
  if (definition.formats.length > 1) {
    params.set('format', format ?? definition.formats[0]);
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
