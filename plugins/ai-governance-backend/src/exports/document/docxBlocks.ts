import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { partsOf } from './cells';
import { MATRIX_SHADES } from './matrixShades';
import { Block, Cell, RichText, Section, Tone } from './ReportDocument';

/** Width between the margins of A4, in twentieths of a point. */
export const DOCX_WIDTH = 10_300;

/** Half points. */
const SMALL = 15;

const QUIET = '4A5560';

const TONES: Record<Tone, string> = {
  plain: '1B1F24',
  good: '0B6B2D',
  bad: 'A3121F',
  warn: '7A4B00',
  quiet: QUIET,
};

const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

const line = { style: BorderStyle.SINGLE, size: 4, color: 'C3CAD1' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINES = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
const NO_LINES = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

// What XML 1.0 has no place for; lone halves of characters are among it.
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

interface RunLook {
  color?: string;
  bold?: boolean;
  size?: number;
  font?: string;
}

/** Text as runs, one for each line of it. */
export function docxRuns(text: string, look: RunLook = {}): TextRun[] {
  return text
    .replace(NO_XML, '')
    .split('\n')
    .map(
      (part, index) =>
        new TextRun({
          ...look,
          text: part,
          ...(index > 0 && { break: 1 }),
          ...(RIGHT_TO_LEFT.test(part) && { rightToLeft: true }),
        }),
    );
}

function richParagraph({ text, tone, code, strong }: RichText): Paragraph {
  return new Paragraph({
    children: docxRuns(text, {
      color: TONES[tone ?? 'plain'],
      bold: Boolean(strong) || tone === 'bad' || tone === 'warn',
      ...(code && { font: 'Consolas', size: SMALL }),
    }),
  });
}

const cellParagraphs = (cell: Cell): Paragraph[] =>
  partsOf(cell).map(richParagraph);

/** Room below a table. */
const gap = () => new Paragraph({ spacing: { after: 80 }, children: [] });

/** Widths that add up to that of the page. */
function widthsOf(shares: number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map(share => Math.floor((DOCX_WIDTH * share) / total));
}

function grid(
  rows: TableRow[],
  widths: number[],
  borders: typeof LINES | typeof NO_LINES,
): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: DOCX_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins: MARGINS,
  });
}

function cellOf(
  width: number,
  children: Paragraph[],
  fill?: string,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    children,
    ...(fill && { shading: { type: ShadingType.CLEAR, fill } }),
  });
}

const captionOf = (text: string) =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 80, after: 40 },
    children: docxRuns(text, { bold: true }),
  });

function table(block: Extract<Block, { kind: 'table' }>) {
  if (block.rows.length === 0) {
    return [richParagraph({ text: block.empty, tone: 'quiet' })];
  }
  const widths = widthsOf(block.columns.map(({ width = 1 }) => width));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(({ title }, index) =>
      cellOf(
        widths[index],
        [new Paragraph({ children: docxRuns(title, { bold: true }) })],
        'E9EDF1',
      ),
    ),
  });
  const rows = block.rows.map(
    row =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell, index) =>
          cellOf(widths[index], cellParagraphs(cell)),
        ),
      }),
  );
  return [
    ...(block.caption ? [captionOf(block.caption)] : []),
    grid([head, ...rows], widths, LINES),
    gap(),
  ];
}

function facts(block: Extract<Block, { kind: 'facts' }>) {
  if (block.facts.length === 0) return [];
  const widths = widthsOf([26, 74]);
  const rows = block.facts.map(
    ({ name, value }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cellOf(widths[0], [richParagraph({ text: name, tone: 'quiet' })]),
          cellOf(widths[1], cellParagraphs(value)),
        ],
      }),
  );
  return [grid(rows, widths, NO_LINES), gap()];
}

function matrix(block: Extract<Block, { kind: 'matrix' }>) {
  const widths = widthsOf([1.3, ...block.columns.map(() => 1)]);
  const quiet = (text: string) => [
    new Paragraph({ children: docxRuns(text, { color: QUIET, size: SMALL }) }),
  ];
  const rows = block.rows.map(
    ({ title, cells }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cellOf(widths[0], quiet(title)),
          ...cells.map(({ count, band, shade }, index) =>
            cellOf(
              widths[index + 1],
              [
                new Paragraph({
                  children: docxRuns(count > 0 ? String(count) : ' ', {
                    bold: true,
                  }),
                }),
                ...quiet(band),
              ],
              MATRIX_SHADES[shade].slice(1),
            ),
          ),
        ],
      }),
  );
  const axes = new TableRow({
    cantSplit: true,
    children: [block.axes, ...block.columns].map((title, index) =>
      cellOf(widths[index], quiet(title)),
    ),
  });
  return [
    captionOf(block.caption),
    grid([...rows, axes], widths, LINES),
    gap(),
  ];
}

function blockContent(block: Block): Array<Paragraph | Table> {
  switch (block.kind) {
    case 'text':
      return [
        new Paragraph({
          spacing: { after: 120 },
          children: docxRuns(block.text, {
            color: TONES[block.tone ?? 'plain'],
          }),
        }),
      ];
    case 'list':
      return block.items.map(
        item =>
          new Paragraph({ bullet: { level: 0 }, children: docxRuns(item) }),
      );
    case 'facts':
      return facts(block);
    case 'matrix':
      return matrix(block);
    default:
      return table(block);
  }
}

/** A section as paragraphs and tables of a text program. */
export function docxSection(section: Section): Array<Paragraph | Table> {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      pageBreakBefore: section.newPage,
      children: docxRuns(section.title),
    }),
    ...section.blocks.flatMap(blockContent),
  ];
}
