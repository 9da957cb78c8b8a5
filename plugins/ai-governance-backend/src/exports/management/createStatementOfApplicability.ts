import {
  annexAObjectives,
  Applicability,
  ApplicabilityEntry,
  Calendar,
  PackInfo,
  signatureText,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DocumentBuilder, ReportDocument } from '../document';
import { ExportContext } from '../SystemExport';
import { dayText, lastDayText } from '../words';
import { controlRow, STATES } from './applicabilityCells';
import { impliedOf, isApproved } from './approvedNumbers';
import {
  addManagementBasis,
  managementProvenance,
} from './managementProvenance';
import { scopeFacts } from './scopeFacts';

const STANDINGS = {
  'in-force': 'in force',
  waiting: 'waits for a decision; nothing of it is approved',
  expired: 'has expired; nothing of it is in force',
  insufficient: 'does not count',
} as const;

/** Which statement the decisions are from, and who approved it. */
function addStatement(
  builder: DocumentBuilder,
  source: Applicability,
  calendar: Calendar,
): void {
  const { record, version, approver, decidedAt } = source;
  builder.section('Statement');
  if (!record) {
    builder.text(
      'No statement was written. Whether a control is included is undecided.',
      'warn',
    );
    return;
  }
  builder.facts({
    Version: {
      text: `${version}, ${STANDINGS[record.state]}`,
      ...(record.state !== 'in-force' && { tone: 'warn' as const }),
    },
    'Approved by': approver
      ? signatureText({ ref: approver, signature: source.approverSignature })
      : 'Nobody yet',
    'Approved on': approver && dayText(decidedAt, calendar),
    'Last day': lastDayText(record.expiresAt, calendar) || undefined,
    Owner: record.owner,
    'Rests on an import': record.imported
      ? { text: 'It was decided elsewhere, and imported', tone: 'warn' }
      : undefined,
    Record: { text: record.recordId, code: true },
  });
}

function addSummary(builder: DocumentBuilder, source: Applicability): void {
  const { items } = source;
  const decided = (decision: string) =>
    String(items.filter(entry => entry.decision === decision).length);
  const states = Object.entries(STATES)
    .map(([state, { text }]): [string, number] => [
      text,
      items.filter(
        entry =>
          entry.decision !== 'excluded' &&
          impliedOf(entry, source).state === state,
      ).length,
    ])
    .filter(([, count]) => count > 0)
    .map(([text, count]): [string, string] => [text, String(count)]);
  builder
    .section('Summary')
    .text(
      isApproved(source)
        ? 'The implementation state is that which was approved: counted over the whole scope when the statement was submitted, the same for every reader. Of what is excluded no state is told.'
        : 'Nothing of this is approved. The implementation state is computed at this instant, over the AI systems in the scope that the reader may see.',
      isApproved(source) ? undefined : 'warn',
    )
    .facts({
      ...scopeFacts(source.scope, isApproved(source) ? source.kept : undefined),
      'Controls of Annex A': String(items.filter(({ own }) => !own).length),
      'Controls of our own': String(items.filter(({ own }) => own).length),
      Included: decided('included'),
      Excluded: decided('excluded'),
      Undecided: decided('undecided'),
      ...Object.fromEntries(states),
    });
}

function addControls(builder: DocumentBuilder, source: Applicability): void {
  const groups: Array<[string, ApplicabilityEntry[]]> = [
    ...Object.entries(annexAObjectives).map(
      ([objective, title]): [string, ApplicabilityEntry[]] => [
        `${objective} ${title}`,
        source.items.filter(
          entry => !entry.own && entry.objective === objective,
        ),
      ],
    ),
    ['Controls of our own', source.items.filter(({ own }) => own)],
  ];
  builder.section('Controls');
  for (const [caption, entries] of groups) {
    if (entries.length === 0) continue;
    builder.table({
      caption,
      columns: [
        { title: 'Control', width: 1.9 },
        { title: 'Applicable, and why', width: 2 },
        { title: 'Owner', width: 1.1 },
        { title: 'Implementation', width: 1.2 },
        { title: 'Rests on', width: 1.8 },
        { title: 'Made necessary by', width: 1.5 },
      ],
      rows: entries.map(entry => controlRow(entry, source)),
      empty: '',
    });
  }
}

/**
 * The controls of Annex A and of the organisation's own: what was decided and approved,
 * and how far each of them is (ISO/IEC 42001:2023 6.1.3). The numbers of a statement in
 * force are those that were approved. A pure function.
 */
export function createStatementOfApplicability(
  source: Applicability & { pack: PackInfo },
  context: ExportContext,
): ReportDocument {
  const provenance = managementProvenance(
    {
      packs: [source.pack],
      inputs: source,
      description:
        'Inputs (the pack, the statement, and the counts per control and state)',
    },
    context,
  );
  const builder = new DocumentBuilder({
    title: 'Statement of Applicability',
    subject: 'ISO/IEC 42001:2023 6.1.3, Annex A',
    provenance,
  });
  addStatement(builder, source, context.calendar);
  addSummary(builder, source);
  addControls(builder, source);
  return addManagementBasis(builder, provenance).build();
}
