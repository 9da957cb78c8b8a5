import {
  AiGovernanceApi,
  conflictOfError,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ResponseError } from '@backstage/errors';

/**
 * The record as somebody else left it, when a write failed because of that;
 * undefined for any other failure. It is read again where the answer lacks it.
 */
export async function conflictOf(
  error: unknown,
  options: { api: Pick<AiGovernanceApi, 'getRecord'>; recordId: string },
): Promise<RecordView | undefined> {
  if (!ResponseError.is(error) || error.statusCode !== 409) return undefined;
  const { current } = conflictOfError(error) ?? {};
  return current ?? options.api.getRecord(options.recordId);
}
