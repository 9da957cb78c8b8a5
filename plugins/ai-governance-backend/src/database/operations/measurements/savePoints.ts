import { MeasurementReceipt } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import {
  IdempotentRequest,
  NewPoint,
  PointGroup,
  PointRefusal,
  SavedPoints,
  SeriesKey,
  StoredSeries,
} from '../../../measurements';
import { DbPointRow } from '../../tables';
import { insertRows, isOneOf, isPostgres, rawRows } from '../../util';
import { claimKey, keepAnswer } from './claimKey';
import { openSeries } from './openSeries';

const COLUMNS = {
  series_id: 'integer',
  at: 'bigint',
  value: 'double precision',
  sample_size: 'integer',
  received_at: 'bigint',
} as const;

/** How often a request is tried that another one overtakes. */
const ATTEMPTS = 5;

/** Another request stored the same instant after this one had looked. */
class Overtaken extends Error {}

interface SaveOptions {
  groups: PointGroup[];
  receivedAt: number;
  request?: IdempotentRequest;
  toReceipt: (saved: SavedPoints) => MeasurementReceipt;
}

/** A value with the series that it belongs to. */
type Placed = NewPoint & { to: StoredSeries };

/**
 * Stores groups of values, each as a whole or not at all, in one transaction.
 *
 * @remarks
 *
 * What is stored is never changed. What a request has in common with another one that
 * runs at once is found out when it is inserted; then it looks again.
 */
export async function savePoints(
  knex: Knex,
  options: SaveOptions,
): Promise<{ receipt: MeasurementReceipt; moved: string[] }> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await knex.transaction(tx => save(tx, options));
    } catch (error) {
      if (!(error instanceof Overtaken) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function save(
  tx: Knex.Transaction,
  { groups, receivedAt, request, toReceipt }: SaveOptions,
): Promise<{ receipt: MeasurementReceipt; moved: string[] }> {
  const earlier = request && (await claimKey(tx, request, receivedAt));
  if (earlier) {
    return { receipt: earlier, moved: [] };
  }
  const saved = await saveGroups(tx, groups, receivedAt);
  const receipt = toReceipt(saved);
  if (request) {
    await keepAnswer(tx, request, receipt);
  }
  return { receipt, moved: saved.moved };
}

async function saveGroups(
  tx: Knex.Transaction,
  groups: PointGroup[],
  receivedAt: number,
): Promise<SavedPoints> {
  const placed = await place(tx, groups);
  const stored = await readStored(tx, placed.flat());
  const refusals: PointRefusal[] = [];
  const fresh: Placed[] = [];
  let unchanged = 0;
  groups.forEach((group, index) => {
    const points = placed[index];
    const refused = points.flatMap(point => refuse(point, stored) ?? []);
    if (refused.length > 0) {
      refusals.push(...refused);
      return;
    }
    const isNew = points.filter(point => !stored.has(placeOf(point)));
    unchanged += points.length - isNew.length + group.repeated;
    // One by one: a request has more than fit into one call.
    for (const point of isNew) fresh.push(point);
  });
  const moved = await findMoved(tx, fresh, receivedAt);
  await insertPoints(tx, fresh, receivedAt);
  return { stored: fresh.length, unchanged, refusals, moved };
}

/** The values of each group, each with its series. */
async function place(
  tx: Knex.Transaction,
  groups: PointGroup[],
): Promise<Placed[][]> {
  const keys = new Map<string, SeriesKey>();
  for (const { points } of groups) {
    for (const { series } of points) keys.set(textOf(series), series);
  }
  const series = await openSeries(tx, [...keys.values()]);
  const byText = new Map([...keys.keys()].map((text, i) => [text, series[i]]));
  return groups.map(({ points }) =>
    points.map(point => ({ ...point, to: byText.get(textOf(point.series))! })),
  );
}

function textOf(key: SeriesKey): string {
  const { entityRef, metric, version, slice, dataset, source } = key;
  return JSON.stringify([entityRef, metric, version, slice, dataset, source]);
}

function placeOf(point: Placed): string {
  return `${point.to.id} ${point.at}`;
}

function refuse(
  point: Placed,
  stored: Map<string, DbPointRow>,
): PointRefusal | undefined {
  const row = stored.get(placeOf(point));
  if (row) {
    const sampleSize = row.sample_size ?? undefined;
    return row.value === point.value && sampleSize === point.sampleSize
      ? undefined
      : {
          because: 'conflict',
          point,
          stored: { value: row.value, sampleSize },
        };
  }
  const before = point.to.rawFrom;
  return point.at < before ? { because: 'final', point, before } : undefined;
}

async function readStored(
  tx: Knex.Transaction,
  points: Placed[],
): Promise<Map<string, DbPointRow>> {
  const source = isPostgres(tx)
    ? 'jsonb_to_recordset(?::jsonb) as r(s integer, a bigint) join measurement_points p on p.series_id = r.s and p.at = r.a'
    : `json_each(?) r join measurement_points p on p.series_id = r.value ->> 's' and p.at = r.value ->> 'a'`;
  const json = JSON.stringify(
    points.map(({ to, at }) => ({ s: to.id, a: at })),
  );
  const result = await tx.raw(
    `select p.series_id, p.at, p.value, p.sample_size from ${source}`,
    [json],
  );
  return new Map(
    rawRows<DbPointRow>(tx, result).map(row => [
      `${row.series_id} ${row.at}`,
      row,
    ]),
  );
}

/** Systems of which a series gets a newest value that counts already. */
async function findMoved(
  tx: Knex.Transaction,
  points: Placed[],
  now: number,
): Promise<string[]> {
  const ids = [...new Set(points.map(({ to }) => to.id))];
  const { sql, bindings } = isOneOf(tx, 's.id', ids);
  const rows: Array<{ id: number; newest: number | string | null }> = await tx(
    'measurement_series as s',
  )
    .whereRaw(sql, bindings)
    .select(
      's.id',
      tx.raw(
        '(select max(p.at) from measurement_points p where p.series_id = s.id) as newest',
      ),
    );
  const newest = new Map(rows.map(row => [row.id, Number(row.newest ?? -1)]));
  const isNewest = ({ to, at }: Placed) => at > newest.get(to.id)! && at <= now;
  return [
    ...new Set(points.filter(isNewest).map(({ to }) => to.entityRef)),
  ].sort();
}

async function insertPoints(
  tx: Knex.Transaction,
  points: Placed[],
  receivedAt: number,
): Promise<void> {
  const rows = points
    .map(({ to, at, value, sampleSize }) => ({
      series_id: to.id,
      at,
      value,
      sample_size: sampleSize ?? null,
      received_at: receivedAt,
    }))
    // In the order of the table, and in one order for requests that run at once.
    .sort((a, b) => a.series_id - b.series_id || a.at - b.at);
  const written = await insertRows(tx, {
    table: 'measurement_points',
    columns: COLUMNS,
    rows,
    onConflict: '(series_id, at) do nothing',
    returning: ['series_id'],
  });
  if (written.length < rows.length) {
    throw new Overtaken('Another request stored the same instant');
  }
}
