import { Knex } from 'knex';
import { StoredSystem } from '../../../evaluation/types';
import { DbSystemRow } from '../../tables';
import { textSet } from '../../util';

/** Every system that was ever seen, or those named. */
export async function listSystems(
  knex: Knex,
  options: { entityRefs?: string[] } = {},
): Promise<StoredSystem[]> {
  const query = knex<DbSystemRow>('ai_systems').select(
    'id',
    'entity_ref',
    'etag',
    'removed_at',
    'inputs_revision',
    'evaluated_revision',
    'inputs_cause',
    'evidence_hash',
  );
  if (options.entityRefs) {
    const { sql, binding } = textSet(knex, options.entityRefs);
    query.whereRaw(`entity_ref in ${sql}`, [binding]);
  }
  const rows = await query;
  return rows.map(row => ({
    id: row.id,
    entityRef: row.entity_ref,
    etag: row.etag,
    removed: row.removed_at !== null,
    inputsRevision: row.inputs_revision,
    staleCause:
      row.inputs_revision === row.evaluated_revision
        ? undefined
        : toCause(row.inputs_cause),
    evidenceHash: row.evidence_hash ?? undefined,
  }));
}

function toCause(cause: string | null): 'references' | 'evidence' {
  return cause === 'evidence' ? 'evidence' : 'references';
}
