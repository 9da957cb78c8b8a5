/** A text as it is, within a table of Markdown. */
export function cell(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~]/g, character => `\\${character}`)
    .replace(/\s*\n\s*/g, ' ');
}

/** A table of Markdown; cells are Markdown already. */
export function table(
  head: readonly string[],
  rows: ReadonlyArray<readonly string[]>,
): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** A share of one, in percent. */
export function percent(share: number | undefined): string {
  return share === undefined ? 'nothing due' : `${Math.round(share * 100)} %`;
}

/** Lines as they are, whatever they hold: the fence is longer than any in them. */
export function fenced(text: string, language: string): string[] {
  const ticks = (text.match(/`{3,}/g) ?? []).map(({ length }) => length);
  const fence = '`'.repeat(Math.max(2, ...ticks) + 1);
  return [`${fence}${language}`, text, fence];
}
