import { Knex } from 'knex';
import { EvaluatedSystem } from '../../../evaluation/types';
import { storableText } from '../../../util';
import { DbSystemChangeRow } from '../../tables';
import { ColumnValue, insertRows, isOneOf, readRows } from '../../util';
import { RISK_COUNTS, SYSTEM_FACTS } from '../spans/systemColumns';

type Facts = Pick<
  DbSystemChangeRow,
  keyof typeof SYSTEM_FACTS | keyof typeof RISK_COUNTS
>;

/**
 * Writes a change for each system of which something that lists filter by, or the
 * number of open risks, differs from what history has last.
 *
 * @returns ids of these systems
 */
export async function writeSystemChanges(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
  options: {
    /** By reference. */
    ids: Map<string, number>;
    /** When the number of open risks was to change by itself, by id. */
    openRisksChangeAt: Map<number, number>;
  },
): Promise<number[]> {
  const { ids, openRisksChangeAt } = options;
  const before = await readLast(tx, [...ids.values()]);
  const rows = systems.flatMap(system => {
    const id = ids.get(system.facts.entityRef)!;
    const last = before.get(id);
    const facts = toFacts(system);
    if (last && isSame(last, facts, { ...SYSTEM_FACTS, ...RISK_COUNTS })) {
      return [];
    }
    const isOfRisksAlone =
      last !== undefined && isSame(last, facts, SYSTEM_FACTS);
    const at = isOfRisksAlone
      ? risksChangedAt(system, openRisksChangeAt.get(id))
      : system.readAt;
    return [{ system_id: id, at, ...facts }];
  });
  await insertRows<never>(tx, {
    table: 'system_changes',
    columns: {
      system_id: 'integer',
      at: 'bigint',
      ...SYSTEM_FACTS,
      ...RISK_COUNTS,
    },
    rows: rows as Array<Record<string, ColumnValue>>,
  });
  return rows.map(row => row.system_id);
}

/** What history has last of each system, one look into an index for each. */
async function readLast(
  tx: Knex.Transaction,
  systemIds: number[],
): Promise<Map<number, Facts>> {
  const named = isOneOf(tx, 's.id', systemIds);
  const query = tx('ai_systems as s')
    .joinRaw(
      `join system_changes c
         on c.id = (select l.id from system_changes l where l.system_id = s.id
                    order by l.at desc, l.id desc limit 1)`,
    )
    .whereRaw(named.sql, named.bindings)
    .select(
      'c.system_id',
      ...Object.keys({ ...SYSTEM_FACTS, ...RISK_COUNTS }).map(
        column => `c.${column}`,
      ),
    );
  const rows = await readRows<Facts & { system_id: number }>(tx, query);
  return new Map(rows.map(row => [row.system_id, row]));
}

/** A risk that counts from an instant changed the number then, not when a run saw it. */
function risksChangedAt(
  { cause, readAt }: EvaluatedSystem,
  passed: number = Infinity,
): number {
  return cause === 'expiry' && passed < readAt ? passed : readAt;
}

function isSame(
  a: Facts,
  b: Facts,
  columns: Partial<Record<keyof Facts, string>>,
) {
  return (Object.keys(columns) as Array<keyof Facts>).every(
    column => a[column] === b[column],
  );
}

/** The number of open risks is the same for every pack. */
function toFacts({ facts, results }: EvaluatedSystem): Facts {
  const text = (value: string | undefined) =>
    value === undefined ? null : storableText(value);
  const risks = results[0]?.risks;
  return {
    owner_ref: text(facts.ownerRef),
    ownership: facts.ownership,
    type: text(facts.type),
    system_ref: text(facts.systemRef),
    stage: facts.stage,
    risk_class: facts.riskClass,
    open_risks: risks?.open ?? null,
    open_high_risks: risks?.openHigh ?? null,
  };
}
