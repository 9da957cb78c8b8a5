import { Knex } from 'knex';
import {
  ChangeCause,
  EvaluatedSystem,
  SystemResult,
} from '../../../evaluation/types';
import { DbEvaluationRow } from '../../tables';
import {
  ColumnValue,
  excluded,
  insertRows,
  isOneOf,
  readRows,
} from '../../util';

const EVALUATION_COLUMNS = {
  system_id: 'integer',
  pack_id: 'text',
  level: 'smallint',
  completeness: 'double precision',
  blocked: 'boolean',
  failing: 'smallint',
  failing_gates: 'smallint',
  states: 'text',
  codes: 'text',
  next_change_at: 'bigint',
  open_risks: 'smallint',
  open_high_risks: 'smallint',
  risks_above_appetite: 'smallint',
  overdue_treatments: 'smallint',
  open_incidents: 'smallint',
  due_at: 'bigint',
  open_risks_change_at: 'bigint',
  evaluated_at: 'bigint',
  changed_at: 'bigint',
} as const;

const CHANGE_COLUMNS = {
  system_id: 'integer',
  pack_id: 'text',
  pack_version: 'text',
  at: 'bigint',
  cause: 'text',
  level: 'smallint',
  completeness: 'double precision',
  blocked: 'boolean',
  states: 'text',
  codes: 'text',
} as const;

type Row = Record<string, ColumnValue>;

/** What was written. */
export interface WrittenResults {
  /** Ids of the systems of which some result changed. */
  changed: Set<number>;
  /**
   * When the number of open risks of each was to change by itself, as the evaluation before
   * had it.
   */
  openRisksChangeAt: Map<number, number>;
  /** References of the systems that changed at an instant before the evaluation, by instant. */
  crossings: Map<number, Set<string>>;
}

/** What the database has, to compare with. */
export interface StoredResults {
  /** Ids of the systems of the batch, by reference. */
  ids: Map<string, number>;
  /** Ids of systems that had left the catalog. */
  removed: Set<number>;
  /** When something else of a system changed last, by id; where earlier results are. */
  lastChangeAt?: Map<number, number>;
}

/**
 * Writes results, and a change for each that differs from the stored one.
 */
export async function writeResults(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
  stored: StoredResults,
): Promise<WrittenResults> {
  const before = await readResults(tx, [...stored.ids.values()]);
  const evaluations: Row[] = [];
  const changes: Row[] = [];
  const changed = new Set<number>();
  const crossings: WrittenResults['crossings'] = new Map();
  for (const system of systems) {
    const systemId = stored.ids.get(system.facts.entityRef)!;
    for (const result of system.results) {
      const previous = before.get(keyOf(systemId, result.packId));
      const steps = changesOf(system, result, {
        previous,
        returned: stored.removed.has(systemId),
        after: stored.lastChangeAt?.get(systemId),
      });
      const last = steps.at(-1);
      evaluations.push({
        ...toRow(systemId, result),
        failing: result.failing,
        failing_gates: result.failingGates,
        next_change_at: result.nextChangeAt ?? null,
        ...toRiskColumns(result),
        evaluated_at: system.readAt,
        changed_at: last ? last.at : Number(previous!.changed_at),
      });
      for (const { at, cause, ...step } of steps) {
        changed.add(systemId);
        if (at < system.readAt) {
          const refs = crossings.get(at) ?? new Set();
          crossings.set(at, refs.add(system.facts.entityRef));
        }
        changes.push({
          ...toRow(systemId, step.result),
          pack_version: result.packVersion,
          at,
          cause,
        });
      }
    }
  }
  await insertRows(tx, {
    table: 'evaluations',
    columns: EVALUATION_COLUMNS,
    rows: evaluations,
    onConflict: `(system_id, pack_id) do update set ${excluded(
      Object.keys(EVALUATION_COLUMNS).slice(2),
    )}`,
  });
  await insertRows(tx, {
    table: 'evaluation_changes',
    columns: CHANGE_COLUMNS,
    rows: changes,
  });
  const openRisksChangeAt = new Map(
    [...before.values()].flatMap(row =>
      row.open_risks_change_at === null
        ? []
        : [[row.system_id, Number(row.open_risks_change_at)]],
    ),
  );
  return { changed, openRisksChangeAt, crossings };
}

