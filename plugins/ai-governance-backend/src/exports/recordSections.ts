import { signatureText } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { contentLines, describeExported } from './describedCells';
import { DocumentBuilder, RichText, Tone } from './document';
import { riskMatrix } from './riskMatrix';
import { SystemExport } from './SystemExport';
import {
  dayText,
  instantText,
  lastDayText,
  levelText,
  percentText,
  waitsForText,
  wordText,
} from './words';

/** Changes that a document shows; the CSV has all of them. */
const MOST_CHANGES = 100;

/** Where the open risks stand on the matrix, without treatment and with it. */
function addMatrices(builder: DocumentBuilder, system: SystemExport): void {
  const { register, riskSettings: settings } = system;
  if (register.open === 0) return;
  for (const which of ['inherent', 'residual'] as const) {
    const { risks } = register;
    const { matrix, elsewhere } = riskMatrix({ risks, settings, which });
    builder.matrix(matrix);
    if (elsewhere > 0) {
      builder.text(
        `${elsewhere} more ${
          elsewhere === 1 ? 'is' : 'are'
        } not rated by likelihood and impact.`,
        'quiet',
      );
    }
  }
}

/** The risk register. */
export function addRisks(builder: DocumentBuilder, system: SystemExport): void {
  const { register, riskSettings } = system;
  const categories = new Map(
    riskSettings.categories.map(({ id, title }) => [id, title]),
  );
  const rating = (rated?: { rating: number; band: { title: string } }) =>
    rated ? `${rated.rating}, ${rated.band.title}` : 'Not rated';
  builder.section('Risk register').table({
    columns: [
      { title: 'Risk', width: 2.6 },
      { title: 'Inherent', width: 1 },
      { title: 'Residual', width: 1 },
      { title: 'Treatment', width: 1.7 },
      { title: 'Acceptance', width: 1.3 },
    ],
    rows: register.risks.map(risk => [
      [
        { text: risk.title, strong: true },
        {
          text: `${categories.get(risk.category) ?? risk.category}, ${
            risk.status
          }, ${risk.record.state}`,
          tone: 'quiet',
        },
        { text: risk.record.id, code: true, tone: 'quiet' },
      ],
      rating(risk.inherent),
      [
        { text: rating(risk.residual) },
        ...(risk.aboveAppetite
          ? [
              {
                text: `Above the appetite of ${risk.appetite}`,
                tone: 'bad' as const,
              },
            ]
          : []),
      ],
      [
        {
          text: `${wordText(risk.treatment.kind ?? 'undecided')}: ${
            risk.treatment.state
          }`,
          ...(risk.treatment.state === 'overdue' && { tone: 'bad' as const }),
        },
        ...(risk.treatment.owner ? [{ text: risk.treatment.owner }] : []),
        ...(risk.treatment.dueDate
          ? [{ text: `Due ${risk.treatment.dueDate}` }]
          : []),
      ],
      [
        { text: wordText(risk.acceptance.state) },
        ...(risk.acceptance.record?.imported
          ? [{ text: 'Imported', tone: 'quiet' as const }]
          : []),
        ...(risk.acceptance.record?.approver
          ? [
              {
                text: signatureText({
                  ref: risk.acceptance.record.approver,
                  signature: risk.acceptance.record.signatures?.approver,
                }),
                tone: 'quiet' as const,
              },
            ]
          : []),
        ...(risk.acceptance.reason
          ? [{ text: risk.acceptance.reason, tone: 'quiet' as const }]
          : []),
      ],
    ]),
    empty: 'No risk is recorded.',
  });
  addMatrices(builder, system);
}

/** What a record is and all that it says, in words. */
function describedCell(
  record: Parameters<typeof describeExported>[0],
  { recordTypes, words }: SystemExport,
): RichText[] {
  const description = describeExported(record, recordTypes, words);
  return [
    { text: description.title, strong: true },
    ...contentLines(description).map(text => ({ text })),
  ];
}

