import { Knex } from 'knex';
import { EvaluatedSystem } from '../../../evaluation/types';
import { storableText } from '../../../util';
import { DbMetricStateRow } from '../../tables';
import {
  ColumnValue,
  excluded,
  insertRows,
  isOneOf,
  readRows,
} from '../../util';

const COLUMNS = {
  system_id: 'integer',
  ordinal: 'smallint',
  slice: 'text',
  metric: 'text',
  condition: 'text',
  since_at: 'bigint',
  outside_since: 'bigint',
  stale_at: 'bigint',
  at: 'bigint',
  value: 'double precision',
  samples: 'double precision',
  limit_text: 'text',
  baseline: 'text',
} as const;

const VALUES = Object.keys(COLUMNS).slice(3) as Array<keyof typeof COLUMNS>;

type Row = Record<keyof typeof COLUMNS, ColumnValue>;
type State = NonNullable<EvaluatedSystem['metricStates']>[number];

/**
 * Writes how the metrics of these systems stand, in place of what was there, where that
 * differs. What stood so before the first value that was looked at keeps the instant since
 * when. Belongs inside the transaction that saves the results.
 *
 * @returns ids of the systems in which the standing of a metric changed
 */
export async function replaceMetricStates(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
  ids: Map<string, number>,
): Promise<Set<number>> {
  const moved = new Set<number>();
  // What could not be read says nothing, and leaves what was there.
  const known = systems.filter(({ metricStates }) => metricStates);
  const systemIds = known.map(({ facts }) => ids.get(facts.entityRef)!);
  if (systemIds.length === 0) return moved;
  const before = await readStates(tx, systemIds);
  const rows = known.flatMap(({ metricStates = [] }, index) =>
    metricStates.flatMap(state => {
      const key = keyOf(systemIds[index], state.ordinal, state.slice ?? '');
      const stored = before.get(key);
      before.delete(key);
      const row = toRow(systemIds[index], state, stored);
      if (stored && isStored(row, stored)) return [];
      moved.add(systemIds[index]);
      return [row];
    }),
  );
  const gone = [...before.values()].map(({ id }) => id);
  for (const { system_id: id } of before.values()) moved.add(id);
  if (gone.length > 0) {
    const { sql, bindings } = isOneOf(tx, 'id', gone);
    await tx('metric_states').whereRaw(sql, bindings).delete();
  }
  await insertRows(tx, {
    table: 'metric_states',
    columns: COLUMNS,
    rows,
    onConflict: `(system_id, ordinal, slice) do update set ${excluded(VALUES)}`,
  });
  return moved;
}

async function readStates(
  tx: Knex.Transaction,
  systemIds: number[],
): Promise<Map<string, DbMetricStateRow>> {
  const { sql, bindings } = isOneOf(tx, 'system_id', systemIds);
  const rows = await readRows<DbMetricStateRow>(
    tx,
    tx('metric_states').whereRaw(sql, bindings).select('*'),
  );
  return new Map(
    rows.map(row => [keyOf(row.system_id, row.ordinal, row.slice), row]),
  );
}

function toRow(
  systemId: number,
  state: State,
  stored: DbMetricStateRow | undefined,
): Row {
  const goesOn =
    state.orEarlier &&
    stored?.condition === state.condition &&
    stored.metric === state.metric &&
    stored.limit_text === (state.limit ?? null) &&
    stored.since_at !== null;
  const earlier = goesOn ? Number(stored.since_at) : Infinity;
  const since = finite(state.since);
  const last = lastMeasured(state, stored);
  return {
    system_id: systemId,
    ordinal: state.ordinal,
    slice: storableText(state.slice ?? ''),
    metric: storableText(state.metric),
    condition: state.condition,
    since_at: since === null ? null : Math.min(since, earlier),
    outside_since: finite(state.outsideSince),
    stale_at: finite(state.staleAt),
    at: finite(state.at),
    value: finite(last.value),
    samples: finite(last.samples),
    limit_text: state.limit ?? null,
    baseline: state.baseline ? storableText(state.baseline) : null,
  };
}

/** Whether a row is there already. Instants may come as text. */
function isStored(row: Row, stored: DbMetricStateRow): boolean {
  return VALUES.every(name => {
    const before = stored[name];
    const value = row[name];
    return typeof value === 'number'
      ? before !== null && Number(before) === value
      : before === value;
  });
}

/** What is stale is compared with nothing any more, and lists show its last value. */
function lastMeasured(
  state: State,
  stored: DbMetricStateRow | undefined,
): Pick<State, 'value' | 'samples'> {
  if (state.condition !== 'stale' || state.value !== undefined) return state;
  if (!stored || stored.at === null) return state;
  const isSame =
    stored.metric === state.metric && Number(stored.at) === state.at;
  return isSame
    ? { value: stored.value ?? undefined, samples: stored.samples ?? undefined }
    : state;
}

function finite(value: number | undefined): number | null {
  return Number.isFinite(value) ? value! : null;
}

function keyOf(systemId: number, ordinal: number, slice: string): string {
  return JSON.stringify([systemId, ordinal, slice]);
}
