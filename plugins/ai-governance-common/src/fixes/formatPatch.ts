import { DiffLine, diffLines } from './lineDiff';

const MARKS = { same: ' ', add: '+', remove: '-' };

const NO_NEWLINE = '\\ No newline at end of file';

/** A line with where it stands in both texts. */
interface PlacedLine extends DiffLine {
  before: number;
  after: number;
}

/** Where each line stands in both texts: what was added and taken away shifts the rest. */
function place(lines: readonly DiffLine[]): PlacedLine[] {
  let shift = 0;
  return lines.map(item => {
    const isGone = item.kind === 'remove';
    const placed = {
      ...item,
      before: isGone ? item.line : item.line - shift,
      after: isGone ? item.line + shift : item.line,
    };
    if (item.kind === 'add') shift += 1;
    if (isGone) shift -= 1;
    return placed;
  });
}

/** Lines that follow each other in both texts. */
function toHunks(lines: readonly PlacedLine[]): PlacedLine[][] {
  const hunks: PlacedLine[][] = [];
  let next = { before: 0, after: 0 };
  for (const line of lines) {
    const hunk = hunks[hunks.length - 1];
    if (hunk && line.before === next.before && line.after === next.after) {
      hunk.push(line);
    } else {
      hunks.push([line]);
    }
    next = {
      before: line.before + (line.kind === 'add' ? 0 : 1),
      after: line.after + (line.kind === 'remove' ? 0 : 1),
    };
  }
  return hunks;
}

function range(hunk: readonly PlacedLine[], side: 'before' | 'after'): string {
  const absent = side === 'before' ? 'add' : 'remove';
  const count = hunk.filter(({ kind }) => kind !== absent).length;
  // Of no line, the place is the line before it.
  return `${hunk[0][side] - (count === 0 ? 1 : 0)},${count}`;
}

/**
 * The difference between two texts of a file in the unified format, as `git apply` takes it;
 * empty where they are the same.
 *
 * @param options.path - of the file, from the root of its repository
 * @public
 */
export function formatPatch(options: {
  path: string;
  before: string;
  after: string;
}): string {
  const { path, before, after } = options;
  if (before === after) return '';
  const endings = {
    before: before.endsWith('\n') ? undefined : before.split('\n').length,
    after: after.endsWith('\n') ? undefined : after.split('\n').length,
  };
  const isUnended = ({ kind, ...line }: PlacedLine) =>
    (kind !== 'add' && line.before === endings.before) ||
    (kind !== 'remove' && line.after === endings.after);
  // A line that ends the file in one of the texts alone is another line to git.
  const split = (line: PlacedLine): PlacedLine[] =>
    line.kind === 'same' &&
    (line.before === endings.before) !== (line.after === endings.after)
      ? [
          { ...line, kind: 'remove' },
          { ...line, kind: 'add', before: line.before + 1 },
        ]
      : [line];
  const hunks = toHunks(place(diffLines(before, after)).flatMap(split));
  return [
    `diff --git a/${path} b/${path}`,
    `--- a/${path}`,
    `+++ b/${path}`,
    ...hunks.flatMap(hunk => [
      `@@ -${range(hunk, 'before')} +${range(hunk, 'after')} @@`,
      ...hunk.flatMap(line => [
        `${MARKS[line.kind]}${line.text}`,
        ...(isUnended(line) ? [NO_NEWLINE] : []),
      ]),
    ]),
    '',
  ].join('\n');
}
