import {
  didYouMean,
  Fault,
  FaultPath,
  formatPath,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonValue } from '@backstage/types';
import { normalise } from '../lib/text';
import { tellsDay } from './dateFormat';
import { itemFaults } from './itemFaults';
import { Target, valueFaults } from './targetPath';
import { isTemplate } from './template';
import { FieldRule, ITEM_VALUE, RuleCondition } from './types';

const SOURCES = ['column', 'template', 'columns', 'constant', 'group'] as const;

/** What is only of use for a value that comes out of cells. */
const CELL_STEPS = [
  'split',
  'find',
  'blanks',
  'values',
  'dates',
  'pattern',
  'otherwise',
  'as',
  'item',
  'default',
] as const;

/** What works on one value, and not on an element of several columns. */
const VALUE_STEPS = [
  'split',
  'find',
  'values',
  'dates',
  'pattern',
  'otherwise',
  'as',
] as const;

interface RuleContext {
  rule: FieldRule;
  path: FaultPath;
  target: Target;
  /** Names of the levels under `groups`. */
  levels: string[];
}

function columnsFaults({
  rule,
  path,
}: Pick<RuleContext, 'rule' | 'path'>): Fault[] {
  const where = formatPath(path);
  if (!rule.item) {
    const message = `${where}.columns needs item, which says what the columns are in the element`;
    return [{ path: [...path, 'columns'], message }];
  }
  return VALUE_STEPS.filter(step => rule[step] !== undefined).map(step => ({
    path: [...path, step],
    message: `${where}.${step} has no meaning beside columns: it works on one value`,
  }));
}

function sourceFaults({ rule, path, levels }: RuleContext): Fault[] {
  const given = SOURCES.filter(source => rule[source] !== undefined);
  const where = formatPath(path);
  if (given.length !== 1) {
    const found = given.length === 0 ? 'none' : given.join(' and ');
    return [
      {
        path,
        message: `${where} needs exactly one of ${SOURCES.join(
          ', ',
        )}; it has ${found}`,
      },
    ];
  }
  const [source] = given;
  if (source === 'group' && !levels.includes(rule.group!)) {
    const allowed = levels.join(', ') || 'none';
    return [
      {
        path: [...path, 'group'],
        message: `${where}.group is "${
          rule.group
        }"; the levels under groups are: ${allowed}${didYouMean(
          rule.group,
          levels,
        )}`,
      },
    ];
  }
  if (source === 'template' && !isTemplate(rule.template!)) {
    const message = `${where}.template has a brace without its partner; write a column as {column}`;
    return [{ path: [...path, 'template'], message }];
  }
  if (source === 'columns') return columnsFaults({ rule, path });
  if (source === 'constant' || source === 'group') {
    return CELL_STEPS.filter(step => rule[step] !== undefined).map(step => ({
      path: [...path, step],
      message: `${where}.${step} has no meaning beside ${source}: it works on the cells of a column`,
    }));
  }
  return [];
}

function expressionFault(expression = ''): string | undefined {
  try {
    RegExp(expression, 'u');
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What is wrong with a condition beyond what the schema of the file can say. */
export function conditionFaults(options: {
  condition: RuleCondition;
  path: FaultPath;
}): Fault[] {
  const { condition, path } = options;
  if ((condition.is === undefined) !== (condition.isNot === undefined))
    return [];
  const message = `${formatPath(path)} needs exactly one of is and isNot`;
  return [{ path, message }];
}

function stepFaults({ rule, path }: RuleContext): Fault[] {
  const where = formatPath(path);
  const faults: Fault[] = [];
  const say = (key: string, message: string) =>
    faults.push({ path: [...path, key], message });
  if (rule.otherwise !== undefined) {
    const knows = rule.values ?? rule.dates ?? rule.find ?? rule.pattern;
    if (knows === undefined) {
      say(
        'otherwise',
        `${where}.otherwise needs values, dates, find or pattern: without them every value is known`,
      );
    }
  }
  if (rule.when) {
    const condition = rule.when;
    faults.push(...conditionFaults({ condition, path: [...path, 'when'] }));
  }
  const known = (['values', 'dates', 'pattern'] as const).filter(
    key => rule[key] !== undefined,
  );
  if (known.length > 1) {
    say(known[1], `${where} has ${known.join(' and ')}; give one of them`);
  }
  if (rule.find !== undefined && rule.split) {
    say('find', `${where} has both split and find; give one of them`);
  }
  for (const key of ['find', 'pattern'] as const) {
    const fault = expressionFault(rule[key]);
    if (fault !== undefined) say(key, `${where}.${key}: ${fault}`);
  }
  return faults;
}

function doubledValues({ rule, path }: RuleContext): Fault[] {
  const seen = new Map<string, string>();
  const faults: Fault[] = [];
  for (const key of Object.keys(rule.values ?? {})) {
    const known = seen.get(normalise(key));
    if (known !== undefined) {
      faults.push({
        path: [...path, 'values', key],
        message: `${formatPath(
          path,
        )}.values: "${key}" and "${known}" are the same value, as case and spaces do not count`,
      });
    }
    seen.set(normalise(key), key);
  }
  return faults;
}

/** Values that the mapping itself writes into the field, and where. */
function writtenValues(rule: FieldRule): Array<[FaultPath, JsonValue]> {
  const written: Array<[FaultPath, JsonValue]> = [];
  for (const [key, value] of Object.entries(rule.values ?? {})) {
    if (value !== null) written.push([['values', key], value]);
  }
  if (rule.constant !== undefined) written.push([['constant'], rule.constant]);
  if (rule.default !== undefined) written.push([['default'], rule.default]);
  if (typeof rule.otherwise === 'object') {
    written.push([['otherwise', 'value'], rule.otherwise.value]);
  }
  return written;
}

function writtenFaults({ rule, path, target }: RuleContext): Fault[] {
  // The element is complete only with the value of a row.
  if (rule.item) return [];
  const isList = target.schema.type === 'array';
  return writtenValues(rule).flatMap(([key, value]) => {
    const written = isList && !Array.isArray(value) ? [value] : value;
    return valueFaults(target, written).map(message => ({
      path: [...path, ...key],
      message: `${formatPath([...path, ...key])}: ${message}`,
    }));
  });
}

function elementFaults({ rule, path }: RuleContext): Fault[] {
  const { item } = rule;
  if (!item) return [];
  const allowed = rule.columns ?? [ITEM_VALUE];
  return itemFaults({ item, path: [...path, 'item'], allowed });
}

/** Formats by which a day could not be told, and would be invented. */
function dateFaults({ rule, path }: RuleContext): Fault[] {
  return (rule.dates ?? []).flatMap((format, index) => {
    const place = [...path, 'dates', index];
    const message = `${formatPath(
      place,
    )} is "${format}", which does not tell a day with its month and year; expected a format such as dd.MM.yyyy`;
    return tellsDay(format) ? [] : [{ path: place, message }];
  });
}

/** What is wrong with a rule beyond what the schema of the file can say. */
export function ruleFaults(context: RuleContext): Fault[] {
  return [
    ...sourceFaults(context),
    ...stepFaults(context),
    ...doubledValues(context),
    ...dateFaults(context),
    ...writtenFaults(context),
    ...elementFaults(context),
  ];
}
