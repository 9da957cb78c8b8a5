import { MeasurementReceipt } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { IdempotentRequest } from '../../../measurements';
import { DbMeasurementKeyRow } from '../../tables';

/**
 * Takes the key of a request for this transaction. PostgreSQL waits for another
 * transaction that has it, SQLite has one at a time.
 *
 * @returns the answer of the first request, where this one was sent before
 * @throws ConflictError when another request had the key
 */
export async function claimKey(
  tx: Knex.Transaction,
  { sender, key, hash }: IdempotentRequest,
  at: number,
): Promise<MeasurementReceipt | undefined> {
  const claimed = await tx('measurement_keys')
    .insert({ sender, key, hash, answer: null, at })
    .onConflict(['sender', 'key'])
    .ignore()
    .returning('key');
  if (claimed.length > 0) {
    return undefined;
  }
  const row = await tx<DbMeasurementKeyRow>('measurement_keys')
    .where({ sender, key })
    .first();
  if (row?.hash !== hash || row.answer === null) {
    throw new ConflictError(
      `Idempotency-Key ${JSON.stringify(
        key,
      )} was sent with another request; a key stands for one request alone`,
    );
  }
  return JSON.parse(row.answer);
}

/** Keeps what a request was answered. */
export async function keepAnswer(
  tx: Knex.Transaction,
  { sender, key }: IdempotentRequest,
  receipt: MeasurementReceipt,
): Promise<void> {
  await tx('measurement_keys')
    .where({ sender, key })
    .update({ answer: JSON.stringify(receipt) });
}
