import {
  annexAControls,
  annexAObjectives,
  Applicability,
  Calendar,
  ControlInfo,
  PackInfo,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Cell, DocumentBuilder, ReportDocument, RichText } from '../document';
import { ExportContext } from '../SystemExport';
import { dayText, lastDayText, percentText, wordText } from '../words';
import { ApplicabilityRow, applicabilityRows } from './applicabilityRows';
import {
  addManagementBasis,
  managementProvenance,
} from './managementProvenance';

const STATES: Record<ApplicabilityRow['implementation'], RichText> = {
  implemented: { text: 'Implemented', tone: 'good' },
  partly: { text: 'Partly implemented', tone: 'warn' },
  'not-implemented': { text: 'Not implemented', tone: 'bad' },
  'not-due': { text: 'Nothing due', tone: 'quiet' },
  'not-measured': { text: 'Not measured', tone: 'quiet' },
};

/** What is excluded need not be there, so nothing is said of how far it is. */
const EXCLUDED: RichText = { text: 'Excluded', tone: 'quiet' };

const isExcluded = ({ entry }: ApplicabilityRow) =>
  entry?.decision === 'excluded';

const STANDINGS = {
  'in-force': 'in force',
  waiting: 'waits for a decision; nothing of it is approved',
  expired: 'has expired',
} as const;

/** Which statement the decisions are from, and who approved it. */
function addStatement(
  builder: DocumentBuilder,
  decided: Applicability | undefined,
  calendar: Calendar,
): void {
  builder.section('Statement');
  const record = decided?.record;
  if (!decided) {
    builder.text(
      'What was decided is not among what the reader may read. The document shows the implementation state alone.',
    );
  } else if (!record) {
    builder.text(
      'No statement was written. Whether a control is included is undecided.',
      'warn',
    );
  } else {
    builder.facts({
      Version: {
        text: `${decided.version}, ${STANDINGS[record.state]}`,
        ...(record.state !== 'in-force' && { tone: 'warn' as const }),
      },
      'Approved by': decided.approver ?? 'Nobody yet',
      'Approved on': decided.approver && dayText(decided.decidedAt, calendar),
      'Last day': lastDayText(record.expiresAt, calendar) || undefined,
      Owner: record.owner,
      Record: { text: record.recordId, code: true },
    });
  }
}

function addSummary(
  builder: DocumentBuilder,
  rows: readonly ApplicabilityRow[],
  systems: number,
): void {
  const decided = (decision: string) =>
    rows.filter(({ entry }) => entry?.decision === decision).length;
  const isDecided = rows.some(({ entry }) => entry);
  const states = Object.entries(STATES)
    .map(([state, { text }]): [string, number] => [
      text,
      rows.filter(row => !isExcluded(row) && row.implementation === state)
        .length,
    ])
    .filter(([, count]) => count > 0)
    .map(([text, count]): [string, string] => [text, String(count)]);
  builder
    .section('Summary')
    .text(
      'The implementation state is computed at this instant from the controls of the AI systems that the reader may see: implemented where all that is due passes. Of what is excluded no state is told. Inclusion and exclusion are decisions of the organisation; the computed state changes none of them.',
    )
    .facts({
      'AI systems': String(systems),
      'Controls of Annex A': String(rows.length),
      ...(isDecided && {
        Included: String(decided('included')),
        Excluded: String(decided('excluded')),
        Undecided: String(decided('undecided')),
      }),
      ...Object.fromEntries(states),
    });
}

function measureCell({
  implementation,
  due,
  counts,
  controls,
}: ApplicabilityRow): RichText[] {
  // No control measures it, and yet it has a state: records show it.
  const byRecords =
    controls.length === 0 &&
    ['implemented', 'partly', 'not-implemented'].includes(implementation);
  const text =
    due === 0
      ? 'None due'
      : `${counts.pass} of ${due} pass (${percentText(counts.pass / due)})`;
  return [
    { text: byRecords ? 'By records alone' : text },
    ...(counts.waived > 0
      ? [{ text: `${counts.waived} waived`, tone: 'warn' as const }]
      : []),
    ...(controls.length > 0
      ? [{ text: controls.join(', '), tone: 'quiet' as const }]
      : []),
  ];
}

function decisionCell({ entry }: ApplicabilityRow): RichText[] {
  if (!entry) return [{ text: 'Not readable', tone: 'quiet' }];
  return [
    {
      text: wordText(entry.decision),
      ...(entry.decision === 'undecided' && { tone: 'warn' as const }),
    },
    ...(entry.justification
      ? [{ text: entry.justification, tone: 'quiet' as const }]
      : []),
  ];
}

function shownCell({ entry }: ApplicabilityRow): Cell {
  if (!entry) return '';
  const records = entry.evidence.map(({ title, state }) => ({
    text: state === 'in-force' ? title : `${title} (${STANDINGS[state]})`,
  }));
  const risks = entry.risks.map(({ title }) => ({ text: `Risk: ${title}` }));
  const more = entry.riskCount - risks.length;
  return [
    ...records,
    ...risks,
    ...(more > 0 ? [{ text: `and ${more} more risks` }] : []),
  ];
}

function addControls(
  builder: DocumentBuilder,
  rows: readonly ApplicabilityRow[],
): void {
  const byId = new Map(rows.map(row => [row.id, row]));
  builder.section('Controls of Annex A');
  for (const [objective, title] of Object.entries(annexAObjectives)) {
    builder.table({
      caption: `${objective} ${title}`,
      columns: [
        { title: 'Control', width: 2.1 },
        { title: 'Decision', width: 1.6 },
        { title: 'Implementation', width: 1.5 },
        { title: 'Measured', width: 1.7 },
        { title: 'Records and open risks', width: 1.7 },
      ],
      rows: annexAControls
        .filter(control => control.objective === objective)
        .map((control): Cell[] => {
          const row = byId.get(control.id)!;
          return [
            [{ text: control.id, strong: true }, { text: control.title }],
            decisionCell(row),
            isExcluded(row) ? EXCLUDED : STATES[row.implementation],
            measureCell(row),
            shownCell(row),
          ];
        }),
      empty: '',
    });
  }
}

/**
 * The 38 controls of Annex A: what was decided and approved, and the state that
 * follows from the systems that the caller may read. A pure function.
 */
export function createStatementOfApplicability(
  options: {
    pack: PackInfo;
    /** Controls of the pack with the counts per state. */
    items: ControlInfo[];
    systems: number;
    /** What was decided; left out where the caller may not read it. */
    decided?: Applicability;
  },
  context: ExportContext,
): ReportDocument {
  const { pack, items, systems, decided } = options;
  const rows = applicabilityRows(items, decided);
  const provenance = managementProvenance(
    {
      packs: [pack],
      inputs: options,
      description:
        'Inputs (the pack, the counts per control and state, and the statement)',
    },
    context,
  );
  const builder = new DocumentBuilder({
    title: 'Statement of Applicability',
    subject: 'Annex A of ISO/IEC 42001:2023',
    provenance,
  });
  addStatement(builder, decided, context.calendar);
  addSummary(builder, rows, systems);
  addControls(builder, rows);
  return addManagementBasis(builder, provenance).build();
}
