import {
  DescribedRow,
  DescribedValue,
  RecordDescription,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** A value in two versions of a record, in words. */
export interface ComparedRow {
  path: string;
  label: string;
  /** Empty where the version does not state it. */
  theirs: DescribedValue[];
  mine: DescribedValue[];
  differs: boolean;
}

const contentOf = ({ sections }: RecordDescription) =>
  new Map(
    sections
      .filter(({ id }) => id === 'content')
      .flatMap(({ rows }) =>
        rows.map((row): [string, DescribedRow] => [row.path, row]),
      ),
  );

const textOf = (values: readonly DescribedValue[]) =>
  JSON.stringify(values.map(({ text }) => text));

/** Every value of what two versions of a record say, beside each other. */
export function compareVersions(
  theirs: RecordDescription,
  mine: RecordDescription,
): ComparedRow[] {
  const [old, own] = [contentOf(theirs), contentOf(mine)];
  const paths = [...new Set([...own.keys(), ...old.keys()])];
  return paths.map(path => {
    const was = old.get(path)?.values ?? [];
    const is = own.get(path)?.values ?? [];
    return {
      path,
      label: (own.get(path) ?? old.get(path))!.label,
      theirs: was,
      mine: is,
      differs: textOf(was) !== textOf(is),
    };
  });
}
