import {
  AiGovernanceApi,
  ListSystemsQuery,
  SystemSummary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { csvRow, CsvValue } from './csv';

/** Largest page that the API gives. */
const PAGE = 500;

// Spreadsheets take a file for UTF-8 only when it starts with this mark.
const BYTE_ORDER_MARK = '\uFEFF';

/** Columns of the file, each with the key of its heading. */
export const CSV_COLUMNS = {
  entityRef: system => system.entityRef,
  title: system => system.title ?? system.name,
  type: system => system.type,
  owner: system => system.owner,
  ownership: system => system.ownership,
  system: system => system.system,
  stage: system => system.stage,
  riskClass: system => system.riskClass,
  level: system => system.level,
  blocked: system => system.blocked,
  completeness: system => system.completeness,
  pass: system => system.counts.pass,
  fail: system => system.counts.fail,
  expired: system => system.counts.expired,
  unknown: system => system.counts.unknown,
  waived: system => system.counts.waived,
  notDue: system => system.counts['not-due'],
  notApplicable: system => system.counts['not-applicable'],
  failingGates: system => system.failingGates,
  openRisks: system => system.risks?.open,
  openHighRisks: system => system.risks?.openHigh,
  aboveAppetite: system => system.risks?.aboveAppetite,
  overdueTreatments: system => system.risks?.overdueTreatments,
  openIncidents: system => system.risks?.openIncidents,
  evaluatedAt: system => system.evaluatedAt,
  changedAt: system => system.changedAt,
  nextChangeAt: system => system.nextChangeAt,
} as const satisfies Record<string, (system: SystemSummary) => CsvValue>;

/** Key of a column. */
export type CsvColumn = keyof typeof CSV_COLUMNS;

/**
 * Reads every page of a list and writes it as CSV, page by page. The file holds
 * the words of the API, so that it reads the same in every language.
 *
 * @throws an `AbortError` when the signal says so, and the errors of the API
 */
export async function collectInventoryCsv(options: {
  api: Pick<AiGovernanceApi, 'listSystems'>;
  query: ListSystemsQuery;
  heading: (column: CsvColumn) => string;
  signal?: AbortSignal;
  onProgress?: (progress: { rows: number; total: number }) => void;
}): Promise<{ parts: string[]; rows: number }> {
  const { api, query, heading, signal, onProgress } = options;
  const columns = Object.keys(CSV_COLUMNS) as CsvColumn[];
  const parts = [BYTE_ORDER_MARK + csvRow(columns.map(heading))];
  let rows = 0;
  let cursor: string | undefined;
  do {
    const page = await api.listSystems(
      cursor ? { cursor, limit: PAGE } : { ...query, limit: PAGE },
    );
    signal?.throwIfAborted();
    parts.push(
      page.items
        .map(item => csvRow(columns.map(column => CSV_COLUMNS[column](item))))
        .join(''),
    );
    rows += page.items.length;
    onProgress?.({ rows, total: page.totalItems });
    cursor = page.nextCursor;
  } while (cursor);
  return { parts, rows };
}
