import { JsonValue } from '@backstage/types';
import { nearestWord } from './nearestWord';

/** The question at the end of a message, with the value as it belongs into a file. */
export function askWhether(meant: JsonValue | undefined): string {
  return meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`;
}

/**
 * The question at the end of a message: `; did you mean "x"?`, or nothing where no word
 * is near enough.
 * @public
 */
export function didYouMean(word: unknown, words: readonly string[]): string {
  return askWhether(
    typeof word === 'string' ? nearestWord({ word, words }) : undefined,
  );
}

/**
 * What is allowed, and what was probably meant.
 * @public
 */
export function allowedWords(word: unknown, words: readonly string[]): string {
  return `allowed: ${words.join(', ')}${didYouMean(word, words)}`;
}
