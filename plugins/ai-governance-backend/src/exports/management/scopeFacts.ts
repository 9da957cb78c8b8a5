import {
  AimsScope,
  Applicability,
  Calendar,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DocumentBuilder, RichText } from '../document';
import { dayText, lastDayText } from '../words';

/** The record that says what the management system covers. */
export type ScopeStatement = Omit<RecordView, 'may'>;

/** What the management system covers, as it was approved (ISO/IEC 42001:2023 4.3). */
export function addScope(
  builder: DocumentBuilder,
  statement: ScopeStatement | undefined,
  calendar: Calendar,
): void {
  builder.section('Scope of the management system');
  if (!statement) {
    builder.text('No scope statement is approved and in force.', 'warn');
    return;
  }
  const { scope, exclusions, roles } = statement.data as Record<
    string,
    string | undefined
  >;
  const { approver, decidedAt, expiresAt } = statement;
  const decided = decidedAt && dayText(decidedAt, calendar);
  builder.facts({
    Scope: scope,
    'Not covered': exclusions,
    Roles: roles,
    Approved: approver && `${approver}${decided ? `, ${decided}` : ''}`,
    'Last day': lastDayText(expiresAt, calendar) || undefined,
    Record: {
      text: `${statement.id}, revision ${statement.revision}`,
      code: true,
    },
  });
}

/** Systems outside that are named; the rest is counted. */
const MOST_NAMED = 20;

/**
 * How many systems were counted, and how many lie outside the scope, with the reasons of
 * those outside now that the reader may see.
 *
 * @param kept - what was counted when a document was submitted; default: as counted now
 */
export function scopeFacts(
  scope: AimsScope,
  kept: Applicability['kept'] = scope,
): Record<string, string | RichText[] | undefined> {
  const { systems, outside } = kept;
  const named = scope.items.slice(0, MOST_NAMED).map(
    ({ entityRef, reason }): RichText => ({
      text: `${entityRef}: ${reason}`,
    }),
  );
  return {
    'AI systems in the scope': String(systems ?? 0),
    'Outside the scope': String(outside ?? 0),
    'Outside now': named.length > 0 ? named : undefined,
  };
}
