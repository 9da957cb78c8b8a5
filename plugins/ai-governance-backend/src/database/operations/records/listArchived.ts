import { ArchivedSystem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { DbInstant } from '../../tables';

/** Systems that left the catalog and have records, last removed first. */
export async function listArchived(knex: Knex): Promise<ArchivedSystem[]> {
  const rows: Array<{
    entity_ref: string;
    title: string | null;
    removed_at: DbInstant;
    total: number | string;
  }> = await knex('ai_systems as s')
    .join('records as r', 'r.entity_ref', 's.entity_ref')
    .whereNotNull('s.removed_at')
    .groupBy('s.entity_ref', 's.title', 's.removed_at')
    .orderBy([
      { column: 's.removed_at', order: 'desc' },
      { column: 's.entity_ref', order: 'asc' },
    ])
    .select('s.entity_ref', 's.title', 's.removed_at')
    .count({ total: '*' });
  return rows.map(row => ({
    entityRef: row.entity_ref,
    ...(row.title !== null && { title: row.title }),
    records: Number(row.total),
    removedAt: new Date(Number(row.removed_at)).toISOString(),
  }));
}
