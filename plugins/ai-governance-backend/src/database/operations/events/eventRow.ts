import { GovernanceEvent, GovernanceEventType } from '../../../events';
import { DbEventRow } from '../../tables';
import { ColumnValue } from '../../util';

export const EVENT_COLUMNS = {
  id: 'text',
  type: 'text',
  at: 'bigint',
  entity_ref: 'text',
  item_key: 'text',
  data: 'text',
  told: 'boolean',
  noted_at: 'bigint',
} as const;

export function toEventRow(
  event: GovernanceEvent,
  options: { told: boolean; now: number },
): Record<string, ColumnValue> {
  return {
    id: event.id,
    type: event.type,
    at: Math.round(event.at),
    entity_ref: event.entityRef ?? null,
    item_key: event.key ?? null,
    data: JSON.stringify(event.data),
    told: options.told,
    noted_at: options.now,
  };
}

export function toEvent(row: DbEventRow): GovernanceEvent {
  return {
    id: row.id,
    type: row.type as GovernanceEventType,
    at: Number(row.at),
    ...(row.entity_ref !== null && { entityRef: row.entity_ref }),
    ...(row.item_key !== null && { key: row.item_key }),
    data: JSON.parse(row.data),
  };
}
