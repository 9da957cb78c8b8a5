import {
  parseInstant,
  RecordInput,
  RecordRevisionInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { RecordContent } from './RecordCatalogue';
import { StoredRecord } from './types';

const toInstant = (text: string | undefined) =>
  text === undefined ? undefined : parseInstant(text);

/** The content of a new record. */
export function toContent(input: RecordInput): RecordContent {
  const { subject, data, effectiveAt, expiresAt } = input;
  return {
    subject,
    data: data as JsonObject,
    effectiveAt: toInstant(effectiveAt),
    expiresAt: toInstant(expiresAt),
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
  const fromNow = record.state === 'submitted' ? now : undefined;
  return {
    subject: subject ?? record.subject,
    data: data as JsonObject,
    effectiveAt:
      effectiveAt === null
        ? fromNow
        : toInstant(effectiveAt) ?? record.effectiveAt,
    expiresAt:
      expiresAt === null ? undefined : toInstant(expiresAt) ?? record.expiresAt,
  };
}
