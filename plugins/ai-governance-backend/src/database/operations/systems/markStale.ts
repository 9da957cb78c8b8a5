import { Knex } from 'knex';

/**
 * Has systems evaluated again by counting up the revision of their inputs. The
 * count is read before the inputs are, so nothing that changes meanwhile is lost.
 * Belongs inside a write transaction.
 *
 * @param options.where - condition on `ai_systems`, with its bindings
 */
export async function markStale(
  tx: Knex.Transaction,
  options: {
    cause: 'references' | 'evidence';
    where: string;
    bindings: Knex.RawBinding[];
  },
): Promise<void> {
  const { cause, where, bindings } = options;
  await tx.raw(
    `update ai_systems
     set inputs_revision = inputs_revision + 1, inputs_cause = ?
     where ${where}`,
    [cause, ...bindings],
  );
}
