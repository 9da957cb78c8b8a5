import {
  RecordInput,
  RecordRevisionInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { RecordContent } from './RecordCatalogue';
import { toDayOrInstant } from './toDayOrInstant';
import { StoredRecord } from './types';

/** The content of a new record. */
export function toContent(input: RecordInput): RecordContent {
  const { subject, data, effectiveAt, expiresAt } = input;
  return {
    subject,
    data: data as JsonObject,
    effectiveAt: toDayOrInstant(effectiveAt),
    expiresAt: toDayOrInstant(expiresAt),
  };
}

/**
 * The content of a revision. Subject and instants that it leaves out stay: nobody
 * lets a record count longer, or a clock start later, by leaving a field out.
 */
export function revisedContent(
  record: StoredRecord,
  input: RecordRevisionInput,
  now: number,
): RecordContent {
  const { subject, data, effectiveAt, expiresAt } = input;
  // What counts already counts from some instant.
  const fromNow =
    record.state === 'submitted' ? new Date(now).toISOString() : undefined;
  return {
    subject: subject ?? record.subject,
    data: data as JsonObject,
    effectiveAt:
      effectiveAt === null
        ? fromNow
        : toDayOrInstant(effectiveAt) ?? record.effectiveAt,
    expiresAt:
      expiresAt === null
        ? undefined
        : toDayOrInstant(expiresAt) ?? record.expiresAt,
  };
}
