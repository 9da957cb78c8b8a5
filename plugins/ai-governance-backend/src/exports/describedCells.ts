import {
  DescribedRow,
  DescribedType,
  describeRecord,
  DescriptionContext,
  RecordDescription,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DescribedRecordRow } from './csv';
import { Cell, RichText } from './document';

/** A record as exports describe it. */
type ExportedRecord = Pick<
  RecordView,
  'id' | 'type' | 'subject' | 'effectiveAt' | 'expiresAt' | 'binding'
> & { data: object };

/** A record in words. */
export function describeExported(
  record: ExportedRecord,
  types: readonly DescribedType[],
  context: DescriptionContext,
): RecordDescription {
  const type = types.find(({ id }) => id === record.type);
  return describeRecord({ record, type, context });
}

const isContent = ({ id }: { id: string }) => id === 'risk' || id === 'content';

const lineOf = ({ label, values }: DescribedRow): string =>
  `${label}: ${values.map(({ text }) => text).join('; ')}`;

/** What a record says, a line for each value: the risk that it is about first. */
export function contentLines({ sections }: RecordDescription): string[] {
  return sections
    .filter(isContent)
    .flatMap(({ rows }) => rows.map(row => lineOf(row)));
}

/** The same as names and values of a document; entries of a list below each other. */
export function contentFacts({
  sections,
}: RecordDescription): Record<string, Cell> {
  return Object.fromEntries(
    sections
      .filter(isContent)
      .flatMap(({ rows }) =>
        rows.map(({ label, values }): [string, Cell] => [
          label,
          values.length === 1
            ? values[0].text
            : values.map(({ text }): RichText => ({ text })),
        ]),
      ),
  );
}

/** What a record says in words, by the path in its content. */
export function describedFields(
  record: ExportedRecord,
  types: readonly DescribedType[],
  context: DescriptionContext,
): Map<string, string> {
  const { sections } = describeExported(record, types, context);
  return new Map(
    sections
      .filter(isContent)
      .flatMap(({ rows }) =>
        rows.map(({ path, values }): [string, string] => [
          path,
          values.map(({ text }) => text).join('; '),
        ]),
      ),
  );
}

/** Rows of a CSV with what records say in words. */
export function describedRows(
  records: ReadonlyArray<DescribedRecordRow['record']>,
  types: readonly DescribedType[],
  context: DescriptionContext,
): DescribedRecordRow[] {
  return records.map(record => {
    const description = describeExported(record, types, context);
    return {
      record,
      title: description.title,
      content: contentLines(description),
    };
  });
}
