import { Knex } from 'knex';
import { StoredDismissal } from '../../../discovery/types';
import { storableText } from '../../../util';
import { toJsonText, trailTransaction } from '../../util';
import { appendTrail } from '../trail/appendTrail';
import { dismissalPayload } from './dismissalPayload';

/** Writes a dismissal, in place of an earlier one, and its entry of the trail. */
export async function saveDismissal(
  knex: Knex,
  dismissal: StoredDismissal,
): Promise<void> {
  const { entityRef, until, untilOn, by, at, signature } = dismissal;
  const reason = storableText(dismissal.reason);
  await trailTransaction(knex, async tx => {
    await tx('unregistered_dismissals')
      .insert({
        entity_ref: entityRef,
        reason,
        until,
        until_on: untilOn ?? null,
        by,
        at,
        signature: toJsonText(signature),
      })
      .onConflict('entity_ref')
      .merge();
    await appendTrail(tx, [
      {
        at: new Date(at).toISOString(),
        by,
        action: 'unregistered.dismiss',
        entityRef,
        payload: dismissalPayload({ reason, until, untilOn, signature }),
      },
    ]);
  });
}
