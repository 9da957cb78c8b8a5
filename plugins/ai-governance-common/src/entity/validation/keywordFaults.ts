import { JsonValue } from '@backstage/types';
import { distance } from 'fastest-levenshtein';
import { isJsonObject } from '../../lib/isJsonObject';
import {
  describeSchemaType,
  showTypedValue,
  showValue,
} from '../../validation/describeValue';
import { askWhether } from '../../validation/didYouMean';
import { childPath } from '../../validation/Fault';
import { nearestWord } from '../../validation/nearestWord';
import { aiSystemSpecSchema } from '../specSchema';
import { AiSystemFault } from './AiSystemFault';
import { formatOf, repairText } from './formats';
import { SchemaNode, schemaNode, visitFields } from './schemaNode';
import { suggestValue } from './suggestValue';

/** A place where a value breaks a keyword of the schema. */
export interface BrokenKeyword {
  path: string;
  value: JsonValue | undefined;
  node: SchemaNode;
  /** Name of the field that is missing or unknown, for these two keywords. */
  field?: string;
}

/** Wrong letters that a slip of the finger makes. */
const SLIP_LETTERS = 2;

function expectedType(node: SchemaNode): string {
  const words = describeSchemaType(node.type);
  return node.properties
    ? `${words}: ${Object.keys(node.properties).join(', ')}`
    : words;
}

function choiceFault(broken: BrokenKeyword, values: JsonValue[]) {
  const { path, value, node } = broken;
  const allowed = values.map(String);
  const suggested = suggestValue(value, values);
  // The type is worth saying only where the value reads like an allowed one.
  const shown = node.type === 'boolean' ? showTypedValue : showValue;
  return {
    path,
    value,
    message: `${path} is ${shown(value)}; allowed: ${allowed.join(
      ', ',
    )}${askWhether(suggested)}`,
    allowed,
    ...(suggested !== undefined && { suggestion: String(suggested) }),
  };
}

/** How to turn a value of the wrong type into the right one, if it is obvious. */
function typeHint({ value, node }: BrokenKeyword): string {
  if (value === undefined || value === null) return ', or leave the field out';
  if (typeof value === 'object') return '';
  if (node.type === 'string') return '; write it in quotes';
  return node.type === 'array'
    ? `; write it as a list: [${JSON.stringify(value)}]`
    : '';
}

function typeFault(broken: BrokenKeyword): AiSystemFault {
  const { path, value, node } = broken;
  if (node.enum) return choiceFault(broken, node.enum);
  if (node.type === 'boolean') return choiceFault(broken, [true, false]);
  return {
    path,
    value,
    message: `${path} is ${showTypedValue(value)}; expected ${expectedType(
      node,
    )}${typeHint(broken)}`,
  };
}

function missingFault({
  path,
  node,
  field = '',
}: BrokenKeyword): AiSystemFault {
  const missing = childPath(path, field);
  const child = node.properties?.[field];
  const allowed = child?.enum?.map(String);
  return {
    path: missing,
    value: undefined,
    message: allowed
      ? `${missing} is missing; allowed: ${allowed.join(', ')}`
      : `${missing} is missing; expected ${expectedType(child ?? {})}`,
    ...(allowed && { allowed }),
  };
}

/** The one other place outside of lists that has a field of this name. */
function placeOfField(name: string): string | undefined {
  const places = [
    ...visitFields({ path: 'spec', node: schemaNode(aiSystemSpecSchema) }),
  ].filter(field => field.key === name);
  return places.length === 1 ? places[0].path : undefined;
}

/** A slip of the finger first, then a field in the wrong place, then a guess. */
function suggestField(field: string, known: string[]): string | undefined {
  const nearest = nearestWord({ word: field, words: known });
  return nearest && distance(field, nearest) <= SLIP_LETTERS
    ? nearest
    : placeOfField(field) ?? nearest;
}

function unknownFault(broken: BrokenKeyword): AiSystemFault {
  const { path, value, node, field = '' } = broken;
  const known = Object.keys(node.properties ?? {});
  const unknown = childPath(path, field);
  const suggestion = suggestField(field, known);
  return {
    path: unknown,
    value: isJsonObject(value) ? value[field] : undefined,
    message: `${unknown} is not a known field${
      suggestion ? askWhether(suggestion) : '.'
    } Known fields: ${known.join(', ')}`,
    allowed: known,
    ...(suggestion && { suggestion }),
  };
}

function patternFault({ path, value, node }: BrokenKeyword): AiSystemFault {
  const pattern = node.pattern ?? '';
  const suggestion = repairText(String(value), pattern);
  const expected = formatOf(pattern)?.expected ?? `the form ${pattern}`;
  return {
    path,
    value,
    message: `${path} is ${showValue(value)}; expected ${expected}${askWhether(
      suggestion,
    )}`,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** Words for each keyword that the schema of the kind uses. */
export const KEYWORD_FAULTS: Record<
  string,
  (broken: BrokenKeyword) => AiSystemFault
> = {
  enum: broken => choiceFault(broken, broken.node.enum ?? []),
  type: typeFault,
  required: missingFault,
  additionalProperties: unknownFault,
  pattern: patternFault,
  minLength: ({ path, value }) => ({
    path,
    value,
    message: `${path} is empty text; expected text, or leave the field out`,
  }),
  minimum: ({ path, value, node }) => ({
    path,
    value,
    message: `${path} is ${showValue(value)}; expected ${node.minimum} or more`,
  }),
};
