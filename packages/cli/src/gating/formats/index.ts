import { toGithub } from './github';
import { toJunit } from './junit';
import { toMarkdown } from './markdown';
import { Report } from './Report';
import { toSarif } from './sarif';
import { toText } from './text';

/** What was found and every scorecard, for programs. */
function toJson({ findings, checked }: Report): string {
  const scorecards = checked.map(({ scorecard }) => scorecard);
  return JSON.stringify({ findings, scorecards }, undefined, 2);
}

/** How a report is written, by the name of the format. */
export const FORMATS: Record<CheckFormat, (report: Report) => string> = {
  text: toText,
  json: toJson,
  sarif: toSarif,
  junit: toJunit,
  github: toGithub,
  markdown: toMarkdown,
};

/** Name of a format. */
export type CheckFormat =
  | 'text'
  | 'json'
  | 'sarif'
  | 'junit'
  | 'github'
  | 'markdown';
