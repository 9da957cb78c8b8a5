import type {
  Content,
  TableCell,
  TDocumentDefinitions,
} from 'pdfmake/interfaces';
import { partsOf } from './cells';
import { issueOf, kindOf } from './identification';
import { pdfMatrix } from './pdfMatrix';
import {
  Block,
  Cell,
  ReportDocument,
  RichText,
  Section,
  Tone,
} from './ReportDocument';

const INK = '#1b1f24';
const QUIET = '#4a5560';
const LINE = '#c3cad1';

const TONES: Record<Tone, string> = {
  plain: INK,
  good: '#0b6b2d',
  bad: '#a3121f',
  warn: '#7a4b00',
  quiet: QUIET,
};

/** Longest run of characters without a place to break that a cell holds. */
const LONGEST_WORD = 18;

/** Lines of a cell: left, top, right, bottom. */
const LINE_BELOW: [boolean, boolean, boolean, boolean] = [
  false,
  false,
  false,
  true,
];

const LAYOUT = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => LINE,
  vLineColor: () => LINE,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

const PLAIN_LAYOUT = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 8,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

/** What no font draws: controls, and the marks that turn a line around. Joiners stay. */
const UNPRINTABLE =
  /[^\P{Cc}\n]|[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function printable(text: string): string {
  return text
    .replace(/\t/g, '  ')
    .replace(UNPRINTABLE, '')
    .replace(/(\d) %/g, '$1\u00a0%');
}

function part({ text, tone, code, strong }: RichText): Content {
  const clean = printable(text);
  const breaks =
    code || clean.split(/\s+/).some(word => word.length > LONGEST_WORD);
  return {
    text: clean,
    color: TONES[tone ?? 'plain'],
    bold: Boolean(strong) || tone === 'bad' || tone === 'warn',
    ...(code && { preserveLeadingSpaces: true, fontSize: 7.5 }),
    ...(breaks && longWord(clean)),
  };
}

/** Breaks inside words only where one would not fit otherwise. */
function longWord(text: string) {
  const isLong = text.split(/[\s/\-.]+/).some(word => word.length > 28);
  return isLong ? { wordBreak: 'break-all' as const } : {};
}

function cell(content: Cell): TableCell {
  const parts = partsOf(content).map(part);
  return parts.length === 1 ? (parts[0] as TableCell) : { stack: parts };
}

function widths(columns: Array<{ width?: number }>): string[] {
  const total = columns.reduce((sum, { width = 1 }) => sum + width, 0);
  return columns.map(
    ({ width = 1 }) => `${((100 * width) / total).toFixed(3)}%`,
  );
}

function table(block: Extract<Block, { kind: 'table' }>): Content[] {
  if (block.rows.length === 0) {
    return [{ text: block.empty, color: QUIET, margin: [0, 2, 0, 8] }];
  }
  const columns = block.columns.length;
  const caption: TableCell[][] = block.caption
    ? [
        [
          {
            text: printable(block.caption),
            bold: true,
            fontSize: 9,
            colSpan: columns,
            fillColor: '#ffffff',
            border: LINE_BELOW,
            margin: [-4, 2, 0, 1],
          },
          ...Array.from({ length: columns - 1 }, () => ({
            text: '',
            border: LINE_BELOW,
          })),
        ],
      ]
    : [];
  return [
    {
      table: {
        // The caption is repeated with the header, and so never stands alone.
        headerRows: caption.length + 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: widths(block.columns),
        body: [
          ...caption,
          block.columns.map(({ title }) => ({
            text: title,
            bold: true,
            fillColor: '#e9edf1',
          })),
          ...block.rows.map(row => row.map(cell)),
        ],
      },
      layout: {
        ...LAYOUT,
        hLineWidth: line => (block.caption && line === 0 ? 0 : 0.5),
      },
      fontSize: 8,
      margin: [0, 2, 0, 10],
    },
  ];
}

function facts(block: Extract<Block, { kind: 'facts' }>): Content[] {
  if (block.facts.length === 0) return [];
  return [
    {
      table: {
        widths: ['26%', '74%'],
        body: block.facts.map(({ name, value }) => [
          { text: printable(name), color: QUIET },
          cell(value),
        ]),
      },
      layout: PLAIN_LAYOUT,
      unbreakable: true,
      margin: [0, 2, 0, 10],
    },
  ];
}

/** @param leads - whether a table follows, with which a text stays */
function toContent(block: Block, leads: boolean): Content[] {
  switch (block.kind) {
    case 'text':
      return [
        {
          text: printable(block.text),
          color: TONES[block.tone ?? 'plain'],
          margin: [0, 2, 0, 6],
          ...(leads && { headlineLevel: 2 }),
        },
      ];
    case 'list':
      return [{ ul: block.items.map(printable), margin: [0, 2, 0, 8] }];
    case 'facts':
      return facts(block);
    case 'matrix':
      return [pdfMatrix(block)];
    default:
      return table(block);
  }
}

/** Entries of a list that stays on one page with what leads to it. */
const SHORT_LIST = 8;

/** How many of the first blocks of a section stay on one page with its heading. */
function headed([first, second]: Block[]): number {
  if (first?.kind === 'facts') return 1;
  const isShort =
    first?.kind === 'text' &&
    second?.kind === 'list' &&
    second.items.length <= SHORT_LIST;
  return isShort ? 2 : 0;
}

function sectionContent({ title, blocks, newPage }: Section): Content[] {
  const together = headed(blocks);
  const pageBreak = newPage && { pageBreak: 'before' as const };
  const contents = blocks.map((block, index) =>
    toContent(block, blocks[index + 1]?.kind === 'table'),
  );
  const rest = contents.slice(together).flat();
  if (together === 0) {
    return [
      {
        text: printable(title),
        style: 'heading',
        headlineLevel: 1,
        ...pageBreak,
      },
      ...rest,
    ];
  }
  const stack: Content[] = [
    { text: printable(title), style: 'heading' },
    ...contents.slice(0, together).flat(),
  ];
  return [{ stack, unbreakable: true, ...pageBreak }, ...rest];
}

/**
 * A document as pdfmake takes it: A4, headed and numbered pages.
 *
 * @param notice - what the first page says of this file alone
 */
export function pdfDefinition(
  document: ReportDocument,
  notice?: string,
): TDocumentDefinitions {
  const { title, subject, sections, provenance } = document;
  const packs = provenance.packs
    .map(({ id, version }) => `${id} ${version}`)
    .join(', ');
  const date = new Date(provenance.generatedAt);
  const issue = issueOf(document);
  return {
    pageSize: 'A4',
    pageMargins: [40, 54, 40, 58],
    defaultStyle: { font: 'Roboto', fontSize: 9, color: INK, lineHeight: 1.15 },
    styles: {
      kind: { fontSize: 10, color: QUIET },
      issue: { fontSize: 9, color: QUIET, margin: [0, 0, 0, 6] },
      title: { fontSize: 20, bold: true, margin: [0, 2, 0, 6] },
      heading: { fontSize: 13, bold: true, margin: [0, 12, 0, 4] },
    },
    info: {
      title: printable(`${title}: ${subject}`),
      author: provenance.generator,
      subject: provenance.statement,
      keywords: `${packs}, inputs ${provenance.inputs.sha256}`,
      creationDate: date,
      modDate: date,
    },
    language: 'en',
    header: page =>
      page === 1
        ? null
        : {
            columns: [
              {
                text: printable(`${kindOf(document)}: ${subject}`),
                noWrap: false,
              },
              {
                text: printable(issue || packs),
                alignment: 'right',
                width: 'auto',
              },
            ],
            columnGap: 12,
            margin: [40, 26, 40, 0],
            fontSize: 8,
            color: QUIET,
          },
    footer: (page, pages) => ({
      stack: [
        {
          columns: [
            {
              text: `Generated ${provenance.generatedAt}. Control completeness as configured.`,
            },
            {
              text: `Page ${page} of ${pages}`,
              alignment: 'right',
              width: 'auto',
            },
          ],
        },
        {
          text: `SHA-256 of the inputs: ${provenance.inputs.sha256}`,
          margin: [0, 2, 0, 0],
        },
      ],
      margin: [40, 14, 40, 0],
      fontSize: 7.5,
      color: QUIET,
    }),
    content: [
      { text: printable(kindOf(document)), style: 'kind' },
      { text: printable(subject), style: 'title' },
      ...(issue ? [{ text: printable(issue), style: 'issue' }] : []),
      {
        table: {
          widths: ['*'],
          body: [[{ text: provenance.statement, margin: [6, 4, 6, 4] }]],
        },
        layout: {
          hLineWidth: () => 0,
          vLineWidth: index => (index === 0 ? 3 : 0),
          vLineColor: () => QUIET,
          fillColor: () => '#f3f5f7',
        },
        margin: [0, 0, 0, 6],
      },
      ...(notice ? [{ text: notice, color: TONES.warn }] : []),
      ...sections.flatMap(sectionContent),
    ],
    // A heading at the foot of a page goes with what it heads.
    pageBreakBefore: (node, container) =>
      node.headlineLevel !== undefined &&
      container
        .getFollowingNodesOnPage()
        .every(({ text, headlineLevel }) => !text || headlineLevel) &&
      container.getNodesOnNextPage().length > 0,
  };
}
