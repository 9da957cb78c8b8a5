import { TermId } from '../common';
import { OrderField } from './inventoryOrder';

/** A column of the inventory. */
export interface Column {
  field: OrderField;
  align?: 'right';
  /** What its heading is about. */
  term?: TermId;
}

/** Every column, in its order; the first is always there. */
export const COLUMNS: readonly Column[] = [
  { field: 'name' },
  { field: 'owner', term: 'ownership' },
  { field: 'class', term: 'class' },
  { field: 'stage', term: 'stage' },
  { field: 'level', term: 'level' },
  { field: 'completeness', align: 'right', term: 'completeness' },
  { field: 'failing', term: 'gate' },
  { field: 'openHighRisks', term: 'openHighRisks' },
  { field: 'changed' },
];

/** Name of the parameter in the address that holds those that are hidden. */
export const HIDDEN_PARAM = 'hide';

const CHOSEN = COLUMNS.slice(1).map(({ field }) => field);

/** Columns that an address hides; an unknown one is left out. */
export function parseHidden(text: string | null): OrderField[] {
  const named = (text ?? '').split(',');
  return CHOSEN.filter(field => named.includes(field));
}

/** The columns that stay. */
export function visibleColumns(hidden: readonly OrderField[]): Column[] {
  return COLUMNS.filter(({ field }) => !hidden.includes(field));
}
