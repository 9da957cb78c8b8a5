/** What would be taken for the end of a label or of its name. */
const SEPARATORS = /[\\,=]/g;

/**
 * Name of the slice that labels describe: `region=EU,sex=f`, in the order of the names,
 * so that the same labels always name the same slice. A backslash stands before a
 * comma, an equals sign or a backslash in a label. No labels name no slice.
 * @public
 */
export function sliceName(
  slice: string | Record<string, string> | undefined,
): string | undefined {
  if (typeof slice !== 'object') return slice || undefined;
  const labels = Object.entries(slice)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(label => label.map(escapeSeparators).join('='));
  return labels.join(',') || undefined;
}

function escapeSeparators(text: string): string {
  return text.replace(SEPARATORS, '\\$&');
}
