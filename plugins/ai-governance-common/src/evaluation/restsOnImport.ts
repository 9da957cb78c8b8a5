import { isJsonObject } from '../lib/isJsonObject';
import { GovernanceRecord } from '../records/types';
import { EvaluationContext } from './context';
import { Fact } from './types';

/** Whether a fact of a result is about a record, or about the risk that it accepts. */
function isAbout(
  { path, value }: Fact,
  { id, type, subject }: GovernanceRecord,
): boolean {
  const isAccepted =
    type === 'risk-acceptance' &&
    subject !== undefined &&
    path === `risk:${subject}`;
  return (
    isAccepted ||
    path === `${type}:${id}` ||
    (path === `record:${type}` && isJsonObject(value) && value.id === id)
  );
}

/**
 * Ids of the records taken over from elsewhere that a result rests on, in alphabetical
 * order.
 */
export function restsOnImport(
  ctx: EvaluationContext,
  facts: readonly Fact[],
  waiver: GovernanceRecord | undefined,
): string[] {
  const ids = ctx
    .importedRecords()
    .filter(
      record =>
        record.id === waiver?.id || facts.some(fact => isAbout(fact, record)),
    )
    .map(({ id }) => id);
  return [...new Set(ids)].sort();
}
