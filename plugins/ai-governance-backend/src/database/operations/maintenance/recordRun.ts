import { Knex } from 'knex';
import { RunReport } from '../../../evaluation/types';

/** Keeps the report of a run. */
export async function recordRun(knex: Knex, report: RunReport): Promise<void> {
  const { startedAt, finishedAt, error, ...counts } = report;
  await knex('runs').insert({
    ...counts,
    started_at: startedAt,
    finished_at: finishedAt,
    error: error ?? null,
  });
}
