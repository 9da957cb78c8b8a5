/** Longest name and tag that the catalog takes. */
export const LONGEST_NAME = 63;

/** How much of the end of a name may go so that it ends with a whole word. */
const WORD_SLACK = 16;

function words(text: string, allowed: RegExp): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLocaleLowerCase('en-US')
    .replace(allowed, '-')
    .replace(/^-+|-+$/g, '');
}

/** A text as a part of a name: lower-case letters, digits and hyphens. */
export function toSlug(text: string): string {
  return words(text, /[^a-z0-9]+/g);
}

/**
 * The letters and digits of a text in whatever script, in the form of a slug, to
 * tell whether two texts name the same. A text without any is itself.
 */
export function toWords(text: string): string {
  const joined = text
    .normalize('NFKD')
    // Accents of Latin, Greek and Cyrillic; in other scripts marks are vowels.
    .replace(/[\u0300-\u036f]+/g, '')
    .toLocaleLowerCase('en-US')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return joined || text.trim();
}

/** A text as a tag of the catalog, or nothing where it has no letter for one. */
export function toTag(text: string): string {
  return cut(words(text, /[^a-z0-9+#]+/g), LONGEST_NAME);
}

/** A name that is not longer than the limit, with a whole word at its end. */
export function cut(name: string, limit: number): string {
  if (name.length <= limit) return name;
  const shortened = name.slice(0, limit);
  const end =
    name[limit] === '-' ? shortened.length : shortened.lastIndexOf('-');
  const whole = end >= limit - WORD_SLACK ? shortened.slice(0, end) : shortened;
  return whole.replace(/-+$/, '');
}
