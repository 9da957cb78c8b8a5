import { ReferenceFact } from '../../../evaluation/types';
import { DbReferenceRow } from '../../tables';

/** Columns of a fact, in the order of the table. */
export const FACT_COLUMNS = [
  'ref',
  'status',
  'kind',
  'member_count',
  'inactive',
  'lifecycle',
] as const;

/** A stored reference as the evaluator takes it: what is absent is left out. */
export function toReferenceFact(row: DbReferenceRow): ReferenceFact {
  return {
    ref: row.ref,
    status: row.status as ReferenceFact['status'],
    ...(row.kind !== null && { kind: row.kind }),
    ...(row.member_count !== null && { memberCount: row.member_count }),
    ...(row.inactive && { inactive: true }),
    ...(row.lifecycle !== null && { lifecycle: row.lifecycle }),
  };
}
