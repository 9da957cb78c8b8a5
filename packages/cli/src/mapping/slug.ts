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
