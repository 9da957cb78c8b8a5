import { FieldRule, MappingDocument, RuleCondition } from './types';

function trimCondition(condition: RuleCondition): RuleCondition {
  return { ...condition, column: condition.column.trim() };
}

function trimRule(rule: FieldRule): FieldRule {
  const { column, columns, when } = rule;
  return {
    ...rule,
    ...(column !== undefined && { column: column.trim() }),
    ...(columns && { columns: columns.map(name => name.trim()) }),
    ...(when && { when: trimCondition(when) }),
  };
}

/**
 * The mapping with the names of its columns as those of a header are: without white
 * space around them. Templates are read that way anyhow.
 */
export function trimColumns(document: MappingDocument): MappingDocument {
  const { name, output, fields, where } = document;
  const trimmed = Object.entries(fields).map(([path, rules]) => [
    path,
    Array.isArray(rules) ? rules.map(trimRule) : trimRule(rules),
  ]);
  return {
    ...document,
    name: { ...name, identity: name.identity.map(column => column.trim()) },
    ...(where && {
      where: Array.isArray(where)
        ? where.map(trimCondition)
        : trimCondition(where),
    }),
    ...(output && {
      output: {
        ...output,
        ...(output.splitBy && { splitBy: output.splitBy.trim() }),
      },
    }),
    fields: Object.fromEntries(trimmed),
  };
}
