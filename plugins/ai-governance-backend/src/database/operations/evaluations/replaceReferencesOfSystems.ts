import { Knex } from 'knex';
import { EvaluatedSystem } from '../../../evaluation/types';
import { replaceRowsOfSystems } from './replaceRowsOfSystems';

/** Writes which system refers to what, in place of what was there. */
export async function replaceReferencesOfSystems(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
  ids: Map<string, number>,
): Promise<void> {
  await replaceRowsOfSystems(tx, {
    table: 'system_references',
    columns: { ref: 'text', related: 'boolean', resolved: 'boolean' },
    systems,
    ids,
    rowsOf: ({ references }) =>
      references.map(({ ref, related, resolved }) => ({
        ref,
        related,
        resolved,
      })),
  });
}
