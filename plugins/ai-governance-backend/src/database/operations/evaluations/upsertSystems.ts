import { Knex } from 'knex';
import { EvaluatedSystem } from '../../../evaluation/types';
import { LONGEST_KEY, storableText } from '../../../util';
import { ColumnValue, excluded, insertRows } from '../../util';

const COLUMNS = {
  entity_ref: 'text',
  etag: 'text',
  read_at: 'bigint',
  evaluated_revision: 'integer',
  evidence_hash: 'text',
  packs_fingerprint: 'text',
  sort_name: 'text',
  owner_ref: 'text',
  ownership: 'text',
  type: 'text',
  lifecycle: 'text',
  system_ref: 'text',
  stage: 'smallint',
  risk_class: 'smallint',
  in_aims_scope: 'boolean',
  name: 'text',
  title: 'text',
  search_text: 'text',
  description: 'text',
} as const;

const UPDATED = Object.keys(COLUMNS).filter(column => column !== 'entity_ref');

/**
 * Writes what lists need of each system and returns their ids by reference. A
 * system that had left the catalog is there again.
 */
export async function upsertSystems(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
  options: {
    /** References or documents changed since the inputs were read. */
    inputsMoved: boolean;
  },
): Promise<Map<string, number>> {
  const rows = await insertRows<{ id: number; entity_ref: string }>(tx, {
    table: 'ai_systems',
    columns: COLUMNS,
    rows: systems.map(system => toRow(system, options.inputsMoved)),
    onConflict: `(entity_ref) do update set ${excluded(
      UPDATED,
    )}, removed_at = null`,
    returning: ['id', 'entity_ref'],
  });
  return new Map(rows.map(row => [row.entity_ref, row.id]));
}

function toRow(
  system: EvaluatedSystem,
  inputsMoved: boolean,
): Record<keyof typeof COLUMNS, ColumnValue> {
  const { facts, readAt, inputsRevision, evidenceHash, packsFingerprint } =
    system;
  const name = facts.title ?? facts.name;
  return {
    entity_ref: facts.entityRef,
    etag: facts.etag,
    read_at: readAt,
    // A revision that is never current has the next run evaluate it again.
    evaluated_revision: inputsMoved ? -1 : inputsRevision,
    evidence_hash: evidenceHash,
    packs_fingerprint: packsFingerprint,
    sort_name: storableText(toSortName(name).slice(0, LONGEST_KEY)),
    owner_ref: storable(facts.ownerRef),
    ownership: facts.ownership,
    type: storable(facts.type),
    lifecycle: storable(facts.lifecycle),
    system_ref: storable(facts.systemRef),
    stage: facts.stage,
    risk_class: facts.riskClass,
    in_aims_scope: facts.inAimsScope,
    name: facts.name,
    title: storable(facts.title),
    search_text: storableText(
      toSearchText([facts.name, facts.title, facts.description]),
    ),
    description: storable(facts.description),
  };
}

/** Text as lists are sorted by: without case and accents. */
function toSortName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase('en-US');
}

function toSearchText(parts: Array<string | undefined>): string {
  return parts
    .filter((part): part is string => part !== undefined)
    .join('\n')
    .toLocaleLowerCase('en-US');
}

function storable(text: string | undefined): string | null {
  return text === undefined ? null : storableText(text);
}
