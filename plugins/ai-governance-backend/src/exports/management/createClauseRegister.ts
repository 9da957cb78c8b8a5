import {
  Calendar,
  ClauseEntry,
  ClauseRegister,
  ClauseState,
  countDue,
  OrganisationRecordRef,
  PackInfo,
  RecordTypeInfo,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Cell, DocumentBuilder, ReportDocument, RichText } from '../document';
import { ExportContext } from '../SystemExport';
import { dayText, lastDayText, percentText } from '../words';
import {
  addManagementBasis,
  managementProvenance,
} from './managementProvenance';
import { addScope, ScopeStatement, scopeFacts } from './scopeFacts';

/** How far a clause is, in words; from the best. */
const STATES: Record<ClauseState, RichText> = {
  'in-place': { text: 'In place', tone: 'good' },
  partly: { text: 'Partly in place', tone: 'warn' },
  planned: { text: 'Planned', tone: 'warn' },
  waiting: { text: 'Waits for a decision', tone: 'warn' },
  insufficient: { text: 'On record, and does not count', tone: 'bad' },
  expired: { text: 'Expired', tone: 'bad' },
  missing: { text: 'Missing', tone: 'bad' },
};

const STANDINGS: Record<OrganisationRecordRef['state'], string> = {
  'in-force': 'in force',
  waiting: 'waits for a decision',
  expired: 'expired',
  insufficient: 'does not count',
};

/** The clauses above, by their number and title. */
const CLAUSES: ReadonlyArray<[string, string]> = [
  ['4', 'Context of the organization'],
  ['5', 'Leadership'],
  ['6', 'Planning'],
  ['7', 'Support'],
  ['8', 'Operation'],
  ['9', 'Performance evaluation'],
  ['10', 'Improvement'],
];

interface Words {
  calendar: Calendar;
  /** Title of a type of record. */
  typeTitle(type: string): string;
}

/** A record with who approved it and how long it counts, or why it does not. */
function evidenceParts(
  ref: OrganisationRecordRef,
  { calendar, typeTitle }: Words,
): RichText[] {
  const { title, type, state, because, imported, approver, decidedAt } = ref;
  const decided = decidedAt && dayText(decidedAt, calendar);
  const details = [
    typeTitle(type),
    `${ref.recordId}`,
    STANDINGS[state],
    approver && `approved by ${approver}${decided ? ` on ${decided}` : ''}`,
    ref.expiresAt && `until ${lastDayText(ref.expiresAt, calendar)}`,
    imported && 'decided elsewhere, and imported',
  ];
  return [
    { text: title },
    { text: details.filter(Boolean).join(', '), tone: 'quiet' },
    ...(because ? [{ text: because, tone: 'warn' as const }] : []),
  ];
}

/** What systems show of a clause; it decides nothing. */
function systemParts({ controls, counts }: ClauseEntry): RichText[] {
  const due = countDue(counts);
  if (controls.length === 0 || due === 0) return [];
  return [
    {
      text: `Systems, for information: ${counts.pass} of ${due} results of ${
        controls.length
      } ${controls.length === 1 ? 'control' : 'controls'} pass (${percentText(
        counts.pass / due,
      )})`,
      tone: 'quiet',
    },
  ];
}

function evidenceCell(entry: ClauseEntry, words: Words): Cell {
  const { evidence, links, missing } = entry;
  return [
    ...evidence.flatMap(ref => evidenceParts(ref, words)),
    ...links.map(({ title, url }) => ({
      text: title ? `${title}: ${url}` : url,
    })),
    ...(missing.length > 0
      ? [
          {
            text: `Nothing that counts: ${missing
              .map(words.typeTitle)
              .join(', ')}`,
            tone: 'bad' as const,
          },
        ]
      : []),
    ...systemParts(entry),
  ];
}

function clauseRow(entry: ClauseEntry, words: Words): Cell[] {
  const { id, title, state, owner, reviewOn } = entry;
  return [
    [{ text: id, strong: true }, { text: title }],
    STATES[state],
    owner ?? { text: 'Nobody named', tone: 'warn' },
    evidenceCell(entry, words),
    reviewOn
      ? lastDayText(reviewOn, words.calendar)
      : { text: 'No day set', tone: 'quiet' },
  ];
}

function addSummary(builder: DocumentBuilder, register: ClauseRegister): void {
  const { items, scope } = register;
  const counted = (Object.keys(STATES) as ClauseState[]).map(
    (state): [string, string] => [
      STATES[state].text,
      String(items.filter(entry => entry.state === state).length),
    ],
  );
  const unowned = items.filter(({ owner }) => !owner).map(({ id }) => id);
  builder
    .section('Summary')
    .text(
      'The register is computed at the moment of the export, from the records of the organisation that are current, and is approved by nobody itself; each record says who approved it. Which records show a clause is our judgement: the standard does not say. Results of AI systems are shown for information, and decide nothing.',
    )
    .facts({
      Subclauses: String(items.length),
      ...Object.fromEntries(counted.filter(([, count]) => count !== '0')),
      'Nobody named': unowned.length > 0 ? unowned.join(', ') : undefined,
      ...scopeFacts(scope),
    });
}

/**
 * Clauses 4 to 10 of ISO/IEC 42001:2023, each with its state, who is accountable, what
 * shows it and who approved that, and what is not there. A pure function.
 */
export function createClauseRegister(
  source: {
    register: ClauseRegister;
    types: readonly RecordTypeInfo[];
    packs: readonly PackInfo[];
    scopeStatement?: ScopeStatement;
  },
  context: ExportContext,
): ReportDocument {
  const { register, packs, scopeStatement } = source;
  const titles = new Map(source.types.map(({ id, title }) => [id, title]));
  const words: Words = {
    calendar: context.calendar,
    typeTitle: type => titles.get(type as RecordTypeInfo['id']) ?? type,
  };
  const provenance = managementProvenance(
    {
      packs,
      inputs: { register, scopeStatement },
      description:
        'Inputs (each clause with its records, and the counts of its controls)',
    },
    context,
  );
  const builder = new DocumentBuilder({
    title: 'Clause register',
    subject: 'ISO/IEC 42001:2023, clauses 4 to 10',
    control: {
      version: `As of ${context.calendar.dayOf(context.now)}, not approved`,
    },
    provenance,
  });
  addScope(builder, scopeStatement, context.calendar);
  addSummary(builder, register);
  // On a page of its own, so that the heading never stands at the foot of one.
  builder.section('Clauses', { newPage: true });
  for (const [number, title] of CLAUSES) {
    builder.table({
      caption: `${number} ${title}`,
      columns: [
        { title: 'Clause', width: 1.9 },
        { title: 'State', width: 1 },
        { title: 'Accountable', width: 1.3 },
        { title: 'Shown by', width: 4.2 },
        { title: 'Next review', width: 0.95 },
      ],
      rows: register.items
        .filter(({ id }) => id.startsWith(`${number}.`))
        .map(entry => clauseRow(entry, words)),
      empty: 'No subclause.',
    });
  }
  return addManagementBasis(builder, provenance).build();
}
