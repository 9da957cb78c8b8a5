import {
  AttentionItem,
  AttentionKind,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { StoredAttentionPage } from '../../../attention';
import { AttentionPosition, AttentionQuery } from '../../../attention/types';
import { DbInstant } from '../../tables';
import { isOneOf, isPostgres } from '../../util';
import { toIso } from '../inventory/toSystemSummary';
import { attentionQuery } from './attentionQuery';
import { DbItemRow, ITEM_COLUMNS, toAttentionItem } from './toAttentionItem';

/**
 * One page, what began first or expires first at its head, and the counts of all
 * kinds. Both are read from one state of the database, so that they always agree.
 */
export async function listAttention(
  knex: Knex,
  query: AttentionQuery & {
    kinds?: AttentionKind[];
    after?: AttentionPosition;
    limit: number;
  },
): Promise<StoredAttentionPage> {
  const { kinds, after, limit } = query;
  return knex.transaction(
    async tx => {
      const totals: Array<{ kind: AttentionKind; total: DbInstant }> =
        await attentionQuery(tx, query, { counting: true })
          .groupBy('a.kind')
          .select('a.kind', tx.raw('count(*) as total'));
      const page = attentionQuery(tx, query)
        .select(ITEM_COLUMNS)
        .orderBy('a.sort_at')
        .orderBy('a.id')
        .limit(limit + 1);
      if (kinds) {
        page.whereIn('a.kind', kinds);
      }
      if (after) {
        page.whereRaw('(a.sort_at, a.id) > (?, ?)', [after.sortAt, after.id]);
      }
      const rows: DbItemRow[] = await page;
      const items = rows.slice(0, limit);
      const last = items[items.length - 1];
      return {
        items: await addReminders(tx, items.map(toAttentionItem)),
        counts: Object.fromEntries(
          totals.map(({ kind, total }) => [kind, Number(total)]),
        ),
        ...(rows.length > limit && {
          next: { sortAt: Number(last.sort_at), id: last.id },
        }),
      };
    },
    isPostgres(knex)
      ? { isolationLevel: 'repeatable read', readOnly: true }
      : undefined,
  );
}

/** Says when somebody was last reminded of each. */
export async function addReminders(
  knex: Knex,
  items: AttentionItem[],
): Promise<AttentionItem[]> {
  if (items.length === 0) {
    return items;
  }
  const { sql, bindings } = isOneOf(knex, 'entity_ref', [
    ...new Set(items.map(({ system }) => system.entityRef)),
  ]);
  const rows: Array<{
    entity_ref: string;
    kind: string;
    item_key: string;
    latest: DbInstant;
  }> = await knex('attention_reminders')
    .whereRaw(sql, bindings)
    .groupBy('entity_ref', 'kind', 'item_key')
    .select('entity_ref', 'kind', 'item_key', knex.raw('max(at) as latest'));
  const keyOf = (...parts: string[]) => JSON.stringify(parts);
  const latest = new Map(
    rows.map(row => [
      keyOf(row.entity_ref, row.kind, row.item_key),
      toIso(row.latest),
    ]),
  );
  return items.map(item => {
    const key = keyOf(item.system.entityRef, item.kind, item.key);
    const remindedAt = latest.get(key);
    return { ...item, ...(remindedAt && { remindedAt }) };
  });
}
