import { Knex } from 'knex';
import { TargetAction } from '../../../targets';
import { StoredTarget } from '../../../targets/types';
import { DbTargetRow } from '../../tables';
import { trailTransaction } from '../../util';
import { appendTrail } from '../trail/appendTrail';
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
 * @returns false when another one stands by now
 */
export async function deleteTarget(
  knex: Knex,
  target: StoredTarget,
  options: { at: number; by: string },
): Promise<boolean> {
  return trailTransaction(knex, async tx => {
    const { id, revision } = target;
    const gone = await tx('targets').where({ id, revision }).delete();
    if (gone > 0) {
      await tell(tx, 'delete', {
        ...target,
        updatedAt: options.at,
        updatedBy: options.by,
      });
    }
    return gone > 0;
  });
}

/** What a target was at each write is in the trail, and so outlives it. */
async function tell(
  tx: Knex.Transaction,
  action: TargetAction,
  target: StoredTarget,
): Promise<void> {
  const { id, title, packId, scope, goal, revision } = target;
  const { startsAt, startsOn, dueAt, dueOn } = target;
  await appendTrail(tx, [
    {
      at: new Date(target.updatedAt).toISOString(),
      by: target.updatedBy,
      action: `target.${action}`,
      payload: {
        targetId: id,
        revision,
        title,
        pack: packId,
        scope: { ...scope },
        goal: { ...goal },
        startsAt: new Date(startsAt).toISOString(),
        ...(startsOn && { startsOn }),
        dueAt: new Date(dueAt).toISOString(),
        ...(dueOn && { dueOn }),
      },
    },
  ]);
}
