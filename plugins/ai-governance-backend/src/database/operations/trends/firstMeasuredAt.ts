import { InventoryQuery } from '../../../systems';
import { DbInstant } from '../../tables';
import { PositionedDatabase } from '../../util';
import { spansQuery } from './spansQuery';

/** When the first system that matches was evaluated; undefined when none was by then. */
export async function firstMeasuredAt(
  database: PositionedDatabase,
  query: InventoryQuery & { to: number },
): Promise<number | undefined> {
  const [{ first }]: Array<{ first: DbInstant | null }> = await spansQuery(
    database,
    { ...query, from: 0 },
  ).min({ first: 'p.from_at' });
  return first === null ? undefined : Number(first);
}
