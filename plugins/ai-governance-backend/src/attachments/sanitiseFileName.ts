/** Longest name that is kept, in characters of UTF-16. */
const LONGEST = 150;

/**
 * A file name that every file system takes and that means what it shows: without a
 * path, control characters, marks that reverse the direction of text, and characters
 * that Windows refuses. Empty where nothing is left.
 */
export function sanitiseFileName(given: string): string {
  const [last = ''] = given.normalize('NFC').split(/[/\\]/).slice(-1);
  const name = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (name.length <= LONGEST) {
    return name;
  }
  // The extension says what it is.
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 20 ? name.slice(dot) : '';
  const start = name
    .slice(0, LONGEST - ending.length)
    .replace(/\p{Surrogate}$/u, '');
  return `${start}${ending}`;
}
