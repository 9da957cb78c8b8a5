import { Knex } from 'knex';
import { StoredReminder } from '../../../attention/types';
import { trailTransaction } from '../../util';
import { appendTrail } from '../trail/appendTrail';

/** Writes a reminder that was sent into the trail. */
export async function recordReminder(
  knex: Knex,
  reminder: StoredReminder,
): Promise<void> {
  const { entityRef, kind, key, recipient, by, signature, at } = reminder;
  await trailTransaction(knex, tx =>
    appendTrail(tx, [
      {
        at: new Date(at).toISOString(),
        by,
        action: 'attention.remind',
        entityRef,
        payload: {
          title: kind,
          key,
          recipient,
          ...(signature && { signature }),
        },
      },
    ]),
  );
}
