import {
  didYouMean,
  Fault,
  FaultPath,
  formatPath,
  YamlSource,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { jsonFault } from '../register/jsonFault';
import { MappedField, Mapping } from './Mapping';
import { conditionFaults, ruleFaults } from './ruleFaults';
import { schemaFaults } from './schemaFaults';
import { parseTarget } from './targetPath';
import { isTemplate, templateColumns } from './template';
import { trimColumns } from './trimColumns';
import { FieldRule, MappingDocument, RuleCondition } from './types';

function rulesOf(rules: FieldRule | FieldRule[]): FieldRule[] {
  return Array.isArray(rules) ? rules : [rules];
}

function readFields(document: MappingDocument): {
  fields: MappedField[];
  faults: Fault[];
} {
  const levels = Object.keys(document.groups ?? {});
  const fields: MappedField[] = [];
  const faults: Fault[] = [];
  for (const [key, written] of Object.entries(document.fields)) {
    const target = parseTarget(key);
    const fieldPath: FaultPath = ['fields', key];
    if ('fault' in target) {
      faults.push({ path: fieldPath, message: target.fault });
      continue;
    }
    const rules = rulesOf(written);
    fields.push({ target, rules });
    for (const [index, rule] of rules.entries()) {
      const rulePath = Array.isArray(written)
        ? [...fieldPath, index]
        : fieldPath;
      faults.push(...ruleFaults({ rule, path: rulePath, target, levels }));
    }
  }
  return { fields, faults };
}

function templateFaults(document: MappingDocument): Fault[] {
  const templates: Array<[FaultPath, string | undefined]> = [
    [['name', 'template'], document.name.template],
  ];
  for (const [id, level] of Object.entries(document.groups ?? {})) {
    templates.push([['groups', id, 'name'], level.name]);
    templates.push([['groups', id, 'title'], level.title]);
  }
  return templates.flatMap(([place, template]) => {
    if (template === undefined) return [];
    const where = formatPath(place);
    if (!isTemplate(template)) {
      const message = `${where} has a brace without its partner; write a column as {column}`;
      return [{ path: place, message }];
    }
    if (templateColumns(template).length === 0) {
      const message = `${where} names no column, so every row would get the same; write a column as {column}`;
      return [{ path: place, message }];
    }
    return [];
  });
}

function requiredFaults(fields: MappedField[]): Fault[] {
  const given = new Set(fields.map(field => field.target.path));
  return ['spec.type', 'spec.lifecycle', 'spec.lifecycleStage']
    .filter(field => !given.has(field))
    .map(field => ({
      path: ['fields'],
      message: `fields lacks ${field}, which every AISystem needs; where the register does not say it, map it to unknown`,
    }));
}

function conditionsOf({ where = [] }: MappingDocument): RuleCondition[] {
  return [where].flat();
}

function whereFaults({ where }: MappingDocument): Fault[] {
  const conditions = [where ?? []].flat();
  return conditions.flatMap((condition, index) =>
    conditionFaults({
      condition,
      path: Array.isArray(where) ? ['where', index] : ['where'],
    }),
  );
}

function columnsOf(document: MappingDocument, fields: MappedField[]) {
  const columns = new Set([
    ...templateColumns(document.name.template),
    ...document.name.identity,
  ]);
  for (const level of Object.values(document.groups ?? {})) {
    for (const template of [level.name, level.title ?? '']) {
      for (const column of templateColumns(template)) columns.add(column);
    }
  }
  for (const { column } of conditionsOf(document)) columns.add(column);
  if (document.output?.splitBy) columns.add(document.output.splitBy);
  for (const rule of fields.flatMap(field => field.rules)) {
    if (rule.column !== undefined) columns.add(rule.column);
    if (rule.when) columns.add(rule.when.column);
    for (const column of rule.columns ?? []) columns.add(column);
    for (const column of templateColumns(rule.template ?? '')) {
      columns.add(column);
    }
  }
  return columns;
}

/**
 * A mapping from the text of its file.
 * @throws InputError with file, line and expectation of every fault
 */
export function parseMapping(options: { file: string; text: string }): Mapping {
  const source = YamlSource.parse(options);
  const written: JsonValue = source.value;
  const faults = schemaFaults(written);
  if (faults.length > 0) throw source.errorOf(faults);
  const unwritable = jsonFault(written);
  if (unwritable) throw source.errorOf([unwritable]);
  const document = trimColumns(written as unknown as MappingDocument);
  const { fields, faults: fieldFaults } = readFields(document);
  const all = [
    ...fieldFaults,
    ...templateFaults(document),
    ...whereFaults(document),
    ...requiredFaults(fields),
  ];
  if (all.length > 0) throw source.errorOf(all);
  return {
    file: options.file,
    document,
    fields,
    levels: Object.entries(document.groups ?? {}).map(([id, level]) => ({
      id,
      ...level,
    })),
    where: conditionsOf(document),
    columns: columnsOf(document, fields),
  };
}

/** In the package of the command, whose modules are one file once it is built. */
function shippedFolder(): string {
  // eslint-disable-next-line no-restricted-syntax -- it searches upwards, so any folder of the package will do
  let folder = __dirname;
  while (!existsSync(path.join(folder, 'package.json'))) {
    folder = path.dirname(folder);
  }
  return path.join(folder, 'mappings');
}

/** Names of the mappings that come with the command. */
export function shippedMappings(): string[] {
  return readdirSync(shippedFolder())
    .filter(name => name.endsWith('.yaml'))
    .map(name => name.slice(0, -'.yaml'.length));
}

/**
 * A mapping from a file, or one that comes with the command, by its name.
 * @throws NotFoundError when there is neither
 */
export function loadMapping(fileOrName: string): Mapping {
  let file = fileOrName;
  if (!existsSync(file)) {
    const words = shippedMappings();
    if (!words.includes(fileOrName)) {
      throw new NotFoundError(
        `${fileOrName}: no such file, and no mapping of that name is shipped; there is ${words.join(
          ', ',
        )}${didYouMean(fileOrName, words)}`,
      );
    }
    file = path.join(shippedFolder(), `${fileOrName}.yaml`);
  }
  return parseMapping({ file, text: readFileSync(file, 'utf8') });
}
