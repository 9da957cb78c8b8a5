import { nearestWord } from './nearestWord';

/** What is allowed, and what was probably meant. */
export function allowedWords(word: unknown, words: readonly string[]): string {
  return `allowed: ${words.join(', ')}${probably(word, words)}`;
}

/** The question at the end of a message, when one can be asked. */
export function probably(word: unknown, words: readonly string[]): string {
  const meant =
    typeof word === 'string' ? nearestWord({ word, words }) : undefined;
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}
