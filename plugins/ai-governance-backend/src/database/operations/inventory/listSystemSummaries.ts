import {
  InventoryPage,
  InventoryQuery,
  PagePosition,
  SystemOrder,
} from '../../../systems';
import { PositionedDatabase } from '../../util';
import { inventoryQuery } from './inventoryQuery';
import { orderAndSeek, SORT_COLUMNS } from './orderAndSeek';
import {
  DbSummaryRow,
  SUMMARY_COLUMNS,
  toSystemSummary,
} from './toSystemSummary';

type Row = DbSummaryRow & { sort_value: string | number | null };

/**
 * One page of the inventory. It is found by what stands next to it, never by
 * counting rows, so a page deep down costs what the first one does, and rows that
 * come and go meanwhile neither repeat nor hide another.
 */
export async function listSystemSummaries(
  database: PositionedDatabase,
  query: InventoryQuery & {
    order: SystemOrder;
    limit: number;
    position?: PagePosition;
  },
): Promise<InventoryPage> {
  const { order, limit, position } = query;
  const builder = inventoryQuery(database, query);
  orderAndSeek(builder, order, position);
  const rows: Row[] = await builder
    .select(
      ...SUMMARY_COLUMNS,
      database.knex.ref(SORT_COLUMNS[order.field].column).as('sort_value'),
    )
    .limit(limit + 1);
  const more = rows.length > limit;
  const page = rows.slice(0, limit);
  const backwards = position?.direction === 'prev';
  if (backwards) {
    page.reverse();
  }
  const hasPrevious = backwards ? more : position !== undefined;
  const hasNext = backwards || more;
  const [first] = page;
  const last = page[page.length - 1];
  return {
    items: page.map(toSystemSummary),
    ...(first && hasPrevious && { previous: toPosition('prev', first) }),
    ...(last && hasNext && { next: toPosition('next', last) }),
  };
}

function toPosition(
  direction: PagePosition['direction'],
  row: Row,
): PagePosition {
  return {
    direction,
    value: row.sort_value,
    entityRef: row.entity_ref,
  };
}
