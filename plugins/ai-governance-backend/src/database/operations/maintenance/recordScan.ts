import { Knex } from 'knex';
import { ScanReport } from '../../../discovery/types';

/** Mode under which reports of scans are kept beside those of evaluations. */
export const SCAN_MODE = 'discovery';

/** Keeps the report of a scan. */
export async function recordScan(
  knex: Knex,
  report: ScanReport,
): Promise<void> {
  await knex('runs').insert({
    mode: SCAN_MODE,
    started_at: report.startedAt,
    finished_at: report.finishedAt,
    systems: report.entities,
    evaluated: report.sources,
    changed: report.found,
    removed: 0,
    failed: 0,
    error: report.error ?? null,
  });
}
