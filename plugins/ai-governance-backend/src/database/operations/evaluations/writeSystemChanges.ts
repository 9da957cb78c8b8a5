import { Knex } from 'knex';
import { EvaluatedSystem, SystemFacts } from '../../../evaluation/types';
import { ColumnValue, insertRows, storableText } from '../../util';

const COLUMNS = {
  system_id: 'integer',
  at: 'bigint',
  owner_ref: 'text',
  ownership: 'text',
  type: 'text',
  system_ref: 'text',
  stage: 'smallint',
  risk_class: 'smallint',
} as const;

/** What trends filter by, of which a history is kept. */
export type StoredFacts = Pick<
  SystemFacts,
  'ownerRef' | 'type' | 'systemRef' | 'stage' | 'riskClass'
> & { ownership: string };

/**
 * Writes a change for each system of which something that lists filter by differs
 * from what is stored.
 *
 * @returns ids of these systems
 */
export async function writeSystemChanges(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
  options: {
    ids: Map<string, number>;
    /** As it was before, by reference. */
    stored: Map<string, StoredFacts>;
  },
): Promise<number[]> {
  const { ids, stored } = options;
  const rows = systems
    .filter(({ facts }) => isDifferent(stored.get(facts.entityRef), facts))
    .map(({ facts, readAt }) => ({
      system_id: ids.get(facts.entityRef)!,
      at: readAt,
      ...toColumns(facts),
    }));
  await insertRows(tx, { table: 'system_changes', columns: COLUMNS, rows });
  return rows.map(row => row.system_id);
}

function isDifferent(
  before: StoredFacts | undefined,
  after: StoredFacts,
): boolean {
  return (
    before === undefined ||
    JSON.stringify(toColumns(before)) !== JSON.stringify(toColumns(after))
  );
}

function toColumns(facts: StoredFacts): Record<string, ColumnValue> {
  const text = (value: string | undefined) =>
    value === undefined ? null : storableText(value);
  return {
    owner_ref: text(facts.ownerRef),
    ownership: facts.ownership,
    type: text(facts.type),
    system_ref: text(facts.systemRef),
    stage: facts.stage,
    risk_class: facts.riskClass,
  };
}
