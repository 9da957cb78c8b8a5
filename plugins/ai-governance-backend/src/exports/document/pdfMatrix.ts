import type { Content, TableCell } from 'pdfmake/interfaces';
import { Block, MatrixCell } from './ReportDocument';
import { MATRIX_SHADES } from './matrixShades';

const QUIET = '#4a5560';

/** Points. */
const ROW_TITLE = 62;
const COLUMN = 52;

function cell({ count, band, shade }: MatrixCell): TableCell {
  return {
    stack: [
      { text: count > 0 ? String(count) : ' ', bold: true, fontSize: 10 },
      { text: band, fontSize: 6, color: QUIET },
    ],
    alignment: 'center',
    fillColor: MATRIX_SHADES[shade],
  };
}

const title = (text: string, alignment: 'left' | 'center'): TableCell => ({
  text,
  alignment,
  fontSize: 6.5,
  color: QUIET,
});

/** A matrix as pdfmake draws it, as small as it can be read, on one page. */
export function pdfMatrix(block: Extract<Block, { kind: 'matrix' }>): Content {
  const { caption, columns, rows, axes } = block;
  return {
    stack: [
      { text: caption, bold: true, fontSize: 9, margin: [0, 2, 0, 2] },
      {
        table: {
          widths: [ROW_TITLE, ...columns.map(() => COLUMN)],
          body: [
            ...rows.map(row => [
              title(row.title, 'left'),
              ...row.cells.map(cell),
            ]),
            [
              title(axes, 'left'),
              ...columns.map(column => title(column, 'center')),
            ],
          ],
        },
        layout: {
          hLineWidth: () => 0.5,
          vLineWidth: () => 0.5,
          hLineColor: () => '#ffffff',
          vLineColor: () => '#ffffff',
          paddingTop: () => 1,
          paddingBottom: () => 1,
        },
      },
    ],
    unbreakable: true,
    margin: [0, 2, 0, 10],
  };
}
