import { AttentionKind } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { CalendarStore, StoredDue } from '../../../calendar';
import { attentionKindsOf } from '../../../calendar/calendarKinds';
import { DbAttentionRow } from '../../tables';
import { isOneOf } from '../../util';
import {
  DbItemRow,
  ITEM_COLUMNS,
  toAttentionSystem,
} from '../attention/toAttentionItem';
import { filterSystems } from '../inventory/inventoryQuery';

type Query = Parameters<CalendarStore['listDue']>[0];

/** Who has to act: who is named, else the owner. */
const RESPONSIBLE = 'coalesce(a.responsible_ref, s.owner_ref)';

/** Kinds of attention that are reviews or evidence, as the control says. */
const OF_CONTROLS: AttentionKind[] = [
  'assessment-missing',
  'evidence-expired',
  'evidence-expiring',
  'review-overdue',
];

/** What evaluations found to be due, the earliest first, from an index. */
export async function listDue(knex: Knex, query: Query): Promise<StoredDue[]> {
  return (await dueQuery(knex, query)).map(toDue);
}

/** Statement of {@link listDue}. */
export function dueQuery(knex: Knex, query: Query): Knex.QueryBuilder {
  const { packId, after, until, limit, filter, named } = query;
  const builder = knex('attention_items as a')
    .join('ai_systems as s', 's.id', 'a.system_id')
    .whereIn('a.pack_id', ['', packId])
    .whereNotNull('a.due_at')
    .select({
      ...ITEM_COLUMNS,
      pack_id: 'a.pack_id',
      due_at: 'a.due_at',
      due_changed_at: 'a.due_changed_at',
    })
    .orderBy('a.due_at')
    .orderBy('a.id')
    .limit(limit);
  filterSystems(knex, builder, query);
  filterByKinds(knex, builder, query);
  goOn(builder, query);
  if (filter.entityRef !== undefined) {
    builder.where('s.entity_ref', filter.entityRef);
  }
  if (named) {
    const { sql, bindings } = isOneOf(knex, RESPONSIBLE, [...named]);
    builder.whereRaw(sql, bindings);
  }
  if (after !== undefined) builder.where('a.due_at', '>', after);
  if (until !== undefined) builder.where('a.due_at', '<=', until);
  return builder;
}

/** Goes on behind a place: of the same instant rows come before everything else. */
function goOn(builder: Knex.QueryBuilder, { position }: Query): void {
  if (!position) return;
  const { dueAt, source, key } = position;
  if (source === 0) {
    builder.whereRaw('(a.due_at, a.id) > (?, ?)', [dueAt, Number(key)]);
  } else {
    builder.where('a.due_at', '>', dueAt);
  }
}

function filterByKinds(
  knex: Knex,
  builder: Knex.QueryBuilder,
  { kinds, reviewControls }: Query,
): void {
  const [evidence, review] = [
    kinds.includes('evidence'),
    kinds.includes('review'),
  ];
  const names = attentionKindsOf(kinds);
  if (evidence === review) {
    builder.whereIn('a.kind', names);
    return;
  }
  const ofReviews = isOneOf(knex, 'a.control_id', [...reviewControls]);
  builder.where(any =>
    any
      .whereIn(
        'a.kind',
        names.filter(name => !OF_CONTROLS.includes(name)),
      )
      .orWhere(some =>
        some
          .whereIn('a.kind', OF_CONTROLS)
          .whereRaw(
            review ? ofReviews.sql : `not (${ofReviews.sql})`,
            ofReviews.bindings,
          ),
      ),
  );
}

function toDue(
  row: DbItemRow & Pick<DbAttentionRow, 'due_at' | 'due_changed_at'>,
): StoredDue {
  const responsible = row.responsible_ref ?? row.owner_ref;
  return {
    id: row.id,
    packId: row.pack_id,
    kind: row.kind as AttentionKind,
    key: row.item_key,
    ...(row.control_id !== null && { controlId: row.control_id }),
    ...(row.record_id !== null && { recordId: row.record_id }),
    ...(row.item_title !== null && { title: row.item_title }),
    ...(responsible !== null && { responsible }),
    dueAt: Number(row.due_at),
    changedAt: Number(row.due_changed_at),
    system: toAttentionSystem(row),
  };
}
