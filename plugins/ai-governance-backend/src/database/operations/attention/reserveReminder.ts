import { Knex } from 'knex';
import { ReminderLimits, ReminderRefusal } from '../../../attention';
import { StoredReminder } from '../../../attention/types';
import { latestCredible } from '../../../util';
import { writeTransaction } from '../../util';

/**
 * Notes a reminder where the limits allow it. Writers wait for each other, so that
 * two at once, on two replicas even, do not both pass. One that a clock that ran ahead
 * noted does not count.
 */
export async function reserveReminder(
  knex: Knex,
  reminder: StoredReminder,
  limits: ReminderLimits,
): Promise<{ id: number } | { refused: ReminderRefusal }> {
  const { entityRef, kind, key, recipient, by, at } = reminder;
  const table = 'attention_reminders';
  return writeTransaction(knex, async tx => {
    const earlier = await tx(table)
      .where({ entity_ref: entityRef, kind, item_key: key })
      .where('at', '>', at - limits.pauseMs)
      .where('at', '<=', latestCredible(at))
      .first('id');
    if (earlier) {
      return { refused: 'item' as const };
    }
    const [{ total }] = await tx(table)
      .where({ by })
      .where('at', '>', at - limits.windowMs)
      .where('at', '<=', latestCredible(at))
      .count({ total: '*' });
    if (Number(total) >= limits.most) {
      return { refused: 'caller' as const };
    }
    const [{ id }] = await tx(table)
      .insert({
        entity_ref: entityRef,
        kind,
        item_key: key,
        recipient_ref: recipient,
        by,
        at,
      })
      .returning('id');
    return { id };
  });
}
