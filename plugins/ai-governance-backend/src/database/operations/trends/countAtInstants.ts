import { Knex } from 'knex';
import { Instants } from '../../../insights';
import { DbInstant } from '../../tables';
import { laterAndEarlier } from '../../util';

/** One row: the index of an instant, a group, and how much of each measure. */
export type InstantRow = { index: number; grp: number } & Record<
  string,
  number
>;

/** The last of some instants. */
export function lastOf({ first, step, count }: Instants): number {
  return first + (count - 1) * step;
}

/**
 * Sums measures over the spans that hold at each instant, whatever their number, in
 * one pass.
 *
 * @remarks
 *
 * A span holds from the first instant that is not before its start up to the one
 * before the first that is not before its end. So the spans are grouped by these two,
 * each group counts from the one on and no longer from the other, and the running
 * sum is the answer. Sums are whole numbers: what was added can be taken away again
 * without a rest. Both instants and the group make one number, because to look one key
 * up for each span is faster than three.
 *
 * @param options.spans - spans that hold at some instant of the interval
 * @param options.group - expression of the group, a whole number from 0
 * @param options.groups - number of groups
 * @param options.measures - sums over the spans `p`, each a whole number
 */
export async function countAtInstants(
  knex: Knex,
  options: {
    spans: Knex.QueryBuilder;
    instants: Instants;
    group: string;
    groups: number;
    measures: Record<string, string>;
  },
): Promise<InstantRow[]> {
  const { instants, group, groups } = options;
  const names = Object.keys(options.measures);
  const [from, until] = instantsOf(knex, instants);
  const indexes = instants.count + 1;
  const grouped = options.spans
    .clone()
    .select(
      knex.raw(
        `((${from}) * ${indexes} + (${until})) * ${groups} + ${group} as k`,
      ),
      ...names.map(name => knex.raw(`${options.measures[name]} as "${name}"`)),
    )
    .groupByRaw('1');
  const taken = knex
    .from('g')
    .select(
      knex.raw(`k / ${groups * indexes} as i`),
      knex.raw(`(k / ${groups}) % ${indexes} as j`),
      knex.raw(`k % ${groups} as grp`),
      ...names.map(name => `g.${name}`),
    );
  const moved = (sign: string, index: string) =>
    `select ${index} as idx, grp, ${names
      .map(name => `${sign}"${name}" as "${name}"`)
      .join(', ')} from h where i < j`;
  const rows: Array<Record<string, DbInstant>> = await knex
    .with('g', grouped)
    .with('h', taken)
    .from(knex.raw(`(${moved('', 'i')} union all ${moved('-', 'j')}) as moved`))
    .groupBy('idx', 'grp')
    .orderBy('idx')
    .select(
      'idx',
      'grp',
      ...names.map(name => knex.raw(`sum("${name}") as "${name}"`)),
    );
  return runningSums(rows, { count: instants.count, names });
}

/**
 * Which instant is the first that is not before the start of a span, and which the
 * first that is not before its end; their number, where all are. Whole numbers divide
 * without a rest on both engines.
 */
function instantsOf(knex: Knex, instants: Instants): [string, string] {
  const { first, step } = instants;
  const [later, earlier] = laterAndEarlier(knex);
  const indexOf = (instant: string) =>
    `(${instant} - ${first - step + 1}) / ${step}`;
  return [
    indexOf(`${later}(p.from_at, ${first})`),
    indexOf(`${earlier}(p.until_at, ${lastOf(instants) + step})`),
  ];
}

function runningSums(
  rows: Array<Record<string, DbInstant>>,
  options: { count: number; names: string[] },
): InstantRow[] {
  const { count, names } = options;
  const sums = new Map<number, Record<string, number>>();
  const result: InstantRow[] = [];
  let next = 0;
  for (let index = 0; index < count; index++) {
    for (; next < rows.length && Number(rows[next].idx) === index; next++) {
      const row = rows[next];
      const group = Number(row.grp);
      const sum = sums.get(group) ?? {};
      for (const name of names) {
        sum[name] = (sum[name] ?? 0) + Number(row[name]);
      }
      sums.set(group, sum);
    }
    for (const [grp, sum] of sums) {
      result.push({ ...sum, index, grp });
    }
  }
  return result;
}
