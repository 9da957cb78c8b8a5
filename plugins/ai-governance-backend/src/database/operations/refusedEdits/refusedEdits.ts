import { Knex } from 'knex';
import { RefusedEditStore, StoredRefusal } from '../../../evaluation';
import { isAhead, storableText } from '../../../util';
import { DbRefusedEditRow } from '../../tables';
import { insertRows, isOneOf, writeTransaction } from '../../util';
import { markStale } from '../systems/markStale';

const COLUMNS = {
  entity_ref: 'text',
  message: 'text',
  place: 'text',
  since: 'bigint',
} as const;

/** Edits of these systems that the catalog refuses. */
export async function getRefusedEdits(
  knex: Knex,
  entityRefs: string[],
): Promise<StoredRefusal[]> {
  const { sql, bindings } = isOneOf(knex, 'entity_ref', entityRefs);
  const rows = await knex<DbRefusedEditRow>('refused_edits').whereRaw(
    sql,
    bindings,
  );
  return rows.map(toRefusal);
}

/** Notes which of these systems are refused themselves; nothing is written twice. */
export async function saveRefusedEntities(
  knex: Knex,
  options: Parameters<RefusedEditStore['saveRefusedEntities']>[0],
): Promise<void> {
  const { entityRefs, refused, now } = options;
  const known = await getRefusedEdits(knex, entityRefs);
  const ofEntities = known.filter(({ place }) => place === 'entity');
  if (refused.length === 0 && ofEntities.length === 0) return;
  await writeTransaction(knex, tx =>
    replace(tx, { before: ofEntities, refused, place: 'entity', now }),
  );
}

/** Notes all systems whose location cannot be read, and has them evaluated again. */
export async function replaceRefusedLocations(
  knex: Knex,
  options: Parameters<RefusedEditStore['replaceRefusedLocations']>[0],
): Promise<void> {
  const { refused, now } = options;
  await writeTransaction(knex, async tx => {
    const rows = (await tx<DbRefusedEditRow>('refused_edits')).map(toRefusal);
    const ofEntities = new Set(
      rows
        .filter(({ place }) => place === 'entity')
        .map(({ entityRef }) => entityRef),
    );
    const changed = await replace(tx, {
      before: rows.filter(({ place }) => place === 'location'),
      // What the catalog says of the entity itself is nearer to the fault.
      refused: refused.filter(({ entityRef }) => !ofEntities.has(entityRef)),
      place: 'location',
      now,
    });
    if (changed.length > 0) {
      await markStale(tx, {
        cause: 'evidence',
        where: isOneOf(tx, 'entity_ref', changed),
      });
    }
  });
}

/** @returns systems of which something changed */
async function replace(
  tx: Knex.Transaction,
  options: {
    before: StoredRefusal[];
    refused: Array<{ entityRef: string; message: string }>;
    place: StoredRefusal['place'];
    now: number;
  },
): Promise<string[]> {
  const { before, refused, place, now } = options;
  const known = new Map(before.map(edit => [edit.entityRef, edit]));
  const rows = refused.flatMap(edit => {
    const stored = known.get(edit.entityRef);
    known.delete(edit.entityRef);
    const message = storableText(edit.message);
    const since = stored && !isAhead(stored.since, now) ? stored.since : now;
    return stored?.message === message && stored.since === since
      ? []
      : [{ entity_ref: edit.entityRef, message, place, since }];
  });
  const gone = [...known.keys()];
  if (gone.length > 0) {
    const { sql, bindings } = isOneOf(tx, 'entity_ref', gone);
    await tx('refused_edits').whereRaw(sql, bindings).delete();
  }
  await insertRows(tx, {
    table: 'refused_edits',
    columns: COLUMNS,
    rows,
    onConflict:
      '(entity_ref) do update set message = excluded.message, place = excluded.place, since = excluded.since',
  });
  return [...gone, ...rows.map(row => row.entity_ref)];
}

function toRefusal(row: DbRefusedEditRow): StoredRefusal {
  return {
    entityRef: row.entity_ref,
    message: row.message,
    place: row.place as StoredRefusal['place'],
    since: Number(row.since),
  };
}
