import {
  Difference,
  DIFFERENCE_KINDS,
  DifferenceKind,
  SystemSnapshot,
} from '../../../insights';
import { InventoryQuery } from '../../../systems';
import { DbInstant } from '../../tables';
import { PositionedDatabase } from '../../util';
import { differencesQuery, rankOf } from './differencesQuery';

type Row = {
  id: number;
  entity_ref: string;
  name: string;
  title: string | null;
  kind: DbInstant;
} & Record<string, string | number | null>;

/** One page of systems that differ, worst first, then by reference. */
export async function listDifferences(
  database: PositionedDatabase,
  query: InventoryQuery & {
    from: number;
    to: number;
    kinds?: DifferenceKind[];
    after?: { kind: DifferenceKind; entityRef: string };
    limit: number;
  },
): Promise<{ differences: Difference[]; more: boolean }> {
  const { kinds, after, limit } = query;
  const builder = differencesQuery(database, query)
    .select('d.*')
    .orderBy(['d.kind', 'd.entity_ref'])
    .limit(limit + 1);
  if (kinds) {
    builder.whereIn('d.kind', kinds.map(rankOf));
  }
  if (after) {
    const rank = rankOf(after.kind);
    builder.where(later =>
      later
        .where('d.kind', '>', rank)
        .orWhere(tie =>
          tie.where('d.kind', rank).where('d.entity_ref', '>', after.entityRef),
        ),
    );
  }
  const rows: Row[] = await builder;
  return {
    differences: rows.slice(0, limit).map(toDifference),
    more: rows.length > limit,
  };
}

/** How many systems differ, by kind. */
export async function countDifferences(
  database: PositionedDatabase,
  query: InventoryQuery & { from: number; to: number },
): Promise<Record<DifferenceKind, number>> {
  const rows: Array<{ kind: DbInstant; total: DbInstant }> =
    await differencesQuery(database, query)
      .groupBy('d.kind')
      .select('d.kind')
      .count({ total: '*' });
  const counts = new Map(rows.map(row => [Number(row.kind), row.total]));
  return Object.fromEntries(
    DIFFERENCE_KINDS.map(kind => [kind, Number(counts.get(rankOf(kind)) ?? 0)]),
  ) as Record<DifferenceKind, number>;
}

function toDifference(row: Row): Difference {
  const before = toSnapshot(row, 'x');
  const after = toSnapshot(row, 'y');
  return {
    systemId: row.id,
    entityRef: row.entity_ref,
    name: row.name,
    ...(row.title !== null && { title: row.title }),
    kind: DIFFERENCE_KINDS[Number(row.kind)],
    ...(before && { before }),
    ...(after && { after }),
  };
}

function toSnapshot(row: Row, side: 'x' | 'y'): SystemSnapshot | undefined {
  const value = (column: string) => row[`${side}_${column}`];
  if (value('system_id') === null) {
    return undefined;
  }
  const completeness = value('completeness') as number | null;
  const ownerRef = value('owner_ref') as string | null;
  const openRisks = value('open_risks') as number | null;
  const openHighRisks = value('open_high_risks') as number | null;
  return {
    changeId: Number(value('change_id')),
    level: Number(value('level')),
    ...(completeness !== null && { completeness }),
    ownership: String(value('ownership')),
    ...(ownerRef !== null && { ownerRef }),
    stage: Number(value('stage')),
    riskClass: Number(value('risk_class')),
    ...(openRisks !== null && { openRisks }),
    ...(openHighRisks !== null && { openHighRisks }),
  };
}
