/** Share of the letters that may be wrong in a word that is still recognised. */
const WRONG_SHARE = 0.4;

function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1;
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + cost);
    }
    row = next;
  }
  return row[right.length];
}

/** The word that was probably meant, if one is near enough. */
export function closestWord(options: {
  word: string;
  words: readonly string[];
}): string | undefined {
  const word = options.word.toLocaleLowerCase('en-US');
  let closest: string | undefined;
  let fewest = Infinity;
  for (const candidate of options.words) {
    const other = candidate.toLocaleLowerCase('en-US');
    const wrong = editDistance(word, other);
    const limit = Math.ceil(WRONG_SHARE * Math.max(word.length, other.length));
    if (wrong <= limit && wrong < fewest) {
      fewest = wrong;
      closest = candidate;
    }
  }
  return closest;
}

/** ` Did you mean "x"?`, or nothing. */
export function suggestion(options: {
  word: string;
  words: readonly string[];
}): string {
  const closest = closestWord(options);
  return closest === undefined ? '' : ` Did you mean "${closest}"?`;
}
