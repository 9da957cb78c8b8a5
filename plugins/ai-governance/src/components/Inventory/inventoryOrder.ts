import { ListSystemsQuery } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Column by which the inventory can be sorted. */
export type OrderField =
  | 'name'
  | 'owner'
  | 'class'
  | 'stage'
  | 'level'
  | 'completeness'
  | 'failing'
  | 'openHighRisks'
  | 'changed';

/** Order of the inventory. */
export interface Order {
  field: OrderField;
  direction: 'asc' | 'desc';
}

const FIRST_DIRECTION: Record<OrderField, Order['direction']> = {
  name: 'asc',
  owner: 'asc',
  class: 'asc',
  stage: 'asc',
  level: 'asc',
  completeness: 'asc',
  // The most urgent, or the newest, first.
  failing: 'desc',
  openHighRisks: 'desc',
  changed: 'desc',
};

/** Order when the address names none. */
export const DEFAULT_ORDER: Order = { field: 'name', direction: 'asc' };

/** Order out of an address; an unknown one is the default. */
export function parseOrder(text: string | null): Order {
  const [field, direction] = (text ?? '').split(',');
  const known = Object.keys(FIRST_DIRECTION).find(
    (name): name is OrderField => name === field,
  );
  return known && (direction === 'asc' || direction === 'desc')
    ? { field: known, direction }
    : DEFAULT_ORDER;
}

/** Order as the HTTP API takes it. */
export function orderParam(
  order: Order,
): NonNullable<ListSystemsQuery['orderBy']> {
  return `${order.field},${order.direction}`;
}

/** Order after a click on a column. */
export function nextOrder(current: Order, field: OrderField): Order {
  if (current.field !== field) {
    return { field, direction: FIRST_DIRECTION[field] };
  }
  return { field, direction: current.direction === 'asc' ? 'desc' : 'asc' };
}
