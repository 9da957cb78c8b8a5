import { Knex } from 'knex';

/** A value that a column of a row may hold. */
type Value = string | number | boolean | Buffer | null;
/** A row as the database has it. */
export type Row = Record<string, Value>;

/** One way to write a table past the plugin. */
export interface Alteration {
  table: string;
  /** Column, or what was done with the whole row. */
  column: string;
  row: Row;
  /** Says it in the name of a failure. */
  title: string;
  apply(knex: Knex): Promise<unknown>;
  undo(knex: Knex): Promise<unknown>;
}

/** The columns that distinguish a row of each table. */
const KEYS: Record<string, string[]> = {
  trail: ['sequence'],
  records: ['id'],
  record_revisions: ['record_id', 'revision'],
  attachments: ['id'],
  attachment_contents: ['id'],
  targets: ['id'],
  unregistered_dismissals: ['entity_ref'],
};

/** Other values of the same type that a column takes. */
function othersOf(value: Value, type: string): Value[] {
  if (value === null) {
    return [/int|numeric|real/.test(type) ? 1 : 'x'];
  }
  if (Buffer.isBuffer(value)) {
    return [Buffer.concat([value, Buffer.from('x')]), Buffer.alloc(0)];
  }
  const text = String(value);
  if (/^-?\d+$/.test(text) && /int/.test(type)) {
    return [Number(text) + 1_000, Number(text) - 1];
  }
  if (text.startsWith('{')) {
    return [JSON.stringify({ ...JSON.parse(text), altered: true }), '{', '{}'];
  }
  // No longer than it was, for columns of a fixed length.
  const last = text.endsWith('x') ? 'y' : 'x';
  return [`${text.slice(0, -1)}${last}`, text.slice(0, -1)];
}

/** Rows of one table that are altered; each costs some dozens of verifications. */
const MOST_ROWS = 6;

/** The first, the last, and some between. */
function someOf(rows: Row[]): Row[] {
  const last = rows.length - 1;
  const places = Array.from({ length: MOST_ROWS }, (_, index) =>
    Math.round((index * last) / (MOST_ROWS - 1)),
  );
  return [...new Set(places)].map(place => rows[place]);
}

const pick = (row: Row, columns: string[]) =>
  Object.fromEntries(columns.map(column => [column, row[column]]));

/**
 * Each way to alter one value of some rows, to remove one, or to add another like it.
 * Columns are those that the database has.
 */
export async function listAlterations(
  knex: Knex,
  table: string,
): Promise<Alteration[]> {
  const columns = Object.entries(await knex(table).columnInfo());
  const keys = KEYS[table];
  const rows: Row[] = await knex(table).orderBy(keys);
  return someOf(rows).flatMap((row, index) => {
    const at = pick(row, keys);
    const title = `${table}[${index}]`;
    const changes = columns.flatMap(([column, { type, nullable }]) =>
      [
        // A key must not be the one of another row.
        ...othersOf(row[column], type).slice(0, keys.includes(column) ? 1 : 9),
        ...(nullable && row[column] !== null ? [null] : []),
      ]
        .filter(value => String(value) !== String(row[column]))
        .map(value => ({
          table,
          column,
          row,
          title: `${title}.${column} = ${String(value).slice(0, 40)}`,
          apply: (db: Knex) =>
            db(table)
              .where(at)
              .update({ [column]: value }),
          undo: (db: Knex) =>
            db(table)
              .where({
                ...at,
                ...(keys.includes(column) && { [column]: value }),
              })
              .update({ [column]: row[column] }),
        })),
    );
    const [key] = keys.slice(-1);
    const { type: typeOfKey } = Object.fromEntries(columns)[key];
    const copy = { ...row, [key]: othersOf(row[key], typeOfKey)[0] };
    return [
      ...changes,
      {
        table,
        column: '(removed)',
        row,
        title: `${title} removed`,
        apply: (db: Knex) => db(table).where(at).delete(),
        undo: (db: Knex) => db(table).insert(row),
      },
      {
        table,
        column: '(added)',
        row,
        title: `${title} added`,
        apply: (db: Knex) => db(table).insert(copy),
        undo: (db: Knex) => db(table).where(pick(copy, keys)).delete(),
      },
    ];
  });
}
