import { cell, percent, table } from '../lib/markdown';
import { ControlChange, Standing, SystemChange } from './compareSystems';

/** Name of a format. */
export type DiffFormat = 'text' | 'json' | 'markdown';

/** Controls in a comment, before the others are counted. */
const MOST_ROWS = 50;

function points({ before, after }: SystemChange): string {
  if (before?.completeness === undefined || after?.completeness === undefined) {
    return '';
  }
  const gained =
    Math.round((after.completeness - before.completeness) * 1000) / 10;
  return ` (${gained >= 0 ? '+' : ''}${gained} points)`;
}

const show = (standing: Standing | undefined) =>
  standing ? `${standing.level}, ${percent(standing.completeness)}` : 'none';

function summary(change: SystemChange): string {
  const { change: kind, before, after } = change;
  if (kind === 'added') return `new: ${show(after)}`;
  if (kind === 'removed') return `removed: was ${show(before)}`;
  if (kind === 'unchanged') return `no change: ${show(after)}`;
  return `${show(before)} → ${show(after)}${points(change)}`;
}

/** Stage and class, where they are other ones: they decide what is due. */
function conditions({ before, after }: SystemChange): string[] {
  if (!before || !after) return [];
  const changes: Array<[string, string, string]> = [
    ['stage', before.stage, after.stage],
    ['class', before.riskClass, after.riskClass],
  ];
  return changes
    .filter(([, from, to]) => from !== to)
    .map(([name, from, to]) => `${name}: ${from} → ${to}`);
}

/** Of a new system, what holds or is not due is no news. */
function news({ change, controls }: SystemChange): ControlChange[] {
  if (change === 'removed') return [];
  if (change === 'changed') return controls;
  return controls.filter(
    ({ to, requirement }) =>
      requirement === 'required' &&
      (to === 'fail' || to === 'expired' || to === 'unknown'),
  );
}

const step = ({ from, to }: ControlChange) =>
  from ? `${from} → ${to}` : `${to}`;

function toText(changes: readonly SystemChange[]): string {
  return changes
    .flatMap(change => [
      `${change.entityRef}: ${summary(change)}`,
      ...conditions(change).map(text => `  ${text}`),
      ...news(change).map(
        control =>
          `  ${control.controlId}${control.gate ? ' (gate)' : ''}: ${step(
            control,
          )}: ${control.reason}`,
      ),
    ])
    .join('\n');
}

function toTable(controls: readonly ControlChange[]): string[] {
  if (controls.length === 0) return [];
  const rest = controls.length - MOST_ROWS;
  return [
    '',
    ...table(
      ['Control', 'State', 'Why'],
      controls
        .slice(0, MOST_ROWS)
        .map(control => [
          `${cell(`${control.controlId} ${control.title}`)}${
            control.gate ? ' **gate**' : ''
          }`,
          step(control),
          cell(control.reason ?? ''),
        ]),
    ),
    ...(rest > 0 ? ['', `and ${rest} more`] : []),
  ];
}

function toMarkdown(changes: readonly SystemChange[]): string {
  return [
    '## AI governance: what this change does',
    ...changes.flatMap(change => [
      '',
      `### ${cell(change.entityRef)}`,
      '',
      [summary(change), ...conditions(change)].map(cell).join('; '),
      ...toTable(news(change)),
    ]),
  ].join('\n');
}

/** How changes are written, by the name of the format. */
export const DIFF_FORMATS: Record<
  DiffFormat,
  (changes: readonly SystemChange[]) => string
> = {
  text: toText,
  json: changes => JSON.stringify(changes, undefined, 2),
  markdown: toMarkdown,
};
