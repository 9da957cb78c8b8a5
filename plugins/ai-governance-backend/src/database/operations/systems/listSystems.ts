import { Knex } from 'knex';
import { StoredSystem } from '../../../evaluation/types';
import { DbSystemRow } from '../../tables';
import { isOneOf } from '../../util';

/** Every system that was ever seen, or those named. */
export async function listSystems(
  knex: Knex,
  options: { entityRefs?: string[] } = {},
): Promise<StoredSystem[]> {
  const query = knex<DbSystemRow>('ai_systems').select(
    'id',
    'entity_ref',
    'etag',
    'read_at',
    'removed_at',
    'inputs_revision',
    'evaluated_revision',
    'inputs_cause',
    'evidence_hash',
    'packs_fingerprint',
  );
  if (options.entityRefs) {
    const { sql, bindings } = isOneOf(knex, 'entity_ref', options.entityRefs);
    query.whereRaw(sql, bindings);
  }
  const rows = await query;
  return rows.map(row => ({
    id: row.id,
    entityRef: row.entity_ref,
    etag: row.etag,
    readAt: Number(row.read_at),
    removed: row.removed_at !== null,
    inputsRevision: row.inputs_revision,
    staleCause:
      row.inputs_revision === row.evaluated_revision
        ? undefined
        : toCause(row.inputs_cause),
    evidenceHash: row.evidence_hash ?? undefined,
    packsFingerprint: row.packs_fingerprint,
  }));
}

function toCause(cause: string | null): 'references' | 'evidence' {
  return cause === 'evidence' ? 'evidence' : 'references';
}
