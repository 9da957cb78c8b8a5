import { JsonValue } from '@backstage/types';
import { isBlank } from '../lib/text';
import { jsonItem } from './jsonRow';
import { RegisterItem, RegisterListener } from './types';

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const part of text) {
    const lines = (rest + part).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function parseLine(text: string, line: number): RegisterItem {
  let value: JsonValue;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = `the line is not JSON: ${(error as Error).message}`;
    return { refused: { line, reason } };
  }
  return jsonItem(value, line);
}

/** Rows of a register with one JSON object on each line. */
export async function* readJsonLines(options: {
  text: AsyncIterable<string>;
  listener?: RegisterListener;
}): AsyncGenerator<RegisterItem> {
  let line = 0;
  for await (const text of linesOf(options.text)) {
    line++;
    if (isBlank(text)) {
      options.listener?.onEmptyLine?.(line);
    } else {
      yield parseLine(text, line);
    }
  }
}
