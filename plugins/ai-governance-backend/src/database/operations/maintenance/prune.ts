import { Knex } from 'knex';
import { writeTransaction } from '../../util';

/**
 * Deletes what the retention no longer keeps.
 *
 * @remarks
 *
 * Of each system and pack the last change before the limit stays, so that the
 * state at every later instant can be told. A document that was just read may have
 * no system yet.
 *
 * @returns the number of rows
 */
export async function prune(
  knex: Knex,
  options: {
    /** Documents that no system declares, read before this instant. */
    documentsBefore?: number;
    /** Changes before this instant, milliseconds since the epoch. */
    historyBefore?: number;
    /** Reports of runs that ended before this instant. */
    runsBefore?: number;
  },
): Promise<number> {
  return writeTransaction(knex, async tx => {
    let deleted = 0;
    if (options.documentsBefore !== undefined) {
      deleted += await tx('documents')
        .where('checked_at', '<', options.documentsBefore)
        .whereNotIn('id', tx('system_documents').select('document_id'))
        .delete();
    }
    if (options.runsBefore !== undefined) {
      deleted += await tx('runs')
        .where('finished_at', '<', options.runsBefore)
        .delete();
    }
    if (options.historyBefore !== undefined) {
      deleted += await tx('evaluation_changes')
        .where('at', '<', options.historyBefore)
        .whereExists(
          tx('evaluation_changes as later')
            .whereRaw('later.system_id = evaluation_changes.system_id')
            .whereRaw('later.pack_id = evaluation_changes.pack_id')
            .where('later.at', '<', options.historyBefore)
            .whereRaw(
              '(later.at > evaluation_changes.at or (later.at = evaluation_changes.at and later.id > evaluation_changes.id))',
            )
            .select(tx.raw('1')),
        )
        .delete();
      await pruneFacts(tx, options.historyBefore);
    }
    return deleted;
  });
}

/** What was true of systems, and the spans, are kept as long as the results. */
async function pruneFacts(
  tx: Knex.Transaction,
  historyBefore: number,
): Promise<void> {
  await tx('system_changes')
    .where('at', '<', historyBefore)
    .whereExists(
      tx('system_changes as later')
        .whereRaw('later.system_id = system_changes.system_id')
        .where('later.at', '<', historyBefore)
        .whereRaw(
          '(later.at > system_changes.at or (later.at = system_changes.at and later.id > system_changes.id))',
        )
        .select(tx.raw('1')),
    )
    .delete();
  await tx('result_spans').where('until_at', '<=', historyBefore).delete();
}
