import { Knex } from 'knex';
import { EvaluatedSystem } from '../../../evaluation/types';
import { replaceRowsOfSystems } from './replaceRowsOfSystems';

/** Writes which system declares which document, in place of what was there. */
export async function replaceDocumentsOfSystems(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
  ids: Map<string, number>,
): Promise<void> {
  await replaceRowsOfSystems(tx, {
    table: 'system_documents',
    columns: { document_id: 'integer' },
    systems,
    ids,
    rowsOf: ({ documentIds }) =>
      [...new Set(documentIds)].map(id => ({ document_id: id })),
  });
}
