import { EntityRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { isOneOf } from '../../util';
import { toPersonRef } from '../records/recordRow';

/**
 * Who wrote content of a record of each system, in one statement: authors, also those
 * whom an import names, anyone who revised a record, and the person who imported one.
 */
export async function listWritersOfSystems(
  knex: Knex,
  entityRefs: string[],
): Promise<Map<string, Set<EntityRef>>> {
  const { sql, bindings } = isOneOf(knex, 'r.entity_ref', entityRefs);
  const rows: Array<{
    entity_ref: string;
    author: string;
    by: string;
  }> = await knex('record_revisions as v')
    .join('records as r', 'r.id', 'v.record_id')
    .whereRaw(sql, bindings)
    .whereIn('v.action', ['create', 'revise', 'import'])
    .distinct('r.entity_ref', 'r.author', 'v.by');
  const writers = new Map<string, Set<EntityRef>>();
  for (const { entity_ref, author, by } of rows) {
    const ofSystem = writers.get(entity_ref) ?? new Set<EntityRef>();
    ofSystem.add(toPersonRef(author)).add(toPersonRef(by));
    writers.set(entity_ref, ofSystem);
  }
  return writers;
}
