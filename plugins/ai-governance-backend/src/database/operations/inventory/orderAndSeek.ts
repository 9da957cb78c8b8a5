import { Knex } from 'knex';
import { PagePosition, SortField, SystemOrder } from '../../../systems';

/** Column of each sort field, and whether a system may lack it. */
export const SORT_COLUMNS: Record<
  SortField,
  { column: string; nullable: boolean }
> = {
  name: { column: 's.sort_name', nullable: false },
  completeness: { column: 'e.completeness', nullable: true },
  level: { column: 'e.level', nullable: false },
  class: { column: 's.risk_class', nullable: false },
  stage: { column: 's.stage', nullable: false },
  owner: { column: 's.owner_ref', nullable: true },
  openHighRisks: { column: 'e.open_high_risks', nullable: true },
  failing: { column: 'e.failing', nullable: false },
  changed: { column: 'e.changed_at', nullable: false },
};

/**
 * Orders by the field, systems without it last, and equal ones by reference; and
 * skips to a position. Backwards, everything is the other way round.
 */
export function orderAndSeek(
  builder: Knex.QueryBuilder,
  order: SystemOrder,
  position: PagePosition | undefined,
): void {
  const { column, nullable } = SORT_COLUMNS[order.field];
  const forward = position?.direction !== 'prev';
  const ascending = (order.direction === 'asc') === forward;
  if (nullable) {
    builder.orderByRaw(`(${column} is null) ${forward ? 'asc' : 'desc'}`);
  }
  builder.orderBy(column, ascending ? 'asc' : 'desc');
  builder.orderBy('s.entity_ref', forward ? 'asc' : 'desc');
  if (position) {
    seek(builder, { column, nullable, ascending, forward, position });
  }
}

function seek(
  builder: Knex.QueryBuilder,
  options: {
    column: string;
    nullable: boolean;
    ascending: boolean;
    forward: boolean;
    position: PagePosition;
  },
): void {
  const { column, nullable, ascending, forward, position } = options;
  const { value, entityRef } = position;
  const refAfter = forward ? '>' : '<';
  builder.where(after => {
    if (value === null) {
      after.where(tie =>
        tie.whereNull(column).where('s.entity_ref', refAfter, entityRef),
      );
      if (!forward) {
        after.orWhereNotNull(column);
      }
      return;
    }
    after
      .where(column, ascending ? '>' : '<', value)
      .orWhere(tie =>
        tie.where(column, value).where('s.entity_ref', refAfter, entityRef),
      );
    if (nullable && forward) {
      after.orWhereNull(column);
    }
  });
}