async function readResults(
  tx: Knex.Transaction,
  systemIds: number[],
): Promise<Map<string, DbEvaluationRow>> {
  const { sql, bindings } = isOneOf(tx, 'system_id', systemIds);
  const rows = await readRows<DbEvaluationRow>(
    tx,
    tx('evaluations')
      .whereRaw(sql, bindings)
      .select(
        'system_id',
        'pack_id',
        'level',
        'completeness',
        'blocked',
        'states',
        'changed_at',
        'next_change_at',
        'open_risks_change_at',
      ),
  );
  return new Map(rows.map(row => [keyOf(row.system_id, row.pack_id), row]));
}

type Compared = Pick<SystemResult, 'states' | 'level'> & {
  blocked: unknown;
  completeness?: number | null;
};

/** A reason that changed inside one state is no change that history tells. */
function isDifferent(previous: Compared, result: SystemResult): boolean {
  return (
    previous.states !== result.states ||
    previous.level !== result.level ||
    Boolean(previous.blocked) !== result.blocked ||
    (previous.completeness ?? undefined) !== result.completeness
  );
}

/** A result that differs from the one before. */
interface Change {
  at: number;
  cause: ChangeCause;
  result: SystemResult;
}

/**
 * How a result came about since the stored one, oldest first. What crossed a limit changed
 * it at its own instant, unless history goes on after that already: it is only added to.
 */
function changesOf(
  system: EvaluatedSystem,
  result: SystemResult,
  stored: { previous?: DbEvaluationRow; returned: boolean; after?: number },
): Change[] {
  const { previous, returned, after = -Infinity } = stored;
  const cause = causeOf(system.cause, stored);
  if (!previous || returned) {
    return [{ at: changedAt(system, previous), cause, result }];
  }
  const begin = Math.max(Number(previous.changed_at), after);
  const changes: Change[] = [];
  let last: Compared = previous;
  for (const { at, results } of system.earlier) {
    const earlier = results.find(({ packId }) => packId === result.packId);
    if (earlier && at > begin && isDifferent(last, earlier)) {
      changes.push({ at, cause, result: earlier });
      last = earlier;
    }
  }
  if (isDifferent(last, result)) {
    const at = changedAt(system, previous);
    changes.push({ at: Math.max(at, changes.at(-1)?.at ?? at), cause, result });
  }
  return changes;
}

/** What expires changed the result at its own instant, not when a run found out. */
function changedAt(
  { cause, readAt }: EvaluatedSystem,
  previous: DbEvaluationRow | undefined,
): number {
  const passed = Number(previous?.next_change_at ?? Infinity);
  return cause === 'expiry' && passed < readAt ? passed : readAt;
}

/**
 * The run said why it looked; what is stored may tell better: another replica was
 * first, or the pack is new to a system that is not.
 */
function causeOf(
  cause: ChangeCause,
  stored: { previous?: DbEvaluationRow; returned: boolean },
): ChangeCause {
  if (stored.returned) {
    return 'registered';
  }
  if (cause === 'registered') {
    return stored.previous ? 'entity' : 'registered';
  }
  return stored.previous ? cause : 'pack';
}

function toRow(systemId: number, result: SystemResult): Row {
  return {
    system_id: systemId,
    pack_id: result.packId,
    level: result.level,
    completeness: result.completeness ?? null,
    blocked: result.blocked,
    states: result.states,
    codes: result.codes,
  };
}

/** Counts of risks, and what has them made anew. */
function toRiskColumns({ risks, ...result }: SystemResult): Row {
  const dueAt = Math.min(
    result.nextChangeAt ?? Infinity,
    result.risksChangeAt ?? Infinity,
  );
  return {
    open_risks: risks?.open ?? null,
    open_high_risks: risks?.openHigh ?? null,
    risks_above_appetite: risks?.aboveAppetite ?? null,
    overdue_treatments: risks?.overdueTreatments ?? null,
    open_incidents: risks?.openIncidents ?? null,
    due_at: Number.isFinite(dueAt) ? dueAt : null,
    open_risks_change_at: result.openRisksChangeAt ?? null,
  };
}

function keyOf(systemId: number, packId: string): string {
  return `${systemId} ${packId}`;
}
