import { FieldRule, MappingDocument } from './types';

function trimRule(rule: FieldRule): FieldRule {
  const { column, when } = rule;
  return {
    ...rule,
    ...(column !== undefined && { column: column.trim() }),
    ...(when && { when: { ...when, column: when.column.trim() } }),
  };
}

/**
 * The mapping with the names of its columns as those of a header are: without white
 * space around them. Templates are read that way anyhow.
 */
export function trimColumns(document: MappingDocument): MappingDocument {
  const { name, output, fields } = document;
  const trimmed = Object.entries(fields).map(([path, rules]) => [
    path,
    Array.isArray(rules) ? rules.map(trimRule) : trimRule(rules),
  ]);
  return {
    ...document,
    name: { ...name, identity: name.identity.map(column => column.trim()) },
    ...(output && {
      output: {
        ...output,
        ...(output.splitBy && { splitBy: output.splitBy.trim() }),
      },
    }),
    fields: Object.fromEntries(trimmed),
  };
}
