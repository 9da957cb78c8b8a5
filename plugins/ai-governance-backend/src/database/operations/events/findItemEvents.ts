import { AttentionKind } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { GovernanceEvent, GovernanceEventType } from '../../../events';
import { GatherOptions } from '../../../events/EventStore';
import { DAY } from '../../../util';
import { DbAttentionRow, DbSystemRow } from '../../tables';
import { isPostgres } from '../../util';
import { toEventSystem } from './sources';

/** What holds from an instant on is told at that instant. */
const BY_KIND: Partial<Record<AttentionKind, GovernanceEventType>> = {
  'edit-refused': 'descriptor.refused',
  'assessment-missing': 'assessment.missing',
  'evidence-expired': 'evidence.expired',
  'acceptance-outdated': 'acceptance.outdated',
  'treatment-overdue': 'treatment.overdue',
  'action-overdue': 'action.overdue',
  'review-overdue': 'review.overdue',
};

/** What ends is told some days before. */
const ENDING: Partial<Record<AttentionKind, GovernanceEventType>> = {
  'evidence-expiring': 'evidence.expiring',
  'waiver-expiring': 'waiver.expiring',
};

type Row = DbAttentionRow &
  Pick<DbSystemRow, 'entity_ref' | 'name'> & {
    system_title: string | null;
    system_owner: string | null;
    ownership: string;
  };

/** Events of items that hold and were not told yet. */
export async function findItemEvents(
  tx: Knex.Transaction,
  { now, daysBefore }: Pick<GatherOptions, 'now' | 'daysBefore'>,
): Promise<GovernanceEvent[]> {
  const rows: Row[] = await untold(tx, { now, id: 'a.since' }).whereIn(
    'a.kind',
    Object.keys(BY_KIND),
  );
  const events = rows.map(row =>
    toItemEvent(row, {
      type: BY_KIND[row.kind as AttentionKind]!,
      mark: row.since,
    }),
  );
  for (const [index, days] of daysBefore.entries()) {
    events.push(
      ...(await findEnding(tx, {
        now,
        days,
        isFirst: index === 0,
        next: daysBefore[index + 1],
      })),
    );
  }
  return events;
}

/** What ends within some days, and not within the fewer days that are told next. */
async function findEnding(
  tx: Knex.Transaction,
  options: { now: number; days: number; isFirst: boolean; next?: number },
): Promise<GovernanceEvent[]> {
  const { now, days, isFirst, next } = options;
  const query = untold(tx, {
    now,
    id: `a.until || ':' || cast(${Number(days)} as text)`,
  }).whereIn('a.kind', Object.keys(ENDING));
  // The window in which an end is flagged may be shorter than the most days.
  if (!isFirst) query.where('a.until', '<=', now + days * DAY);
  if (next !== undefined) query.where('a.until', '>', now + next * DAY);
  const rows: Row[] = await query;
  return rows.map(row =>
    toItemEvent(row, {
      type: ENDING[row.kind as AttentionKind]!,
      mark: `${row.until}:${days}`,
      days: Math.max(1, Math.ceil((Number(row.until) - now) / DAY)),
      at: isFirst
        ? Math.max(Number(row.since), Number(row.until) - days * DAY)
        : Number(row.until) - days * DAY,
    }),
  );
}

/** Items that hold, without those whose event is there. */
function untold(
  tx: Knex.Transaction,
  { now, id }: { now: number; id: string },
): Knex.QueryBuilder {
  // Without a collation, PostgreSQL does not know by which of its columns to compare.
  const collation = isPostgres(tx) ? ' collate "C"' : '';
  return tx('attention_items as a')
    .join('ai_systems as s', 's.id', 'a.system_id')
    .where('a.since', '<=', now)
    .where(open => open.whereNull('a.until').orWhere('a.until', '>', now))
    .whereNotExists(
      tx('governance_events as e')
        .whereRaw(
          `e.id = (a.kind || ':' || s.entity_ref || ':' || a.pack_id || ':' || a.item_key || ':' || ${id})${collation}`,
        )
        .select(tx.raw('1')),
    )
    .select('a.*', 's.entity_ref', 's.name', 's.ownership', {
      system_title: 's.title',
      system_owner: 's.owner_ref',
    });
}

function toItemEvent(
  row: Row,
  found: {
    type: GovernanceEventType;
    mark: string | number;
    days?: number;
    at?: number;
  },
): GovernanceEvent {
  const { entity_ref: entityRef, pack_id: packId, item_key: key } = row;
  const { type, mark, days, at } = found;
  const optional = {
    packId: packId === '' ? null : packId,
    controlId: row.control_id,
    recordId: row.record_id,
    title: row.title,
    message: row.message,
    responsible: row.responsible_ref,
    until:
      row.until === null ? null : new Date(Number(row.until)).toISOString(),
  };
  return {
    id: `${row.kind}:${entityRef}:${packId}:${key}:${mark}`,
    type,
    at: at ?? Number(row.since),
    entityRef,
    ...(key !== '' && { key }),
    data: {
      system: { ...toEventSystem({ ...row, title: row.system_title }) },
      kind: row.kind,
      ...Object.fromEntries(
        Object.entries(optional).filter(([, value]) => value !== null),
      ),
      ...(days !== undefined && { days }),
    },
  };
}
