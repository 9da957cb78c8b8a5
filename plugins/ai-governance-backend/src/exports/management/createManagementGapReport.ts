import {
  Gap,
  GapItem,
  PackInfo,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Cell, DocumentBuilder, ReportDocument, Tone } from '../document';
import { ExportContext } from '../SystemExport';
import { dayText, wordText } from '../words';
import {
  addManagementBasis,
  managementProvenance,
} from './managementProvenance';
import { scopeFacts } from './scopeFacts';

const CHANGES: Record<NonNullable<GapItem['change']>, [string, Tone]> = {
  better: ['Better', 'good'],
  same: ['Same', 'quiet'],
  worse: ['Worse', 'bad'],
};

function changeCell(change: GapItem['change']): Cell {
  if (!change) return 'Not in the baseline';
  const [text, tone] = CHANGES[change];
  return { text, tone };
}

function addItems(
  builder: DocumentBuilder,
  options: { caption: string; items: GapItem[]; compared: boolean },
): void {
  const { caption, items, compared } = options;
  builder.table({
    caption,
    columns: [
      { title: 'Item', width: 3 },
      ...(compared ? [{ title: 'Before', width: 1.2 }] : []),
      { title: 'Now', width: 1.2 },
      ...(compared ? [{ title: 'Change', width: 1 }] : []),
    ],
    rows: items.map(({ id, title, state, before, change }): Cell[] => [
      [{ text: id, strong: true }, { text: title }],
      ...(compared ? [before ? wordText(before) : ''] : []),
      wordText(state),
      ...(compared ? [changeCell(change)] : []),
    ]),
    empty: `${caption}: none.`,
  });
}

/** How far clauses and controls of Annex A are, beside a baseline. A pure function. */
export function createManagementGapReport(
  source: { gap: Gap; packs: readonly PackInfo[] },
  context: ExportContext,
): ReportDocument {
  const { gap, packs } = source;
  const { baseline, items, done, total } = gap;
  const compared = baseline !== undefined;
  const provenance = managementProvenance(
    {
      packs,
      inputs: source,
      description:
        'Inputs (the state of each clause and control, the baseline)',
    },
    context,
  );
  const builder = new DocumentBuilder({
    title: 'Gap report',
    subject: 'Management system, ISO/IEC 42001:2023',
    provenance,
  })
    .section('Summary')
    .text(
      'An item is done when it is in place, implemented, or excluded by a statement in force. The state of clauses follows from the records of the organisation that are current, that of controls from them and from the AI systems in the scope that the reader may see.',
    )
    .facts({
      ...scopeFacts(gap.scope),
      Done: `${done} of ${total}`,
      Baseline: baseline
        ? `${baseline.title}, ${dayText(baseline.takenAt, context.calendar)}`
        : 'None chosen',
      'Done then': baseline && String(baseline.done),
      'Became worse':
        baseline &&
        String(items.filter(({ change }) => change === 'worse').length),
    });
  for (const [title, isDone] of [
    ['Not done', false],
    ['Done', true],
  ] as const) {
    builder.section(title);
    for (const [caption, kind] of [
      ['Clauses', 'clause'],
      ['Controls of Annex A and of our own', 'control'],
    ] as const) {
      addItems(builder, {
        caption,
        items: items.filter(item => item.kind === kind && item.done === isDone),
        compared,
      });
    }
  }
  return addManagementBasis(builder, provenance).build();
}
