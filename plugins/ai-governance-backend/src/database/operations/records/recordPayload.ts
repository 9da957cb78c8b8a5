import { sha256Hex } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { StoredRecord } from '../../../records/types';

/**
 * What the trail says of a record. It has the content as a hash: the trail can
 * be given away without it, and still proves what it was.
 */
export function recordPayload(record: StoredRecord): JsonObject {
  const { type, state, subject, author, approver, comment, binding, data } =
    record;
  const { effectiveAt, expiresAt } = record;
  return withoutUndefined({
    type,
    state,
    subject,
    title: typeof data.title === 'string' ? data.title : undefined,
    author,
    approver,
    signatures: record.signatures as JsonObject | undefined,
    decidedAt: toText(record.decidedAt),
    comment,
    effectiveAt,
    expiresAt,
    binding,
    contentHash: sha256Hex(JSON.stringify(data)),
  });
}

function toText(instant: number | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString();
}

function withoutUndefined(
  values: Record<string, JsonObject[string]>,
): JsonObject {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  );
}
