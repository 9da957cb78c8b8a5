import {
  AttentionItem,
  AttentionKind,
  LIFECYCLE_STAGES,
  OwnershipState,
  RISK_CLASSES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DbAttentionRow, DbSystemRow } from '../../tables';
import { toIso } from '../inventory/toSystemSummary';

/** Columns of the system of an item, aliased `s`. */
export const SYSTEM_COLUMNS = {
  entity_ref: 's.entity_ref',
  name: 's.name',
  title: 's.title',
  owner_ref: 's.owner_ref',
  ownership: 's.ownership',
  stage: 's.stage',
  risk_class: 's.risk_class',
};

/** A row that {@link SYSTEM_COLUMNS} select. */
export type DbNamedSystem = Pick<
  DbSystemRow,
  | 'entity_ref'
  | 'name'
  | 'title'
  | 'owner_ref'
  | 'ownership'
  | 'stage'
  | 'risk_class'
>;

/** Columns of an item with its system. */
export const ITEM_COLUMNS = {
  id: 'a.id',
  kind: 'a.kind',
  item_key: 'a.item_key',
  control_id: 'a.control_id',
  record_id: 'a.record_id',
  item_title: 'a.title',
  message: 'a.message',
  responsible_ref: 'a.responsible_ref',
  since: 'a.since',
  until: 'a.until',
  sort_at: 'a.sort_at',
  ...SYSTEM_COLUMNS,
};

/** A row that {@link ITEM_COLUMNS} select. */
export type DbItemRow = Omit<
  DbAttentionRow,
  'title' | 'due_at' | 'due_changed_at'
> &
  DbNamedSystem & { item_title: string | null };

/** The system of an item as the API has it. */
export function toAttentionSystem(row: DbNamedSystem): AttentionItem['system'] {
  return {
    entityRef: row.entity_ref,
    name: row.name,
    ...(row.title !== null && { title: row.title }),
    ...(row.owner_ref !== null && { owner: row.owner_ref }),
    ownership: row.ownership as OwnershipState,
    stage: LIFECYCLE_STAGES[row.stage],
    riskClass: RISK_CLASSES[row.risk_class],
  };
}

/** An item as the API has it; what is absent is left out. */
export function toAttentionItem(row: DbItemRow): AttentionItem {
  const responsible = row.responsible_ref ?? row.owner_ref;
  return {
    kind: row.kind as AttentionKind,
    key: row.item_key,
    system: toAttentionSystem(row),
    ...(row.control_id !== null && { controlId: row.control_id }),
    ...(row.record_id !== null && { recordId: row.record_id }),
    ...(row.item_title !== null && { title: row.item_title }),
    ...(row.message !== null && { message: row.message }),
    ...(responsible !== null && { responsible }),
    since: toIso(row.since),
    ...(row.until !== null && { until: toIso(row.until) }),
  };
}
