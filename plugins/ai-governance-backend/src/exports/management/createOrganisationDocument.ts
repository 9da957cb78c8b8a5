import {
  Calendar,
  DescriptionContext,
  EXPORT_STATEMENT,
  OrganisationEvidence,
  PackedRecord,
  RecordTypeInfo,
  sha256Hex,
  signatureText,
  WaitsFor,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { contentFacts, describeExported } from '../describedCells';
import {
  Cell,
  DocumentBuilder,
  nameDocument,
  ReportDocument,
  Tone,
} from '../document';
import { addBasis, originOf } from '../provenance';
import { ExportContext } from '../SystemExport';
import {
  dayText,
  instantText,
  lastDayText,
  waitsForText,
  wordText,
} from '../words';

const BASIS =
  'It holds what the person named above may read. With the evidence pack, `ai-governance verify` holds each record to the trail, and this document to the records.';

const toneOf = ({ state }: PackedRecord): Tone =>
  state === 'approved' || state === 'submitted' ? 'plain' : 'quiet';

/** Who wrote and decided a record, and when it counts. */
function frameFacts(
  record: PackedRecord,
  calendar: Calendar,
): Record<string, Cell | undefined> {
  const { author, approver, signatures, decidedAt, createdAt } = record;
  const { comment } = record;
  const from = dayText(record.effectiveAt, calendar);
  return {
    State: {
      text: `${wordText(record.state)}, revision ${record.revision}`,
      tone: toneOf(record),
    },
    'Written by': `${signatureText({
      ref: author,
      signature: signatures?.author,
    })}, ${dayText(createdAt, calendar)}`,
    'Decided by':
      approver &&
      `${signatureText({
        ref: approver,
        signature: signatures?.approver,
      })}, ${dayText(decidedAt, calendar)}`,
    Comment: comment,
    'In force': record.expiresAt
      ? `From ${from} until ${lastDayText(record.expiresAt, calendar)}`
      : `From ${from}`,
    Id: { text: record.id, code: true, tone: 'quiet' },
  };
}

/** Revisions, oldest first: who did what and when. */
const historyOf = ({ revisions }: PackedRecord): Cell =>
  [...revisions]
    .sort((one, other) => one.revision - other.revision)
    .map(({ revision, action, by, signature, at }) => ({
      text: `${revision}. ${wordText(action)} by ${signatureText({
        ref: by,
        signature,
      })}, ${instantText(at)}`,
      tone: 'quiet' as const,
    }));

/**
 * The records of the organisation to be read: by type, each with what it says, who wrote
 * and decided it, and its revisions. A pure function.
 */
export function createOrganisationDocument(
  source: {
    evidence: OrganisationEvidence;
    types: readonly RecordTypeInfo[];
    /** Whose decision open records wait for, by their ids. */
    waiting: ReadonlyMap<string, WaitsFor>;
    words: DescriptionContext;
    /** The records as the pack has them. */
    text: string;
  },
  context: ExportContext,
): ReportDocument {
  const { evidence, types, waiting, words, text } = source;
  const provenance = {
    ...originOf(context),
    packs: [],
    inputs: {
      sha256: sha256Hex(text),
      description: 'organisation/records.json of the evidence pack',
    },
    statement: EXPORT_STATEMENT,
  };
  const builder = new DocumentBuilder({
    title: 'Records of the organisation',
    subject: 'Management system, ISO/IEC 42001:2023',
    provenance,
  })
    .section('What it holds')
    .table({
      columns: [{ title: 'Type', width: 3 }, { title: 'Records' }],
      rows: types
        .map(({ id, title }) => [
          title,
          evidence.records.filter(({ type }) => type === id).length,
        ])
        .filter(([, count]) => Number(count) > 0)
        .map(([title, count]) => [String(title), String(count)]),
      empty: 'Nothing is recorded.',
    });
  for (const type of types) {
    for (const record of evidence.records) {
      if (record.type !== type.id) continue;
      const description = describeExported(record, types, words);
      builder.section(description.title).facts({
        ...frameFacts(record, context.calendar),
        'Waits for': waitsForText(waiting.get(record.id)),
        ...contentFacts(description),
        Revisions: historyOf(record),
      });
    }
  }
  return nameDocument(
    addBasis(builder, provenance, BASIS).build(),
    words.names,
  );
}
