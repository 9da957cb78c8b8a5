import { isBlank } from '../lib/text';

/** The lines of a text that say something, each with its number from 1. */
export function* linesOf(text: string): Generator<[number, string]> {
  for (const [index, content] of text.split('\n').entries()) {
    if (!isBlank(content)) yield [index + 1, content];
  }
}
