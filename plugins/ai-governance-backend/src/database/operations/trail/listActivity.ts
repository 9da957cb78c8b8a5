import { TrailEntry } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { DbTrailRow } from '../../tables';
import { toTrailEntry } from './trailRow';

/**
 * Entries that concern a system, newest first: those of the records it has now,
 * under whatever name they were written, and those about itself.
 */
export async function listActivity(
  knex: Knex,
  options: {
    entityRef: string;
    before?: number;
    limit: number;
  },
): Promise<{ entries: TrailEntry[]; more: boolean }> {
  const { entityRef, before, limit } = options;
  const query = knex<DbTrailRow>('trail')
    .where(about =>
      about
        .whereIn(
          'record_id',
          knex('records').where('entity_ref', entityRef).select('id'),
        )
        .orWhere(itself =>
          itself.whereNull('record_id').where('entity_ref', entityRef),
        ),
    )
    .orderBy('sequence', 'desc')
    .limit(limit + 1);
  if (before !== undefined) {
    query.where('sequence', '<', before);
  }
  const rows = await query;
  return {
    entries: rows.slice(0, limit).map(toTrailEntry),
    more: rows.length > limit,
  };
}
