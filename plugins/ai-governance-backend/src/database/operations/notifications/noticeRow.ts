import { GovernanceEventType } from '../../../events';
import { NewNotice, StoredNotice } from '../../../notifications';
import { DbNoticeRow } from '../../tables';
import { ColumnValue } from '../../util';

export const NOTICE_COLUMNS = {
  event_id: 'text',
  receiver: 'text',
  kind: 'text',
  urgent: 'boolean',
  entity_ref: 'text',
  item_key: 'text',
  content: 'text',
  at: 'bigint',
  noted_at: 'bigint',
} as const;

export function toNoticeRow(
  notice: NewNotice,
  now: number,
): Record<string, ColumnValue> {
  return {
    event_id: notice.eventId,
    receiver: notice.receiver,
    kind: notice.kind,
    urgent: notice.urgent,
    entity_ref: notice.entityRef ?? null,
    item_key: notice.key ?? null,
    content: JSON.stringify(notice.content),
    at: notice.at,
    noted_at: now,
  };
}

export function toNotice(row: DbNoticeRow): StoredNotice {
  return {
    id: row.id,
    eventId: row.event_id,
    receiver: row.receiver,
    kind: row.kind as GovernanceEventType,
    urgent: Boolean(row.urgent),
    ...(row.entity_ref !== null && { entityRef: row.entity_ref }),
    ...(row.item_key !== null && { key: row.item_key }),
    content: JSON.parse(row.content),
    at: Number(row.at),
  };
}
