import { AttentionKind } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { WaitingCount, WaitingItem, WorkQuery } from '../../../work/types';
import { DbInstant } from '../../tables';
import { isOneOf } from '../../util';
import { toIso } from '../inventory/toSystemSummary';
import { filterSystems } from '../inventory/inventoryQuery';
import {
  DbItemRow,
  ITEM_COLUMNS,
  toAttentionItem,
} from '../attention/toAttentionItem';

/** Kinds that wait for nobody but the office: the system has no owner who can be reached. */
const WITHOUT_OWNER: AttentionKind[] = ['unowned', 'dangling', 'vacant'];

/** Kinds that hold from a last day on; before it, they are due. */
const DUE: AttentionKind[] = [
  'treatment-overdue',
  'action-overdue',
  'acceptance-outdated',
];

/** Kinds about what has ended. */
const ENDED: AttentionKind[] = [
  'evidence-expired',
  'assessment-missing',
  'review-overdue',
];

/** Kinds about what ends at an instant that is known. */
const ENDING: AttentionKind[] = ['evidence-expiring', 'waiver-expiring'];

const list = (kinds: readonly AttentionKind[]) =>
  kinds.map(kind => `'${kind}'`).join(', ');

/** Instant until which an item is to be seen to; null where there is none. */
const DUE_AT = `case when a.kind in (${list([
  ...DUE,
  ...ENDED,
])}) then a.since when a.kind in (${list(ENDING)}) then a.until end`;

/** Whether that instant has passed. Takes the instant of the question. */
const OVERDUE = `case when a.kind in (${list([
  ...DUE,
  ...ENDED,
])}) and a.since <= ? then 1 else 0 end`;

/**
 * Items that somebody waits for the person to see to. Who has to act is named, or is the
 * owner of the system: two questions, each from an index.
 */
function waitingQuery(tx: Knex, query: WorkQuery): Knex.QueryBuilder {
  const { packId, now, horizon, refs, isOffice, scope } = query;
  const named = isOneOf(tx, 'n.responsible_ref', refs);
  const owned = isOneOf(tx, 'os.owner_ref', refs);
  const mine = tx('attention_items as n')
    .whereRaw(named.sql, named.bindings)
    .select('n.id')
    .unionAll(
      tx('ai_systems as os')
        .join('attention_items as o', 'o.system_id', 'os.id')
        .whereRaw(owned.sql, owned.bindings)
        .whereNull('o.responsible_ref')
        .modify(owners => {
          if (isOffice) owners.whereNotIn('o.kind', WITHOUT_OWNER);
        })
        .select('o.id'),
    )
    .modify(union => {
      if (isOffice) {
        union.unionAll(
          tx('attention_items as w')
            .whereIn('w.kind', WITHOUT_OWNER)
            .select('w.id'),
        );
      }
    });
  const builder = tx('attention_items as a')
    .join('ai_systems as s', 's.id', 'a.system_id')
    .whereIn('a.id', mine)
    .whereIn('a.pack_id', ['', packId])
    .where(open => open.whereNull('a.until').orWhere('a.until', '>', now))
    .where(begun =>
      begun
        .where('a.since', '<=', now)
        .orWhere(ahead =>
          ahead.whereIn('a.kind', DUE).where('a.since', '<=', horizon),
        ),
    );
  filterSystems(tx, builder, { filter: {}, scope });
  return builder;
}

/** How many there are, by what tells their role and what they take. */
export async function countWaiting(
  tx: Knex,
  query: WorkQuery,
): Promise<WaitingCount[]> {
  const counted = waitingQuery(tx, query).select(
    'a.kind',
    'a.control_id',
    tx.raw(`${OVERDUE} as overdue`, [query.now]),
  );
  const rows: Array<{
    kind: AttentionKind;
    control_id: string | null;
    overdue: DbInstant;
    total: DbInstant;
  }> = await tx
    .from(counted.as('counted'))
    .groupBy('kind', 'control_id', 'overdue')
    .select('kind', 'control_id', 'overdue', tx.raw('count(*) as total'));
  return rows.map(row => ({
    kind: row.kind,
    ...(row.control_id !== null && { controlId: row.control_id }),
    overdue: Number(row.overdue) === 1,
    total: Number(row.total),
  }));
}

/** The most urgent: what is overdue, then what is due first, then what waits longest. */
export async function listWaiting(
  tx: Knex,
  query: WorkQuery,
): Promise<WaitingItem[]> {
  const { kinds, limit, now } = query;
  if (limit === 0 || kinds.length === 0) return [];
  const rows: Array<
    DbItemRow & { due_at: DbInstant | null; overdue: DbInstant }
  > = await waitingQuery(tx, query)
    .whereIn('a.kind', [...kinds])
    .select(ITEM_COLUMNS)
    .select(
      tx.raw(`${DUE_AT} as due_at`),
      tx.raw(`${OVERDUE} as overdue`, [now]),
    )
    .orderByRaw('overdue desc, due_at asc nulls last, a.since, a.id')
    .limit(limit);
  return addReminders(
    tx,
    query,
    rows.map(row => ({
      ...toAttentionItem(row),
      overdue: Number(row.overdue) === 1,
      ...(row.due_at !== null && { due: toIso(row.due_at) }),
    })),
  );
}

/** Says when the person was last reminded of each and by whom, and when anybody was. */
async function addReminders(
  tx: Knex,
  { refs }: WorkQuery,
  items: WaitingItem[],
): Promise<WaitingItem[]> {
  if (items.length === 0) return items;
  const { sql, bindings } = isOneOf(tx, 'entity_ref', [
    ...new Set(items.map(({ system }) => system.entityRef)),
  ]);
  const rows: Array<{
    entity_ref: string;
    kind: string;
    item_key: string;
    recipient_ref: string;
    by: string;
    at: DbInstant;
  }> = await tx('attention_reminders')
    .whereRaw(sql, bindings)
    .orderBy(['at', 'id'])
    .select('entity_ref', 'kind', 'item_key', 'recipient_ref', 'by', 'at');
  const keyOf = (...parts: string[]) => JSON.stringify(parts);
  const latest = new Map<string, Partial<WaitingItem>>();
  const mine = new Set<string>(refs);
  for (const row of rows) {
    const key = keyOf(row.entity_ref, row.kind, row.item_key);
    const at = toIso(row.at);
    latest.set(key, {
      ...latest.get(key),
      remindedAt: at,
      ...(mine.has(row.recipient_ref) && { reminded: { by: row.by, at } }),
    });
  }
  return items.map(item => ({
    ...item,
    ...latest.get(keyOf(item.system.entityRef, item.kind, item.key)),
  }));
}
