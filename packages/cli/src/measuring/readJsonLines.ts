import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { isBlank } from '../lib/text';
import { ReadItem } from './types';

/** Measurements of a file with one JSON object on each line; empty lines are left out. */
export function* readJsonLines(text: string): Generator<ReadItem> {
  let line = 0;
  for (const content of text.split('\n')) {
    line += 1;
    if (!isBlank(content)) yield readLine(content, line);
  }
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
