import { Knex } from 'knex';
import { RecordChange } from '../../../records/types';
import { trailTransaction } from '../../util';
import { toRecordRow } from './recordRow';
import { writeRevisions } from './writeRevisions';

/** Writes a new record. */
export async function createRecord(
  knex: Knex,
  change: RecordChange,
): Promise<void> {
  await trailTransaction(knex, async tx => {
    await tx('records').insert(toRecordRow(change.record));
    await writeRevisions(tx, [change]);
  });
}
