import createBidi from 'bidi-js';

const bidi = createBidi();

/** A stretch of a text in one direction. */
export interface DirectionRun {
  text: string;
  /** Embedding level (Unicode Standard Annex 9): odd ones run from right to left. */
  level: number;
}

/** Scripts that the layout engine turns around itself. */
export const TURNED = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Characters of a line that runs from right to left, at most; longer ones are several lines. */
const LONGEST_LINE = 28;

/** Whether any character of the text runs from right to left. */
export const hasRightToLeft = (text: string): boolean =>
  /\p{Script=Hebrew}|\p{Script=Arabic}|[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u.test(
    text,
  );

/** Runs of a paragraph in the order in which they are read. */
function levelRuns(text: string): DirectionRun[] {
  const { levels } = bidi.getEmbeddingLevels(text, 'ltr');
  const runs: DirectionRun[] = [];
  for (let index = 0; index < text.length; index++) {
    const level = levels[index];
    const last = runs[runs.length - 1];
    const character =
      level % 2 === 1
        ? bidi.getMirroredCharacter(text[index]) ?? text[index]
        : text[index];
    if (last?.level === level) last.text += character;
    else runs.push({ text: character, level });
  }
  return runs;
}

/** Runs in the order in which they stand on a line, from left to right (rule L2). */
function reorder(runs: DirectionRun[]): DirectionRun[] {
  const ordered = [...runs];
  const highest = Math.max(...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    for (let start = 0; start < ordered.length; start++) {
      if (ordered[start].level < level) continue;
      let end = start;
      while (end < ordered.length && ordered[end].level >= level) end++;
      ordered.splice(
        start,
        end - start,
        ...ordered.slice(start, end).reverse(),
      );
      start = end;
    }
  }
  return ordered;
}

/** Lines of words, each no longer than a column is wide, as far as words allow. */
function linesOf(runs: DirectionRun[]): DirectionRun[][] {
  const lines: DirectionRun[][] = [[]];
  let length = 0;
  for (const { text, level } of runs) {
    for (const word of text.split(/(?<=\s)/)) {
      if (length > 0 && length + word.length > LONGEST_LINE) {
        lines.push([]);
        length = 0;
      }
      const line = lines[lines.length - 1];
      const last = line[line.length - 1];
      if (last?.level === level) last.text += word;
      else line.push({ text: word, level });
      length += word.length;
    }
  }
  return lines;
}

/** Blanks at which no line is broken: the layout engine would break it in the wrong order. */
const unbroken = ({ text, level }: DirectionRun): DirectionRun => ({
  text: text.replace(/[ \t]/g, '\u00a0'),
  level,
});

/**
 * A paragraph from left to right as runs in the order in which they stand on the page. A stretch
 * from right to left is broken into lines here, as its words come in the other order.
 */
export function directionRuns(paragraph: string): DirectionRun[] {
  if (!hasRightToLeft(paragraph)) return [{ text: paragraph, level: 0 }];
  const result: DirectionRun[] = [];
  let stretch: DirectionRun[] = [];
  const flush = () => {
    linesOf(stretch).forEach((line, index) => {
      if (index > 0) result.push({ text: '\n', level: 0 });
      if (line.length > 0) result.push(...reorder(line).map(unbroken));
    });
    stretch = [];
  };
  for (const run of levelRuns(paragraph)) {
    if (run.level > 0) {
      stretch.push(run);
    } else {
      if (stretch.length > 0) flush();
      result.push(run);
    }
  }
  if (stretch.length > 0) flush();
  return result;
}
