import { Knex } from 'knex';
import { DbSeriesRow } from '../../tables';
import { toSeriesRow, toStoredSeries } from './seriesRow';

/**
 * Series of a system follow it to another name, with their values, what became of them and
 * what cites them. One that the new name has already is not mixed with it: its source
 * then says which name it came from.
 *
 * @returns how many there were
 */
export async function moveSeries(
  tx: Knex.Transaction,
  options: { from: string; to: string },
): Promise<number> {
  const { from, to } = options;
  const taken = tx('measurement_series')
    .where('entity_ref', to)
    .select('identity');
  const moved = await tx('measurement_series')
    .where('entity_ref', from)
    .whereNotIn('identity', taken)
    .update({ entity_ref: to });
  const left = await tx<DbSeriesRow>('measurement_series')
    .where('entity_ref', from)
    .orderBy('id');
  for (const row of left) {
    await moveAside(tx, row, options);
  }
  return moved + left.length;
}

async function moveAside(
  tx: Knex.Transaction,
  row: DbSeriesRow,
  { from, to }: { from: string; to: string },
): Promise<void> {
  let { source } = row;
  for (;;) {
    // Twice in the rare case that the old name was taken over before.
    source = `${source} (${from})`;
    const columns = toSeriesRow({
      ...toStoredSeries(row),
      entityRef: to,
      source,
    });
    const { entity_ref, identity } = columns;
    const known = await tx('measurement_series')
      .where({ entity_ref, identity })
      .first('id');
    if (known) continue;
    await tx('measurement_series')
      .where('id', row.id)
      .update({ entity_ref, identity, source });
    return;
  }
}
