import { Knex } from 'knex';
import { TargetAction } from '../../../targets';
import { StoredTarget } from '../../../targets/types';
import { DbTargetRow } from '../../tables';
import { trailTransaction } from '../../util';
import { appendTrail } from '../trail/appendTrail';
import { targetPayload } from './targetPayload';
import { toTargetRow } from './targetRow';

/** Writes a new target. */
export async function createTarget(
  knex: Knex,
  target: StoredTarget,
): Promise<void> {
  await trailTransaction(knex, async tx => {
    await tx('targets').insert(toTargetRow(target));
    await tell(tx, 'create', target);
  });
}

/**
 * Changes a target where the revision that the change was made on still stands.
 * @returns false when another one stands by now
 */
export async function updateTarget(
  knex: Knex,
  target: StoredTarget,
  options: { basedOn: number },
): Promise<boolean> {
  return trailTransaction(knex, async tx => {
    const { id, ...row } = toTargetRow(target);
    const written = await tx<DbTargetRow>('targets')
      .where({ id, revision: options.basedOn })
      .update(row);
    if (written > 0) {
      await tell(tx, 'update', target);
    }
    return written > 0;
  });
}

/**
 * Gives a target up where its revision still stands.
 *
 * @param target - as it stands, but for who gives it up, and when
 * @returns false when another one stands by now
 */
export async function deleteTarget(
  knex: Knex,
  target: StoredTarget,
): Promise<boolean> {
  return trailTransaction(knex, async tx => {
    const { id, revision } = target;
    const gone = await tx('targets').where({ id, revision }).delete();
    if (gone > 0) {
      await tell(tx, 'delete', target);
    }
    return gone > 0;
  });
}

async function tell(
  tx: Knex.Transaction,
  action: TargetAction,
  target: StoredTarget,
): Promise<void> {
  await appendTrail(tx, [
    {
      at: new Date(target.updatedAt).toISOString(),
      by: target.updatedBy,
      action: `target.${action}`,
      payload: targetPayload(target),
    },
  ]);
}