/** Records with names and dates. */
export function addRecords(
  builder: DocumentBuilder,
  system: SystemExport,
): void {
  builder.section('Records').table({
    columns: [
      { title: 'Record', width: 2.2 },
      { title: 'State', width: 1 },
      { title: 'Written by', width: 1.6 },
      { title: 'Decided by', width: 1.6 },
      { title: 'In force', width: 1.3 },
    ],
    rows: system.records.map(record => [
      [
        ...describedCell(record, system),
        { text: record.id, code: true, tone: 'quiet' },
      ],
      [
        { text: `${wordText(record.state)}, revision ${record.revision}` },
        ...(record.imported
          ? [{ text: 'Imported', tone: 'quiet' as const }]
          : []),
        ...(record.waitsFor
          ? [
              {
                text: waitsForText(record.waitsFor)!,
                tone: (record.waitsFor.nobody ? 'warn' : 'quiet') as Tone,
              },
            ]
          : []),
      ],
      [
        {
          text: signatureText({
            ref: record.author,
            signature: record.signatures?.author,
          }),
        },
        { text: dayText(record.createdAt, system.calendar), tone: 'quiet' },
      ],
      [
        {
          text: record.approver
            ? signatureText({
                ref: record.approver,
                signature: record.signatures?.approver,
              })
            : '',
        },
        { text: dayText(record.decidedAt, system.calendar), tone: 'quiet' },
      ],
      [
        { text: `From ${dayText(record.effectiveAt, system.calendar)}` },
        ...(record.expiresAt
          ? [
              {
                text: `until ${lastDayText(record.expiresAt, system.calendar)}`,
              },
            ]
          : []),
      ],
    ]),
    empty: 'Nothing is recorded.',
  });
}

/** Evidence that counted and that another source than the portal holds. */
export function addOtherEvidence(
  builder: DocumentBuilder,
  system: SystemExport,
): void {
  const { records } = system.inputs.evaluation;
  const own = new Set(system.records.map(({ id }) => id));
  builder.section('Evidence from other sources');
  if (records.status === 'unavailable') {
    builder.text(`The records could not be read: ${records.detail}`, 'bad');
    return;
  }
  builder.table({
    columns: [
      { title: 'Evidence', width: 2.2 },
      { title: 'State', width: 1 },
      { title: 'Written by', width: 1.6 },
      { title: 'Decided by', width: 1.6 },
      { title: 'In force', width: 1.3 },
    ],
    rows: records.items
      .filter(({ id }) => !own.has(id))
      .map(record => [
        [
          ...describedCell(record, system),
          { text: record.id, code: true, tone: 'quiet' },
        ],
        wordText(record.state),
        record.author,
        record.approver ?? '',
        [
          { text: `From ${dayText(record.effectiveAt, system.calendar)}` },
          ...(record.expiresAt
            ? [
                {
                  text: `until ${lastDayText(
                    record.expiresAt,
                    system.calendar,
                  )}`,
                },
              ]
            : []),
        ],
      ]),
    empty: 'No other source holds evidence of this system.',
  });
}

/** What changed and when, newest first. */
export function addHistory(
  builder: DocumentBuilder,
  system: SystemExport,
): void {
  const { history } = system.inputs;
  builder.section('How the results changed');
  if (history.length > MOST_CHANGES) {
    builder.text(
      `The last ${MOST_CHANGES} of ${history.length} changes; the history as CSV has all.`,
      'quiet',
    );
  }
  builder.table({
    columns: [
      { title: 'When', width: 1.3 },
      { title: 'Cause', width: 1 },
      { title: 'Level and completeness', width: 1.4 },
      { title: 'Controls that changed', width: 3 },
    ],
    rows: history
      .slice(0, MOST_CHANGES)
      .map(change => [
        instantText(change.at),
        wordText(change.cause),
        `${levelText(change.level)}, ${percentText(change.completeness)}`,
        change.cause === 'registered'
          ? `First result: ${change.changed.length} controls`
          : change.changed
              .map(({ controlId, from, to }) =>
                from ? `${controlId}: ${from} to ${to}` : `${controlId}: ${to}`,
              )
              .join('; '),
      ]),
    empty: 'No change is stored yet.',
  });
}
