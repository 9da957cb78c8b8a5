/** A row as it is read, or undefined where its JSON was destroyed past the plugin. */
export function readRow<TRow, T>(
  row: TRow,
  read: (row: TRow) => T,
): T | undefined {
  try {
    return read(row);
  } catch {
    return undefined;
  }
}
