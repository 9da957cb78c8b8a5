import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { linesOf } from './linesOf';
import { ReadItem } from './types';

/** Measurements of a file with one JSON object on each line; empty lines are left out. */
export function* readJsonLines(text: string): Generator<ReadItem> {
  for (const [line, content] of linesOf(text)) yield readLine(content, line);
}

function readLine(content: string, line: number): ReadItem {
  try {
    const fields = JSON.parse(content);
    return isJsonObject(fields)
      ? { line, place: '', fields }
      : { line, place: '', reason: 'expected a JSON object' };
  } catch (error) {
    const reason = `the line is not JSON: ${(error as Error).message}`;
    return { line, place: '', reason };
  }
}
