import { Knex } from 'knex';
import { StoredSourceStatus } from '../../../sources';
import { DbInstant, DbSourceRow } from '../../tables';

/** How the last run of a source went. */
export async function getSourceStatus(
  knex: Knex,
  id: string,
): Promise<StoredSourceStatus | undefined> {
  const row = await knex<DbSourceRow>('measurement_sources')
    .where({ id })
    .first();
  return row && toStatus(row);
}

/** How the last run of each source went. */
export async function listSourceStatuses(
  knex: Knex,
): Promise<StoredSourceStatus[]> {
  const rows = await knex<DbSourceRow>('measurement_sources').orderBy('id');
  return rows.map(toStatus);
}

/** Keeps how a run went, in place of the one before. */
export async function saveSourceStatus(
  knex: Knex,
  status: StoredSourceStatus,
): Promise<void> {
  const { id, lastError } = status;
  const row: Omit<DbSourceRow, 'id'> = {
    last_run_at: status.lastRunAt,
    last_success_at: status.lastSuccessAt ?? null,
    last_error_at: lastError?.at ?? null,
    last_error: lastError?.message ?? null,
    failures: status.failures,
    retry_at: status.retryAt ?? null,
    stored: status.stored,
    faults: JSON.stringify(status.faults),
    more_faults: status.moreFaults,
  };
  await knex('measurement_sources')
    .insert({ id, ...row })
    .onConflict('id')
    .merge(row);
}

function toStatus(row: DbSourceRow): StoredSourceStatus {
  const instant = (at: DbInstant | null) =>
    at === null ? undefined : Number(at);
  const lastSuccessAt = instant(row.last_success_at);
  const errorAt = instant(row.last_error_at);
  const retryAt = instant(row.retry_at);
  return {
    id: row.id,
    lastRunAt: Number(row.last_run_at),
    ...(lastSuccessAt !== undefined && { lastSuccessAt }),
    ...(errorAt !== undefined && {
      lastError: { at: errorAt, message: row.last_error ?? '' },
    }),
    failures: row.failures,
    ...(retryAt !== undefined && { retryAt }),
    stored: row.stored,
    faults: JSON.parse(row.faults),
    moreFaults: row.more_faults,
  };
}
