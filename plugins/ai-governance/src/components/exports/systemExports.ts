import {
  ExportFormat,
  ExportId,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Exports of one system, each with the key of its text, in the order of menus. */
export const SYSTEM_EXPORTS = [
  { key: 'dossierPdf', export: 'dossier', format: 'pdf' },
  { key: 'dossierDocx', export: 'dossier', format: 'docx' },
  { key: 'dossierHtml', export: 'dossier', format: 'html' },
  { key: 'gapPdf', export: 'gap-report', format: 'pdf' },
  { key: 'gapDocx', export: 'gap-report', format: 'docx' },
  { key: 'gapHtml', export: 'gap-report', format: 'html' },
  { key: 'cyclonedx', export: 'cyclonedx' },
  { key: 'oscal', export: 'oscal' },
  { key: 'aibom', export: 'aibom' },
  { key: 'controlsCsv', export: 'controls' },
  { key: 'controlsXlsx', export: 'controls', format: 'xlsx' },
  { key: 'risksCsv', export: 'risks' },
  { key: 'risksXlsx', export: 'risks', format: 'xlsx' },
  { key: 'recordsCsv', export: 'records' },
  { key: 'recordsXlsx', export: 'records', format: 'xlsx' },
  { key: 'historyCsv', export: 'history' },
  { key: 'historyXlsx', export: 'history', format: 'xlsx' },
  { key: 'activityCsv', export: 'activity' },
  { key: 'activityXlsx', export: 'activity', format: 'xlsx' },
] as const satisfies ReadonlyArray<{
  key: string;
  export: ExportId;
  format?: ExportFormat;
}>;

/** Key of an export of one system. */
export type SystemExportKey = (typeof SYSTEM_EXPORTS)[number]['key'];
