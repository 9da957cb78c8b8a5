/** Characters between the cells of the CSV files that people have. */
const DELIMITERS = [',', ';', '\t', '|'];

function cellsOf(header: string, delimiter: string): string[] {
  return header
    .split(delimiter)
    .map(cell => cell.trim().replace(/^"(.*)"$/, '$1'));
}

/**
 * What to say where a header has more of the columns that are needed, or more than
 * one column at all, once it is split by another delimiter.
 */
export function delimiterHint(options: {
  header: readonly string[];
  delimiter: string;
  required: readonly string[];
}): string | undefined {
  const { header, delimiter, required } = options;
  const text = header.join(delimiter);
  const found = (cells: readonly string[]) =>
    required.filter(column => cells.includes(column)).length;
  const other = DELIMITERS.filter(each => each !== delimiter).find(each => {
    const cells = cellsOf(text, each);
    const isOneCell = header.length === 1 && cells.length > 1;
    return isOneCell || found(cells) > found(header);
  });
  return (
    other &&
    `The cells of the header seem to be separated by ${JSON.stringify(
      other,
    )}; then set input.delimiter: ${JSON.stringify(other)} in the mapping`
  );
}
