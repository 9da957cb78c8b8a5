/** A line of a difference. @public */
export interface DiffLine {
  kind: 'same' | 'add' | 'remove';
  text: string;
  /** Where it stands, from 1: before for what goes, after for the rest. */
  line: number;
}

/** Lines of the longest common subsequence that begin at each pair of places. */
function lengths(before: string[], after: string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      table[i][j] =
        before[i] === after[j]
          ? table[i + 1][j + 1] + 1
          : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n');

/** Every line of two texts: what stays, what goes and what comes. */
function allLines(before: string[], after: string[]): DiffLine[] {
  const table = lengths(before, after);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ kind: 'same', text: after[j], line: ++j });
      i++;
    } else if (
      j < after.length &&
      (i === before.length || table[i][j + 1] > table[i + 1][j])
    ) {
      lines.push({ kind: 'add', text: after[j], line: ++j });
    } else {
      lines.push({ kind: 'remove', text: before[i], line: ++i });
    }
  }
  return lines;
}

/** What is the same at the beginning of both. */
function commonStart(before: string[], after: string[]): number {
  let count = 0;
  while (
    count < before.length &&
    count < after.length &&
    before[count] === after[count]
  ) {
    count++;
  }
  return count;
}

/**
 * The lines that differ between two texts, and some around them.
 *
 * @param context - lines that stay, before and after each change. Default: 3
 * @public
 */
export function diffLines(
  before: string,
  after: string,
  context: number = 3,
): DiffLine[] {
  const old = linesOf(before);
  const now = linesOf(after);
  // Most of a file stays as it is.
  const start = Math.max(0, commonStart(old, now) - context);
  const end = Math.max(
    0,
    Math.min(
      commonStart(old.slice(start).reverse(), now.slice(start).reverse()) -
        context,
      old.length - start,
      now.length - start,
    ),
  );
  const lines = allLines(
    old.slice(start, old.length - end),
    now.slice(start, now.length - end),
  ).map(item => ({ ...item, line: item.line + start }));
  const isNear = (index: number) =>
    lines
      .slice(Math.max(0, index - context), index + context + 1)
      .some(({ kind }) => kind !== 'same');
  return lines.filter((_, index) => isNear(index));
}

const MARKS = { same: ' ', add: '+', remove: '-' };

/** A difference as text, a sign before each line; `…` where lines are left out. @public */
export function formatDiff(lines: readonly DiffLine[]): string {
  return lines
    .flatMap((item, index) => {
      const before = lines[index - 1];
      const isNext =
        !before ||
        item.kind !== 'same' ||
        before.kind !== 'same' ||
        item.line === before.line + 1;
      const text = `${MARKS[item.kind]} ${item.text}`.trimEnd();
      return isNext ? [text] : ['…', text];
    })
    .join('\n');
}
