import { Knex } from 'knex';
import { isOneOf, writeTransaction } from '../../util';
import { markStale } from './markStale';

/** Has systems evaluated again because their evidence changed. */
export async function markEvidenceStale(
  knex: Knex,
  entityRefs: string[],
): Promise<void> {
  await writeTransaction(knex, async tx => {
    await markStale(tx, {
      cause: 'evidence',
      where: isOneOf(tx, 'entity_ref', entityRefs),
    });
  });
}
