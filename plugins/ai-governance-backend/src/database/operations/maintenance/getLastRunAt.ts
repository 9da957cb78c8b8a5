import { Knex } from 'knex';
import { SCAN_MODE } from './recordScan';

/** End of the latest run of these modes that succeeded, milliseconds since the epoch. */
async function getLatest(
  knex: Knex,
  modes: string[],
): Promise<number | undefined> {
  const [{ latest }] = await knex('runs')
    .whereIn('mode', modes)
    .whereNull('error')
    .max({ latest: 'finished_at' });
  return latest === null ? undefined : Number(latest);
}

/** End of the latest evaluation that succeeded, milliseconds since the epoch. */
export async function getLastRunAt(knex: Knex): Promise<number | undefined> {
  return getLatest(knex, ['full', 'changes']);
}

/** End of the latest scan that succeeded, milliseconds since the epoch. */
export async function getLastScanAt(knex: Knex): Promise<number | undefined> {
  return getLatest(knex, [SCAN_MODE]);
}
