import { AttentionItem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { AttentionItemRef, AttentionQuery } from '../../../attention/types';
import { attentionQuery } from './attentionQuery';
import { addReminders } from './listAttention';
import { DbItemRow, ITEM_COLUMNS, toAttentionItem } from './toAttentionItem';

/** One item, where it holds, and when somebody was last reminded of it. */
export async function getAttentionItem(
  knex: Knex,
  query: AttentionQuery,
  item: AttentionItemRef,
): Promise<AttentionItem | undefined> {
  const row: DbItemRow | undefined = await attentionQuery(knex, query)
    .where({
      's.entity_ref': item.entityRef,
      'a.kind': item.kind,
      'a.item_key': item.key,
    })
    .first(ITEM_COLUMNS);
  if (!row) return undefined;
  const [found] = await addReminders(knex, [toAttentionItem(row)]);
  return found;
}
