import { Knex } from 'knex';
import { latestCredible } from '../../../util';
import { isOneOf } from '../../util';

/**
 * Has what a clock that ran ahead wrote into the history of systems count from an
 * instant that has come, in the order in which it was written. Otherwise whatever is
 * found from now on would stand before it. Belongs inside the transaction that writes
 * more, and before {@link refreshSpans}, which derives the spans again that it deletes.
 */
export async function pullBack(
  tx: Knex.Transaction,
  systemIds: number[],
  options: {
    /** Not later than what is written next, milliseconds since the epoch. */
    at: number;
    now: number;
  },
): Promise<void> {
  const { at, now } = options;
  const named = isOneOf(tx, 'system_id', systemIds);
  const ahead = latestCredible(now);
  for (const table of ['evaluation_changes', 'system_changes']) {
    await tx(table)
      .whereRaw(named.sql, named.bindings)
      .where('at', '>', ahead)
      .update({ at });
  }
  await tx('evaluations')
    .whereRaw(named.sql, named.bindings)
    .where('changed_at', '>', ahead)
    .update({ changed_at: at });
  await tx('result_spans')
    .whereRaw(named.sql, named.bindings)
    .where('until_at', '>', ahead)
    .delete();
}
