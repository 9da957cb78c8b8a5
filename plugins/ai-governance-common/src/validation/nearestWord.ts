import { distance } from 'fastest-levenshtein';

/** Words shorter than this do not show what they abbreviate. */
const SHORTEST_ABBREVIATION = 3;

/** Share of the letters that may be wrong. */
const MISSPELT_SHARE = 0.4;

/** Nobody means a word by a text that is longer than any. */
const LONGEST_WORD = 200;

function normalise(word: string): string {
  return word
    .trim()
    .toLocaleLowerCase('en-US')
    .replace(/[\s_]+/g, '-');
}

function leastMisspelt(
  word: string,
  words: readonly string[],
): string | undefined {
  let nearest: string | undefined;
  let fewest = Infinity;
  for (const candidate of words) {
    const other = normalise(candidate);
    const letters = distance(word, other);
    const limit = Math.round(
      MISSPELT_SHARE * Math.max(word.length, other.length),
    );
    if (letters <= limit && letters < fewest) {
      fewest = letters;
      nearest = candidate;
    }
  }
  return nearest;
}

/**
 * The word that was probably meant: the one that differs only in case and
 * separators, else one that begins with it, else the one with the fewest wrong
 * letters.
 */
export function nearestWord(options: {
  word: string;
  words: readonly string[];
}): string | undefined {
  const { words } = options;
  if (options.word.length > LONGEST_WORD) return undefined;
  const word = normalise(options.word);
  return (
    words.find(candidate => normalise(candidate) === word) ??
    (word.length >= SHORTEST_ABBREVIATION
      ? words.find(candidate => normalise(candidate).startsWith(word))
      : undefined) ??
    leastMisspelt(word, words)
  );
}
