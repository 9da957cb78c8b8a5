import { Knex } from 'knex';
import { DbInstant } from '../../tables';

/** How far each reader has come. */
export async function readPositions(knex: Knex): Promise<Map<string, number>> {
  const rows: Array<{ reader: string; position: DbInstant }> = await knex(
    'event_positions',
  ).select('reader', 'position');
  return new Map(rows.map(row => [row.reader, Number(row.position)]));
}

/** Moves a reader. Belongs inside the transaction that writes what it read. */
export async function movePosition(
  tx: Knex.Transaction,
  { reader, to }: { reader: string; to: number },
): Promise<void> {
  await tx('event_positions')
    .insert({ reader, position: to })
    .onConflict('reader')
    .merge();
}

/**
 * Moves a reader from where it was. Waits for a writer that does the same.
 *
 * @returns false where another replica has moved it meanwhile
 */
export async function advancePosition(
  tx: Knex.Transaction,
  { reader, from, to }: { reader: string; from: number; to: number },
): Promise<boolean> {
  const moved = await tx('event_positions')
    .where({ reader, position: from })
    .update({ position: to });
  return moved > 0;
}
