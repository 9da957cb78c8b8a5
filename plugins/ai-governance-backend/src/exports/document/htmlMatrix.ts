import { Block, MatrixCell } from './ReportDocument';
import { MATRIX_SHADES } from './matrixShades';

/** What the style of a document says of matrices. */
export const MATRIX_STYLE = `
table.matrix { width: auto; min-width: 0; table-layout: auto; break-inside: avoid; }
.matrix th { font-weight: 400; color: #4a5560; font-size: .8rem; border: 0; background: none; }
.matrix td { min-width: 4.5rem; text-align: center; border-color: #fff; }
.matrix .count { display: block; min-height: 1.4em; font-weight: 600; } .matrix .band { color: #4a5560; font-size: .75rem; }
${MATRIX_SHADES.map(
  (shade, index) => `.shade${index}{background:${shade}}`,
).join('')}
`;

function cell(
  { count, band, shade }: MatrixCell,
  escape: (text: string) => string,
): string {
  return `<td class="shade${shade}"><span class="count">${
    count > 0 ? count : ''
  }</span><span class="band">${escape(band)}</span></td>`;
}

/** A matrix as a table whose rows and columns have titles. */
export function htmlMatrix(
  { caption, columns, rows, axes }: Extract<Block, { kind: 'matrix' }>,
  escape: (text: string) => string,
): string {
  const body = rows
    .map(
      row =>
        `<tr><th scope="row">${escape(row.title)}</th>${row.cells
          .map(each => cell(each, escape))
          .join('')}</tr>`,
    )
    .join('\n');
  const head = columns
    .map(column => `<th scope="col">${escape(column)}</th>`)
    .join('');
  return `<div class="scroll"><table class="matrix"><caption>${escape(
    caption,
  )}</caption><thead><tr><th>${escape(
    axes,
  )}</th>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
