/**
 * A spreadsheet runs a cell that starts with one of these as a formula, also behind white
 * space or a full-width form of the sign (CWE-1236). An apostrophe before them was put
 * there by somebody else, and gets one of its own, so that taking one off is exact.
 */
const FORMULA = /^(?:'*\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*[\t\r\n])/;

/**
 * A text that a spreadsheet does not run: one that it would gets an apostrophe in front.
 * @public
 */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * The text before {@link guardCell}.
 * @public
 */
export function unguardCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
