import { Knex } from 'knex';
import { DbInstant } from '../../tables';

/** A metric of a system. */
interface Place {
  entityRef: string;
  metric: string;
}

/** Since when the last breach is that a nonconformity was opened for, and which. */
export async function getBreachRecord(
  knex: Knex,
  { entityRef, metric }: Place,
): Promise<{ since: number; recordId?: string } | undefined> {
  const row: { since_at: DbInstant; record_id: string | null } | undefined =
    await knex('metric_breach_records')
      .where({ entity_ref: entityRef, metric })
      .first('since_at', 'record_id');
  return (
    row && {
      since: Number(row.since_at),
      ...(row.record_id !== null && { recordId: row.record_id }),
    }
  );
}

/**
 * Takes a breach for the one that a nonconformity is opened for next.
 *
 * @param options.before - what was found there; undefined where there was nothing
 * @returns whether nobody else did meanwhile
 */
export async function claimBreach(
  knex: Knex,
  options: Place & { since: number; before: number | undefined },
): Promise<boolean> {
  const { entityRef, metric, since, before } = options;
  if (before === undefined) {
    const rows = await knex('metric_breach_records')
      .insert({ entity_ref: entityRef, metric, since_at: since })
      .onConflict(['entity_ref', 'metric'])
      .ignore()
      .returning('metric');
    return rows.length > 0;
  }
  const changed = await knex('metric_breach_records')
    .where({ entity_ref: entityRef, metric, since_at: before })
    .update({ since_at: since });
  return changed > 0;
}

/** Keeps which nonconformity was opened for the breach that was claimed. */
export async function saveBreachRecord(
  knex: Knex,
  { entityRef, metric, recordId }: Place & { recordId: string },
): Promise<void> {
  await knex('metric_breach_records')
    .where({ entity_ref: entityRef, metric })
    .update({ record_id: recordId });
}
