import { createHash } from 'crypto';
import { partsOf } from './cells';
import { htmlMatrix, MATRIX_STYLE } from './htmlMatrix';
import { issueOf, kindOf } from './identification';
import {
  Block,
  Cell,
  ReportDocument,
  RichText,
  Section,
} from './ReportDocument';

/** Shares of a width in percent, as classes: the policy allows no style beside ours. */
const WIDTHS = Array.from(
  { length: 100 },
  (_, index) => `.w${index + 1}{width:${index + 1}%}`,
).join('');

const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; color: #1b1f24; background: #fff;
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
h1 { margin: 0; font-size: 1.7rem; } h2 { margin: 2rem 0 .5rem; padding-bottom: .25rem; font-size: 1.2rem;
  border-bottom: 2px solid #1b1f24; break-after: avoid; }
.kind { margin: 0; color: #4a5560; letter-spacing: .04em; text-transform: uppercase; font-size: .8rem; }
.statement { margin: .75rem 0; padding: .5rem .75rem; border-left: 4px solid #4a5560; background: #f3f5f7; }
.scroll { overflow-x: auto; }
table { width: 100%; min-width: 44rem; table-layout: fixed; border-collapse: collapse; margin: .5rem 0 1rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { padding: .3rem .5rem; border: 1px solid #c3cad1; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; break-inside: avoid; break-after: avoid; } thead th { background: #e9edf1; } tr { break-inside: avoid; }
caption { break-after: avoid; } tbody tr:first-child { break-before: avoid; } tbody tr:last-child { break-before: avoid; } .whole { break-inside: avoid; }
dl { display: grid; grid-template-columns: minmax(9rem, 12rem) 1fr; gap: .2rem 1rem; margin: .5rem 0 1rem; break-inside: avoid; }
dt { color: #4a5560; } dd { margin: 0; overflow-wrap: anywhere; }
.part { display: block; } .strong { font-weight: 600; } .code { font-family: ui-monospace, Consolas, monospace; font-size: .85em; white-space: pre-wrap; }
.good { color: #0b6b2d; } .bad { color: #a3121f; font-weight: 600; } .warn { color: #7a4b00; font-weight: 600; } .quiet { color: #4a5560; }
footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid #c3cad1; color: #4a5560; font-size: .85rem; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .scroll { overflow: visible; } table { min-width: 0; } p { orphans: 3; widows: 3; } h2.new-page { break-before: page; } table { font-size: 9pt; } footer { display: none; } }
@page { margin: 16mm 14mm 18mm; @bottom-left { content: "Control completeness as configured"; font: 8pt sans-serif; color: #4a5560; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; color: #4a5560; } }
${MATRIX_STYLE}${WIDTHS}
`;

/**
 * Policy under which a document is shown: nothing is loaded, nothing runs, and only
 * its own style counts.
 */
export const HTML_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that no browser takes for markup, in content and in attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => ENTITIES[character]);
}

function part({ text, tone, code, strong }: RichText): string {
  const classes = ['part', tone, code && 'code', strong && 'strong'];
  return `<span class="${classes.filter(Boolean).join(' ')}">${escapeHtml(
    text,
  )}</span>`;
}

function cell(content: Cell): string {
  return typeof content === 'string'
    ? escapeHtml(content)
    : partsOf(content).map(part).join('');
}

/** Tables of no more rows stay on one page. */
const WHOLE = 8;

function table(block: Extract<Block, { kind: 'table' }>): string {
  if (block.rows.length === 0) {
    return `<p class="quiet">${escapeHtml(block.empty)}</p>`;
  }
  const caption = block.caption
    ? `<caption>${escapeHtml(block.caption)}</caption>`
    : '';
  const total = block.columns.reduce((sum, { width = 1 }) => sum + width, 0);
  const head = block.columns
    .map(({ title, width = 1 }) => {
      const share = Math.max(1, Math.round((100 * width) / total));
      return `<th scope="col" class="w${share}">${escapeHtml(title)}</th>`;
    })
    .join('');
  const whole = block.rows.length <= WHOLE ? ' class="whole"' : '';
  const body = block.rows
    .map(
      row => `<tr>${row.map(item => `<td>${cell(item)}</td>`).join('')}</tr>`,
    )
    .join('\n');
  return `<div class="scroll"><table${whole}>${caption}<thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}

function blockHtml(content: Block): string {
  switch (content.kind) {
    case 'text':
      return `<p class="${content.tone ?? 'plain'}">${escapeHtml(
        content.text,
      )}</p>`;
    case 'list':
      return `<ul>${content.items
        .map(item => `<li>${escapeHtml(item)}</li>`)
        .join('')}</ul>`;
    case 'facts':
      return `<dl>${content.facts
        .map(
          ({ name, value }) =>
            `<dt>${escapeHtml(name)}</dt><dd>${cell(value)}</dd>`,
        )
        .join('')}</dl>`;
    case 'matrix':
      return htmlMatrix(content, escapeHtml);
    default:
      return table(content);
  }
}

function section({ title, blocks, newPage }: Section): string {
  const attributes = newPage ? ' class="new-page"' : '';
  return `<section><h2${attributes}>${escapeHtml(title)}</h2>\n${blocks
    .map(blockHtml)
    .join('\n')}</section>`;
}

/** A document as one HTML file that needs nothing else and is ready to print. */
export function renderHtml(document: ReportDocument): string {
  const { title, subject, sections, provenance } = document;
  const issue = issueOf(document);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(HTML_POLICY)}">
<title>${escapeHtml(`${title}: ${subject}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><p class="kind">${escapeHtml(kindOf(document))}</p><h1>${escapeHtml(
    subject,
  )}</h1>
${
  issue && `<p class="quiet">${escapeHtml(issue)}</p>\n`
}<p class="statement">${escapeHtml(provenance.statement)}</p></header>
<main>
${sections.map(section).join('\n')}
</main>
<footer>${escapeHtml(
    `Generated at ${provenance.generatedAt} for ${provenance.generatedFor} by ${provenance.generator}. `,
  )}${escapeHtml(
    `${provenance.inputs.description}: SHA-256 ${provenance.inputs.sha256}`,
  )}</footer>
</body>
</html>
`;
}
