import {
  annexAObjectives,
  Applicability,
  ApplicabilityEntry,
  Calendar,
  PackInfo,
  signatureText,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Cell, DocumentBuilder, ReportDocument } from '../document';
import { ExportContext } from '../SystemExport';
import { dayText, lastDayText } from '../words';
import { controlRow, STATES } from './applicabilityCells';
import { impliedOf, isApproved } from './approvedNumbers';
import {
  addManagementBasis,
  managementProvenance,
} from './managementProvenance';
import { listChanges } from './listChanges';
import { addScope, ScopeStatement, scopeFacts } from './scopeFacts';

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
    Owner: record.owner ?? { text: 'Nobody named', tone: 'warn' },
    'Numbers as of': source.kept?.takenAt
      ? dayText(source.kept.takenAt, calendar)
      : undefined,
    'Rests on an import': record.imported
      ? { text: 'It was decided elsewhere, and imported', tone: 'warn' }
      : undefined,
    Record: { text: record.recordId, code: true },
  });
}

function addSummary(builder: DocumentBuilder, source: Applicability): void {
  const { items } = source;
  const decided = (own: boolean) => {
    const some = items.filter(entry => entry.own === own);
    const count = (decision: string) =>
      some.filter(entry => entry.decision === decision).length;
    return `${some.length}: ${count('included')} included, ${count(
      'excluded',
    )} excluded, ${count('undecided')} undecided`;
  };
  const unowned = items.filter(
    ({ owner, decision }) => !owner && decision !== 'excluded',
  ).length;
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
    .map(([text, count]) => ({ text: `${text}: ${count}` }));
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
      'Controls of Annex A': decided(false),
      'Controls of our own': decided(true),
      'Those not excluded': states,
      'Nobody named as owner': unowned > 0 ? String(unowned) : undefined,
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
  // On a page of its own, so that the heading never stands at the foot of one.
  builder.section('Controls', { newPage: true });
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

/** What became of the numbers of a statement since they were counted. */
function addChanges(builder: DocumentBuilder, source: Applicability): void {
  if (!source.kept) return;
  const { systems, controls } = listChanges(source);
  builder.section('Changed since the numbers were counted');
  builder.text(
    'Beside the numbers that were kept, this is how it is now, over the AI systems in the scope that the reader may see. It is not approved.',
    'quiet',
  );
  if (systems) {
    builder.facts({
      'AI systems in the scope': `${systems.before}, now ${systems.now}`,
    });
  }
  builder.table({
    columns: [
      { title: 'Control', width: 3 },
      { title: 'As kept', width: 1.2 },
      { title: 'Now', width: 1.2 },
    ],
    rows: controls.map(({ entry, before, now }): Cell[] => [
      [{ text: entry.id, strong: true }, { text: entry.title }],
      STATES[before],
      STATES[now],
    ]),
    empty: 'No control is in another state now.',
  });
}

/**
 * The controls of Annex A and of the organisation's own: what was decided and approved,
 * and how far each of them is (ISO/IEC 42001:2023 6.1.3). The numbers of a statement in
 * force are those that were approved. A pure function.
 */
export function createStatementOfApplicability(
  source: Applicability & { pack: PackInfo; scopeStatement?: ScopeStatement },
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
    ...(source.record && {
      control: {
        number: source.record.recordId,
        version: `Version ${source.version}, ${STANDINGS[source.record.state]}`,
      },
    }),
    provenance,
  });
  addStatement(builder, source, context.calendar);
  addScope(builder, source.scopeStatement, context.calendar);
  addSummary(builder, source);
  addControls(builder, source);
  addChanges(builder, source);
  return addManagementBasis(builder, provenance).build();
}
