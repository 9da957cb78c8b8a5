import { ReviewInput } from '../schema/types';

/** Entries listed for each topic of a management review; the summary counts all. @public */
export const MOST_REVIEW_LINES = 20;
const LONGEST_LINE = 400;

/** One topic of a review, with as many entries as are listed. */
export function input(
  topic: string,
  summary: string,
  lines: string[],
): ReviewInput {
  return {
    topic,
    summary,
    lines: lines
      .slice(0, MOST_REVIEW_LINES)
      .map(line => line.slice(0, LONGEST_LINE)),
  };
}

/** A line with the system that it is about, which stays whole: by it entries are hidden from readers. */
export function lineAbout(text: string, system: string, state = ''): string {
  const end = ` · ${system}${state}`;
  return `${text.slice(0, LONGEST_LINE - end.length)}${end}`;
}

/** A number with its noun. */
export const many = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;
