import { Knex } from 'knex';
import { EvaluatedSystem } from '../../../evaluation/types';
import { insertRows, isOneOf } from '../../util';

/** Writes which system declares which document, in place of what was there. */
export async function replaceDocumentsOfSystems(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
  ids: Map<string, number>,
): Promise<void> {
  if (systems.length === 0) {
    return;
  }
  const idOf = (system: EvaluatedSystem) => ids.get(system.facts.entityRef)!;
  const { sql, bindings } = isOneOf(tx, 'system_id', systems.map(idOf));
  await tx('system_documents').whereRaw(sql, bindings).delete();
  await insertRows(tx, {
    table: 'system_documents',
    columns: { system_id: 'integer', document_id: 'integer' },
    rows: systems.flatMap(system =>
      [...new Set(system.documentIds)].map(documentId => ({
        system_id: idOf(system),
        document_id: documentId,
      })),
    ),
  });
}
