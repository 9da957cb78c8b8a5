import { SYSTEM_FILTERS } from '../schema/systemFilters';

/** What an export is about. @public */
export type ExportScope = 'portfolio' | 'system';

/** Format of an exported file. @public */
export type ExportFormat =
  | 'csv'
  | 'xlsx'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'json'
  | 'zip';

/** What stands between the cells of CSV, by its name. The first is the default. @public */
export const CSV_DELIMITERS = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
} as const;

/** Name of what stands between the cells of CSV. @public */
export type CsvDelimiter = keyof typeof CSV_DELIMITERS;

/** One thing that can be exported. @public */
export interface ExportDefinition {
  scope: ExportScope;
  /** Path below the API, with the place of the system in braces. */
  path: string;
  /** Formats that can be chosen; the first is the default. */
  formats: readonly ExportFormat[];
  /** Query parameters that it takes beside `format`. */
  parameters: readonly string[];
}

/** What an export to a public register takes. */
const REGISTER = [
  ...SYSTEM_FILTERS,
  'orderBy',
  'register',
  'includeUndeclared',
] as const;

/** A document has the same content in each. */
const DOCUMENT_FORMATS = ['pdf', 'html', 'docx'] as const;

/** A list is CSV or a workbook. */
const TABLE_FORMATS = ['csv', 'xlsx'] as const;

const SYSTEM = '/v1/exports/systems/{namespace}/{name}';

/** What the inventory takes. */
const INVENTORY = [...SYSTEM_FILTERS, 'orderBy'] as const;

function list<const P extends readonly string[]>(name: string, parameters: P) {
  return {
    scope: 'portfolio',
    path: `/v1/exports/${name}.csv`,
    formats: TABLE_FORMATS,
    parameters: [...parameters, 'delimiter'],
  } as const;
}

function report<const P extends readonly string[]>(
  name: string,
  parameters: P,
) {
  return {
    scope: 'portfolio',
    path: `/v1/exports/${name}`,
    formats: DOCUMENT_FORMATS,
    parameters,
  } as const;
}

function ofSystem<const F extends readonly ExportFormat[]>(
  file: string,
  formats: F,
) {
  return {
    scope: 'system',
    path: `${SYSTEM}/${file}`,
    formats,
    parameters: ['pack'],
  } as const;
}

function tableOfSystem(name: string) {
  return {
    scope: 'system',
    path: `${SYSTEM}/${name}.csv`,
    formats: TABLE_FORMATS,
    parameters: ['pack', 'delimiter'],
  } as const;
}

/** Everything that can be exported. @public */
export const EXPORTS = {
  inventory: list('systems', INVENTORY),
  'statement-of-applicability': report('statement-of-applicability', ['pack']),
  'management-review': report('management-review', ['record', 'from', 'to']),
  'clause-register': report('clause-register', []),
  'management-gap-report': report('management-gap-report', ['baseline']),
  'evidence-pack': {
    scope: 'portfolio',
    path: '/v1/exports/evidence-pack.zip',
    formats: ['zip'],
    parameters: [...INVENTORY, 'part'],
  },
  register: {
    scope: 'portfolio',
    path: '/v1/exports/register',
    formats: ['csv', 'json'],
    parameters: REGISTER,
  },
  'register-gaps': list('register-gaps', REGISTER),
  'pack-controls': list('pack-controls', SYSTEM_FILTERS),
  crosswalk: list('crosswalk', []),
  'law-calendar': list('law-calendar', []),
  attention: list('attention', [
    'pack',
    'kind',
    'q',
    'owner',
    'groupTree',
    'domainTree',
    'stage',
    'class',
  ]),
  unregistered: list('unregistered', ['state', 'q', 'owner']),
  rollup: list('rollup', [...SYSTEM_FILTERS, 'by', 'root']),
  'heat-map': list('heat-map', [...SYSTEM_FILTERS, 'root']),
  trend: list('trend', [...SYSTEM_FILTERS, 'from', 'to', 'step']),
  'trend-changes': list('trend-changes', [
    ...SYSTEM_FILTERS,
    'from',
    'to',
    'kind',
  ]),
  targets: list('targets', []),
  'target-systems': list('target-systems', ['target']),
  clauses: list('clauses', []),
  applicability: list('applicability', []),
  obligations: list('obligations', []),
  readiness: list('readiness', ['from', 'to']),
  'management-gap': list('management-gap', ['baseline']),
  'management-records': list('management-records', ['type', 'state']),
  'management-activity': list('management-activity', []),
  archive: list('archive', []),
  trail: list('trail', []),
  dossier: ofSystem('dossier', DOCUMENT_FORMATS),
  'gap-report': ofSystem('gap-report', DOCUMENT_FORMATS),
  controls: tableOfSystem('controls'),
  risks: tableOfSystem('risks'),
  records: tableOfSystem('records'),
  history: tableOfSystem('history'),
  activity: tableOfSystem('activity'),
  cyclonedx: ofSystem('cyclonedx.json', ['json']),
  oscal: ofSystem('oscal.json', ['json']),
  aibom: {
    scope: 'system',
    path: `${SYSTEM}/aibom.json`,
    formats: ['json'],
    parameters: ['specVersion'],
  },
} as const satisfies Record<string, ExportDefinition>;

/** Name of something that can be exported. @public */
export type ExportId = keyof typeof EXPORTS;
