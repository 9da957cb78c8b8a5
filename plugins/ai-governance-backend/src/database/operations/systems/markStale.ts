import { Knex } from 'knex';
import { SqlCondition } from '../../util';

/**
 * Has systems evaluated again by counting up the revision of their inputs. The
 * count is read before the inputs are, so nothing that changes meanwhile is lost.
 * Belongs inside a write transaction.
 *
 * @param options.where - condition on `ai_systems`
 */
export async function markStale(
  tx: Knex.Transaction,
  options: {
    cause: 'references' | 'evidence';
    where: SqlCondition;
  },
): Promise<void> {
  const { cause, where } = options;
  await tx.raw(
    `update ai_systems
     set inputs_revision = inputs_revision + 1, inputs_cause = ?
     where ${where.sql}`,
    [cause, ...where.bindings],
  );
}
