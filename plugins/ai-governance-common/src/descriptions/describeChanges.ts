import {
  DescribedChange,
  DescribedRow,
  DescribedValue,
  RecordDescription,
} from './types';

/** Rows by their place in a description. */
function rowsOf({ sections }: RecordDescription): Map<string, DescribedRow> {
  return new Map(
    sections.flatMap(({ id, rows }) =>
      rows.map((row): [string, DescribedRow] => [`${id}/${row.path}`, row]),
    ),
  );
}

const textsOf = (values: readonly DescribedValue[]) =>
  new Set(values.map(({ text }) => text));

/**
 * What one description says otherwise than another of the same type, value by value. Of
 * a list, the entries that went and those that came.
 * @public
 */
export function describeChanges(
  before: RecordDescription,
  after: RecordDescription,
): DescribedChange[] {
  const old = rowsOf(before);
  const next = rowsOf(after);
  const places = [...new Set([...next.keys(), ...old.keys()])];
  return places.flatMap((path): DescribedChange[] => {
    const was = old.get(path)?.values ?? [];
    const is = next.get(path)?.values ?? [];
    const [oldTexts, newTexts] = [textsOf(was), textsOf(is)];
    const change = {
      path,
      label: (next.get(path) ?? old.get(path))!.label,
      before: was.filter(({ text }) => !newTexts.has(text)),
      after: is.filter(({ text }) => !oldTexts.has(text)),
    };
    return change.before.length + change.after.length > 0 ? [change] : [];
  });
}
