import { Knex } from 'knex';
import { EvaluatedSystem } from '../../../evaluation/types';
import { replaceRowsOfSystems } from './replaceRowsOfSystems';

/** Writes which models systems declare, in place of what was there. */
export async function replaceModelsOfSystems(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
  ids: Map<string, number>,
): Promise<void> {
  await replaceRowsOfSystems(tx, {
    table: 'system_models',
    columns: { key: 'text' },
    systems,
    ids,
    rowsOf: ({ modelKeys }) => modelKeys.map(key => ({ key })),
  });
}
