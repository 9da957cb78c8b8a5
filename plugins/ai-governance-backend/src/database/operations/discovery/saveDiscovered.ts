import { Knex } from 'knex';
import { ScanInstants } from '../../../discovery/DiscoveryStore';
import { DiscoveredEntity } from '../../../discovery/types';
import { latestCredible, storableText } from '../../../util';
import { excluded, insertRows, isOneOf } from '../../util';

const COLUMNS = {
  entity_ref: 'text',
  kind: 'text',
  name: 'text',
  title: 'text',
  description: 'text',
  type: 'text',
  lifecycle: 'text',
  owner_ref: 'text',
  system_ref: 'text',
  search_text: 'text',
  signals: 'text',
  model: 'text',
  score: 'double precision',
  found_at: 'bigint',
  scanned_at: 'bigint',
} as const;

/** What lets an AI system cover an entity, and where it is kept. */
const COVERS = [
  {
    table: 'discovered_covers',
    column: 'ref',
    textsOf: ({ coveredBy }: DiscoveredEntity) => coveredBy,
  },
  {
    table: 'discovered_models',
    column: 'key',
    textsOf: ({ modelKeys }: DiscoveredEntity) => modelKeys,
  },
];

const UPDATED = Object.keys(COLUMNS).filter(
  name => !['entity_ref', 'found_at', 'scanned_at'].includes(name),
);

/**
 * Saves a batch of what a scan found, with five statements. Of two scans at once the
 * later one counts, so that neither forgets what the other has just found, unless it
 * had a clock that ran ahead.
 */
export async function saveDiscovered(
  knex: Knex,
  entities: DiscoveredEntity[],
  options: ScanInstants,
): Promise<void> {
  if (entities.length === 0) {
    return;
  }
  await knex.transaction(async tx => {
    const latest = `case when discovered_entities.scanned_at between excluded.scanned_at and ${latestCredible(
      options.now,
    )} then discovered_entities.scanned_at else excluded.scanned_at end`;
    // In one order, so that two scans at once do not wait for each other.
    const sorted = [...entities].sort((a, b) =>
      a.entityRef < b.entityRef ? -1 : 1,
    );
    await insertRows(tx, {
      table: 'discovered_entities',
      columns: COLUMNS,
      rows: sorted.map(entity => toRow(entity, options.scanStartedAt)),
      onConflict: `(entity_ref) do update set ${excluded(
        UPDATED,
      )}, scanned_at = ${latest}`,
    });
    const { sql, bindings } = isOneOf(
      tx,
      'entity_ref',
      sorted.map(({ entityRef }) => entityRef),
    );
    for (const { table, column, textsOf } of COVERS) {
      await tx(table).whereRaw(sql, bindings).delete();
      await insertRows(tx, {
        table,
        columns: { entity_ref: 'text', [column]: 'text' },
        rows: sorted.flatMap(entity =>
          [...new Set(textsOf(entity))].map(text => ({
            entity_ref: entity.entityRef,
            [column]: text,
          })),
        ),
        onConflict: 'do nothing',
      });
    }
  });
}

function toRow(entity: DiscoveredEntity, scanStartedAt: number) {
  const { entityRef, kind, name, title, description, signals } = entity;
  return {
    entity_ref: entityRef,
    kind,
    name,
    title: storable(title),
    description: storable(description),
    type: storable(entity.type),
    lifecycle: storable(entity.lifecycle),
    owner_ref: storable(entity.owner),
    system_ref: storable(entity.system),
    search_text: storableText(
      [name, title, description]
        .filter(text => text !== undefined)
        .join('\n')
        .toLocaleLowerCase('en-US'),
    ),
    signals: storableText(JSON.stringify(signals)),
    model: storable(entity.model && JSON.stringify(entity.model)),
    score: entity.score,
    found_at: scanStartedAt,
    scanned_at: scanStartedAt,
  };
}

function storable(text: string | undefined): string | null {
  return text === undefined ? null : storableText(text);
}
