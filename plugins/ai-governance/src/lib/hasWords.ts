/** Whether parts of a text have every word of a search between them, whatever the case. */
export function hasWords(
  parts: ReadonlyArray<string | undefined>,
  text: string,
): boolean {
  const said = parts.filter(Boolean).join(' ').toLocaleLowerCase();
  return text
    .toLocaleLowerCase()
    .split(/\s+/)
    .every(word => said.includes(word));
}
