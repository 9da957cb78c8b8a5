import {
  ControlResult,
  ControlState,
  LIFECYCLE_STAGES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  Cell,
  DocumentBuilder,
  nameDocument,
  ReportDocument,
} from './document';
import { addBasis, systemProvenance } from './provenance';
import { ExportContext, SystemExport } from './SystemExport';
import { addStanding, reasonCell } from './systemSections';
import { lastDayText, stageText, stateText } from './words';

const GAPS: readonly ControlState[] = ['fail', 'expired', 'unknown'];

const CLOSING_COLUMNS = [
  { title: 'Control', width: 1.9 },
  { title: 'State', width: 0.8 },
  { title: 'Why', width: 2.4 },
  { title: 'What closes it', width: 2.8 },
];

/** Gates first, then by weight; the order of the pack among equals. */
function byUrgency(a: ControlResult, b: ControlResult): number {
  return Number(b.gate) - Number(a.gate) || b.weight - a.weight;
}

function closingRow(system: SystemExport, result: ControlResult): Cell[] {
  const control = system.pack.controls.find(
    ({ id }) => id === result.controlId,
  );
  const { fix } = result;
  return [
    [
      { text: result.controlId, strong: true },
      { text: control?.title ?? '' },
      {
        text: [
          ...(result.gate ? ['Gate'] : []),
          `weight ${result.weight}`,
          ...(control?.annexA ?? []),
        ].join(', '),
        tone: 'quiet',
      },
    ],
    stateText(result.state),
    reasonCell(result, system.calendar),
    [
      { text: fix?.text ?? control?.remediation ?? '' },
      ...(fix?.path ? [{ text: fix.path, code: true }] : []),
      ...(fix?.snippet ? [{ text: fix.snippet, code: true }] : []),
    ],
  ];
}

function addGaps(builder: DocumentBuilder, system: SystemExport): void {
  const gaps = system.scorecard.controls
    .filter(
      ({ requirement, state }) =>
        requirement === 'required' && GAPS.includes(state),
    )
    .sort(byUrgency);
  builder.section('Gaps');
  if (gaps.length === 0) {
    builder.text('Every required control that is due passes.', 'good');
    return;
  }
  const weight = gaps.reduce((sum, gap) => sum + gap.weight, 0);
  builder.text(
    `${gaps.length} required controls that are due do not pass; together they weigh ${weight} points. Gates come first: while one does not pass, the level is bronze at most.`,
  );
  for (const stage of LIFECYCLE_STAGES) {
    const rows = gaps.filter(({ dueFrom }) => dueFrom === stage);
    if (rows.length > 0) {
      builder.table({
        caption: `Due from ${stageText(stage).toLocaleLowerCase('en-GB')} (${
          rows.length
        })`,
        columns: CLOSING_COLUMNS,
        rows: rows.map(gap => closingRow(system, gap)),
        empty: '',
      });
    }
  }
}

function addAhead(builder: DocumentBuilder, system: SystemExport): void {
  const { controls } = system.scorecard;
  const titles = new Map(
    system.pack.controls.map(({ id, title }) => [id, title]),
  );
  const named = ({ controlId }: ControlResult) => titles.get(controlId) ?? '';
  const expiring = controls
    .filter(({ state, expiresAt }) => state === 'pass' && expiresAt)
    .sort((a, b) => (a.expiresAt! < b.expiresAt! ? -1 : 1));
  builder
    .section('What lapses next')
    .table({
      columns: [
        { title: 'Last day' },
        { title: 'Control' },
        { title: 'Title', width: 3 },
      ],
      rows: expiring.map(result => [
        {
          text: lastDayText(result.expiresAt, system.calendar),
          ...(result.expiring && { tone: 'warn' as const }),
        },
        result.controlId,
        named(result),
      ]),
      empty: 'No evidence that counts now has an expiry.',
    })
    .section('Waived')
    .table({
      columns: [
        { title: 'Control' },
        { title: 'Until' },
        { title: 'Approved by', width: 1.5 },
        { title: 'Reason', width: 2.5 },
      ],
      rows: controls.flatMap(({ controlId, waiver }) =>
        waiver
          ? [
              [
                controlId,
                lastDayText(waiver.expiresAt, system.calendar),
                waiver.approver,
                waiver.reason,
              ],
            ]
          : [],
      ),
      empty: 'No waiver is in force.',
    })
    .section('What comes next')
    .table({
      columns: [
        { title: 'Due from', width: 1.3 },
        { title: 'Control', width: 0.8 },
        { title: 'Title', width: 3 },
      ],
      rows: LIFECYCLE_STAGES.flatMap(stage =>
        controls
          .filter(
            ({ state, dueFrom, requirement }) =>
              state === 'not-due' &&
              dueFrom === stage &&
              requirement === 'required',
          )
          .map(result => [stageText(stage), result.controlId, named(result)]),
      ),
      empty: 'Every required control is due already.',
    });
}

/** What is missing, why, and what closes it. A pure function. */
export function createGapReport(
  system: SystemExport,
  context: ExportContext,
): ReportDocument {
  const { metadata } = system.inputs.evaluation.entity;
  const provenance = systemProvenance(system, context);
  const builder = new DocumentBuilder({
    title: 'Gap report',
    subject: metadata.title ?? metadata.name,
    provenance,
  });
  addStanding(builder, system);
  addGaps(builder, system);
  addAhead(builder, system);
  return nameDocument(
    addBasis(builder, provenance).build(),
    system.words.names,
  );
}
