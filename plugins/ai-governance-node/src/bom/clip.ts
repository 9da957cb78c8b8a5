/** Characters that are kept of a text in a document. */
const LONGEST = 500;

/** A text that is short enough to be kept and shown. */
export function clip(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
