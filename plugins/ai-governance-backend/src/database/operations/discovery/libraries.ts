import { Knex } from 'knex';
import { SourceLibraries } from '../../../discovery/types';
import { storableText } from '../../../util';
import { DbFlag, DbInstant } from '../../tables';
import { excluded, insertRows, isOneOf } from '../../util';

interface Row {
  entity_ref: string;
  etag: string;
  libraries: string;
  complete: DbFlag;
  read_at: DbInstant;
}

const COLUMNS = {
  entity_ref: 'text',
  etag: 'text',
  libraries: 'text',
  complete: 'boolean',
  read_at: 'bigint',
} as const;

/** What manifests named when they were last read. */
export async function getLibraries(
  knex: Knex,
  entityRefs: string[],
): Promise<SourceLibraries[]> {
  const { sql, bindings } = isOneOf(knex, 'entity_ref', entityRefs);
  const rows = await knex<Row>('source_libraries').whereRaw(sql, bindings);
  return rows.map(row => ({
    entityRef: row.entity_ref,
    etag: row.etag,
    libraries: JSON.parse(row.libraries),
    complete: Boolean(row.complete),
    readAt: Number(row.read_at),
  }));
}

/** Saves what manifests name, in place of what was there. */
export async function saveLibraries(
  knex: Knex,
  sources: SourceLibraries[],
): Promise<void> {
  await insertRows(knex, {
    table: 'source_libraries',
    columns: COLUMNS,
    rows: sources.map(source => ({
      entity_ref: source.entityRef,
      etag: source.etag,
      libraries: storableText(JSON.stringify(source.libraries)),
      complete: source.complete,
      read_at: source.readAt,
    })),
    onConflict: `(entity_ref) do update set ${excluded(
      Object.keys(COLUMNS).slice(1),
    )}`,
  });
}
