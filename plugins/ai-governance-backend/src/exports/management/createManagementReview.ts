import {
  Calendar,
  MOST_REVIEW_LINES,
  PackInfo,
  RecordView,
  ReviewDecision,
  ReviewInput,
  signatureText,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Cell, DocumentBuilder, ReportDocument } from '../document';
import { ExportContext } from '../SystemExport';
import { dayText, instantText, waitsForText, wordText } from '../words';
import {
  addManagementBasis,
  managementProvenance,
} from './managementProvenance';
import { addScope, ScopeStatement } from './scopeFacts';

/** What a management review recorded. */
interface ReviewData {
  title?: string;
  heldOn?: string;
  attendees?: string[];
  remarks?: string;
  conclusion?: string;
  improvement?: string;
  changes?: string;
  links?: Array<{ title?: string; url: string }>;
}

/** A recorded review, or what is on record for a period. */
export interface ReviewSource {
  /** Day or instant, ISO 8601. */
  from: string;
  to: string;
  items: readonly ReviewInput[];
  /** Undefined where no review was recorded. */
  record?: Omit<RecordView, 'may'>;
  /** Of the recorded review, each with what became of it by now. */
  decisions?: readonly ReviewDecision[];
  packs: readonly PackInfo[];
  scopeStatement?: ScopeStatement;
}

const periodText = ({ from, to }: ReviewSource, calendar: Calendar) =>
  `${dayText(from, calendar)} to ${dayText(to, calendar)}`;

/** Which numbers a record holds; those of an import are whatever was counted elsewhere. */
const keptInWords = ({ imported, updatedAt }: Omit<RecordView, 'may'>) =>
  imported
    ? `As they were handed over with the import, on ${instantText(
        updatedAt,
      )}; they were not counted here`
    : `Counted over the whole scope and kept with the record, the same for every reader; last changed ${instantText(
        updatedAt,
      )}`;

function addFrame(
  builder: DocumentBuilder,
  source: ReviewSource,
  calendar: Calendar,
): void {
  const { record } = source;
  builder.section('Review');
  if (!record) {
    builder.text(
      'No review is recorded in this document: these are its inputs, collected at the instant below.',
      'warn',
    );
  } else if (record.state !== 'approved') {
    builder.text(
      `The record is in the state ${record.state}; nothing of it is approved.`,
      'warn',
    );
  }
  const data = (record?.data ?? {}) as ReviewData;
  builder.facts({
    Period: periodText(source, calendar),
    'Held on': record && (data.heldOn ?? 'Not stated'),
    Attendees:
      record &&
      (data.attendees?.length
        ? data.attendees.map(text => ({ text }))
        : 'Not stated'),
    State: record && wordText(record.state),
    'Rests on an import': record?.imported
      ? { text: 'It was decided elsewhere, and imported', tone: 'warn' }
      : undefined,
    'Waits for': waitsForText(record?.waitsFor),
    'Written by':
      record &&
      (record.imported
        ? record.author
        : `${signatureText({
            ref: record.author,
            signature: record.signatures?.author,
          })}, ${dayText(record.createdAt, calendar)}`),
    'Approved by':
      record?.state === 'approved'
        ? `${
            record.approver
              ? signatureText({
                  ref: record.approver,
                  signature: record.signatures?.approver,
                })
              : 'not stated'
          }, ${dayText(record.decidedAt, calendar)}`
        : undefined,
    Inputs: record
      ? keptInWords(record)
      : 'Collected now, over the AI systems in the scope that the reader may read',
    Record: record && {
      text: `${record.id}, revision ${record.revision}`,
      code: true,
    },
  });
}

function addInputs(
  builder: DocumentBuilder,
  items: readonly ReviewInput[],
): void {
  if (items.length === 0) {
    builder.section('Inputs').text('No inputs were kept.', 'quiet');
  }
  items.forEach(({ topic, summary, lines = [], hidden = 0 }, index) => {
    const more =
      lines.length >= MOST_REVIEW_LINES
        ? ` The first ${MOST_REVIEW_LINES} entries are listed; the numbers count all.`
        : '';
    builder
      .section(`${index + 1}. ${topic}`)
      .text(summary + more)
      .list([...lines]);
    if (hidden > 0) {
      builder.text(
        `Left out are entries about AI systems that the reader may not read: ${hidden}. The numbers were kept with the record, and count them.`,
        'quiet',
      );
    }
  });
}

/** How far a decision is. */
function stateCell({ state, doneOn, overdue }: ReviewDecision): Cell {
  if (overdue) return { text: 'Overdue', tone: 'bad' };
  switch (state) {
    case 'done':
      return { text: doneOn ? `Done on ${doneOn}` : 'Done', tone: 'good' };
    case 'dropped':
      return { text: 'Dropped', tone: 'quiet' };
    default:
      return 'Open';
  }
}

function addOutcome(builder: DocumentBuilder, source: ReviewSource): void {
  const { decisions = [] } = source;
  const data = (source.record?.data ?? {}) as ReviewData;
  const { links = [] } = data;
  for (const [title, text] of [
    ['Remarks', data.remarks],
    ['Conclusion', data.conclusion],
    ['Decided on improvement', data.improvement],
    ['Decided on changes', data.changes],
  ] as const) {
    if (text) builder.section(title).text(text);
  }
  builder.section('Decisions').table({
    columns: [
      { title: 'Decision', width: 4 },
      { title: 'Owner', width: 1.6 },
      { title: 'Until', width: 0.9 },
      { title: 'State now', width: 1 },
    ],
    rows: decisions.map((decision): Cell[] => [
      decision.decision,
      decision.owner ?? 'Nobody named',
      decision.dueDate ?? 'No day set',
      stateCell(decision),
    ]),
    empty: 'No decision is recorded.',
  });
  if (links.length > 0) {
    builder
      .section('Links')
      .list(links.map(({ title, url }) => (title ? `${title}: ${url}` : url)));
  }
}

/**
 * A management review (ISO/IEC 42001:2023 9.3): its inputs, and what was decided. A
 * pure function.
 */
export function createManagementReview(
  source: ReviewSource,
  context: ExportContext,
): ReportDocument {
  const { record, packs } = source;
  const provenance = managementProvenance(
    {
      packs,
      inputs: source,
      description: 'Inputs (the record of the review, or what is on record)',
    },
    context,
  );
  const builder = new DocumentBuilder({
    title: 'Management review',
    subject:
      (record?.data as ReviewData | undefined)?.title ??
      periodText(source, context.calendar),
    ...(record && {
      control: {
        number: `${record.id}, revision ${record.revision}`,
        version: record.state === 'approved' ? 'Approved' : 'Not approved',
      },
    }),
    provenance,
  });
  addFrame(builder, source, context.calendar);
  addScope(builder, source.scopeStatement, context.calendar);
  addInputs(builder, source.items);
  addOutcome(builder, source);
  return addManagementBasis(builder, provenance).build();
}
