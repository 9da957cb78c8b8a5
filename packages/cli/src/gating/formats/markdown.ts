import { OPTION_TITLES } from '../../checking/optionTitles';
import { cell, fenced, percent, table } from '../../lib/markdown';
import { Finding, findingsBySystem } from '../findings';
import { afterFix, basisOf, Report } from './Report';

/** A comment on a pull request may have 65,536 characters. */
const MOST_ROWS = 100;

function toRow({ action, rule, title, file, line, message, fix }: Finding) {
  return [
    action === 'block' ? '**blocks**' : 'warns',
    `${cell(rule)} ${cell(title)}`,
    cell(`${file}:${line}`),
    cell(fix ? `${message} ${fix}` : message),
  ];
}

function findingsTable(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ['Nothing to act on.'];
  const rest = findings.length - MOST_ROWS;
  return [
    ...table(
      ['', 'Rule', 'Place', 'What and how'],
      findings.slice(0, MOST_ROWS).map(toRow),
    ),
    ...(rest > 0 ? ['', `and ${rest} more`] : []),
  ];
}

/** The lines of each control, which a reader opens. */
function fixesOf(findings: readonly Finding[]): string[] {
  return findings
    .slice(0, MOST_ROWS)
    .flatMap(({ rule, title, fixes = [] }) =>
      fixes.length === 0
        ? []
        : [
            '',
            '<details>',
            `<summary>${cell(`${rule} ${title}`)}</summary>`,
            ...fixes.flatMap(fix => [
              '',
              `${OPTION_TITLES[fix.kind]}:`,
              '',
              ...fenced(fix.diff, 'diff'),
              ...afterFix(fix).flatMap(line => ['', cell(line)]),
            ]),
            '',
            '</details>',
          ],
    );
}

/** For a comment on a pull request. */
export function toMarkdown(report: Report): string {
  const ofSystem = findingsBySystem(report.findings);
  const faults = report.findings.filter(({ rule }) => rule === 'descriptor');
  const blocking = report.findings.filter(({ action }) => action === 'block');
  const lines = [
    `## AI governance: ${
      blocking.length === 0 ? 'the gate is open' : 'the gate is closed'
    }`,
    ...(faults.length > 0 ? ['', ...findingsTable(faults)] : []),
    ...report.checked.flatMap(each => {
      const { entityRef, level, completeness, stage } = each.scorecard;
      return [
        '',
        `### ${cell(entityRef)}`,
        '',
        `Level ${level}, ${percent(completeness)}, at ${stage.effective}`,
        '',
        ...findingsTable(ofSystem(each)),
        ...fixesOf(ofSystem(each)),
      ];
    }),
    '',
    ...(report.checked.length > 0 ? basisOf(report).map(cell) : []),
  ];
  return lines.join('\n').trimEnd();
}
