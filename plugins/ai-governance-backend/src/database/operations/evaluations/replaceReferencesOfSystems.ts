import { Knex } from 'knex';
import { EvaluatedSystem } from '../../../evaluation/types';
import { insertRows, isOneOf } from '../../util';

/** Writes which system refers to what, in place of what was there. */
export async function replaceReferencesOfSystems(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
  ids: Map<string, number>,
): Promise<void> {
  if (systems.length === 0) {
    return;
  }
  const idOf = (system: EvaluatedSystem) => ids.get(system.facts.entityRef)!;
  const { sql, bindings } = isOneOf(tx, 'system_id', systems.map(idOf));
  await tx('system_references').whereRaw(sql, bindings).delete();
  await insertRows(tx, {
    table: 'system_references',
    columns: {
      system_id: 'integer',
      ref: 'text',
      related: 'boolean',
      resolved: 'boolean',
    },
    rows: systems.flatMap(system =>
      system.references.map(({ ref, related, resolved }) => ({
        system_id: idOf(system),
        ref,
        related,
        resolved,
      })),
    ),
  });
}
