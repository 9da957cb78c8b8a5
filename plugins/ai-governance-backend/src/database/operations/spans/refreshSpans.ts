import { Knex } from 'knex';
import { isOneOf, laterAndEarlier, SqlCondition } from '../../util';
import { RISK_COUNTS, SYSTEM_FACTS } from './systemColumns';

/** End of what still holds: the last instant that a date can have. */
const OPEN_END = 8_640_000_000_000_000;

/** What a span takes over from the changes of the system. */
const OF_SYSTEM = Object.keys({ ...SYSTEM_FACTS, ...RISK_COUNTS });

const COLUMNS = [
  'system_id',
  'pack_id',
  'from_at',
  'until_at',
  'change_id',
  'level',
  'completeness',
  'blocked',
  'failing',
  'expired',
  ...OF_SYSTEM,
];

/**
 * Brings the spans of systems up to what their changes say. Belongs inside the
 * transaction that wrote the changes.
 *
 * @remarks
 *
 * A span says from when until when a result held, and what was true of the system
 * meanwhile, so that an instant in the past is one condition and a trend is one pass.
 * Spans are derived and never written otherwise, so they cannot disagree with the
 * changes. What has an end stays as it is: changes are only ever added at the end.
 */
export async function refreshSpans(
  tx: Knex.Transaction,
  systemIds: number[],
): Promise<void> {
  if (systemIds.length === 0) {
    return;
  }
  const named = isOneOf(tx, 'system_id', systemIds);
  await tx('result_spans')
    .where('until_at', OPEN_END)
    .whereRaw(named.sql, named.bindings)
    .delete();
  const derived = deriveSpans(tx, named);
  // One pass over the spans of these systems. Asked for each span by itself, the last end
  // was looked for from the newest span of all systems on.
  await tx.raw(
    `insert into result_spans (${COLUMNS.join(', ')})
     select ${COLUMNS.map(column => `d.${column}`).join(', ')}
     from (${derived.sql}) d
     left join (
       select p.system_id, p.pack_id, max(p.until_at) as ended
       from result_spans p where ${named.sql} group by p.system_id, p.pack_id) k
       on k.system_id = d.system_id and k.pack_id = d.pack_id
     where d.from_at >= coalesce(k.ended, 0)`,
    [...derived.bindings, ...named.bindings],
  );
}

/**
 * Makes all spans anew, from the changes alone.
 * @returns the number of spans
 */
export async function rebuildSpans(tx: Knex.Transaction): Promise<number> {
  await tx('result_spans').delete();
  const derived = deriveSpans(tx, { sql: '1 = 1', bindings: [] });
  const columns = COLUMNS.join(', ');
  await tx.raw(
    `insert into result_spans (${columns}) select ${columns} from (${derived.sql}) d`,
    derived.bindings,
  );
  const [{ total }] = await tx('result_spans').count({ total: '*' });
  return Number(total);
}

/**
 * Where a result and what was true of the system hold together. Two changes at one
 * instant leave nothing of the first, and a system that was removed leaves a gap.
 */
function deriveSpans(knex: Knex, named: SqlCondition): SqlCondition {
  const [later, earlier] = laterAndEarlier(knex);
  return {
    sql: `
      select r.system_id, r.pack_id,
             ${later}(r.at, f.at) as from_at, ${earlier}(r.until_at, f.until_at) as until_at,
             r.id as change_id, r.level, r.completeness, r.blocked,
             length(r.states)
               - length(replace(replace(replace(r.states, 'F', ''), 'E', ''), 'U', '')) as failing,
             length(r.states) - length(replace(r.states, 'E', '')) as expired,
             ${OF_SYSTEM.map(column => `f.${column}`).join(', ')}
      from (
        select c.*, coalesce(
                 lead(c.at) over (partition by c.system_id, c.pack_id order by c.at, c.id),
                 ${OPEN_END}) as until_at
        from evaluation_changes c where ${named.sql}) r
      join (
        select w.*, coalesce(
                 lead(w.at) over (partition by w.system_id order by w.at, w.id),
                 ${OPEN_END}) as until_at
        from system_changes w where ${named.sql}) f
        on f.system_id = r.system_id and f.at < r.until_at and r.at < f.until_at
      where r.cause <> 'removed' and r.at < r.until_at and f.at < f.until_at`,
    bindings: [...named.bindings, ...named.bindings],
  };
}
