/** Levels of each kind that are read; a card has a handful. */
const MOST_LEVELS = 100;

/**
 * Why a YAML text would be too deep for a parser that calls itself, and so could end the
 * process with its stack. What is counted is at least as much as there is: blanks before
 * a line, brackets that are open, and signs in a line that begin something within it.
 *
 * @returns undefined for a text of usual depth
 */
export function yamlTooDeep(text: string): string | undefined {
  let open = 0;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    let begun = 0;
    let indent = 0;
    for (let at = 0; at < line.length; at++) {
      const sign = line[at];
      if (at === indent && isBlank(sign)) indent++;
      if (sign === '[' || sign === '{') open++;
      if ((sign === ']' || sign === '}') && open > 0) open--;
      if (isIndicator(sign) && isBlank(line[at + 1] ?? ' ')) begun++;
      if (Math.max(begun, indent, open) > MOST_LEVELS) {
        return `line ${index + 1}: nested deeper than ${MOST_LEVELS} levels`;
      }
    }
  }
  return undefined;
}

function isBlank(sign: string): boolean {
  return sign === ' ' || sign === '\t';
}

function isIndicator(sign: string): boolean {
  return sign === '-' || sign === '?' || sign === ':';
}
