import { JsonObject, JsonValue } from '@backstage/types';
import Ajv, { ErrorObject, ValidateFunction } from 'ajv';
import { RecordFault } from '../schema/RecordFault';
import { showValue } from '../validation/describeValue';
import { allowedWords } from '../validation/suggest';
import { RECORD_FORMATS, SETTING_FORMATS } from './formats';

const ajv = new Ajv({ allErrors: true, verbose: true, strictTypes: false });
for (const [name, format] of Object.entries(RECORD_FORMATS)) {
  ajv.addFormat(name, format.isValid);
}
for (const name of SETTING_FORMATS) {
  ajv.addFormat(name, true);
}

const compiled = new WeakMap<JsonObject, ValidateFunction>();

/**
 * Makes the schema of a type ready for use.
 *
 * @throws Error of ajv when it is no JSON Schema.
 */
export function compileRecordSchema(schema: JsonObject): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  const validate = ajv.compile(schema);
  compiled.set(schema, validate);
  return validate;
}

function toPath(root: string, pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map(part => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce(
      (path, part) => path + (/^\d+$/.test(part) ? `[${part}]` : `.${part}`),
      root,
    );
}

const LIMITS: Record<string, (limit: unknown) => string> = {
  minLength: limit => `expected ${limit} or more characters`,
  maxLength: limit => `expected at most ${limit} characters`,
  minItems: limit => `expected ${limit} or more entries`,
  maxItems: limit => `expected at most ${limit} entries`,
  minimum: limit => `expected ${limit} or more`,
  maximum: limit => `expected ${limit} or less`,
};

const TYPES: Record<string, string> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function constants(error: ErrorObject): string[] {
  return (error.schema as Array<{ const?: unknown }>)
    .filter(option => option.const !== undefined)
    .map(option => String(option.const));
}

/** What is allowed instead of the value that an error is about. */
function expectation(error: ErrorObject): string {
  const { keyword, params, data, message } = error;
  switch (keyword) {
    case 'type':
      return `expected ${[params.type]
        .flat()
        .map(type => TYPES[type])
        .join(' or ')}`;
    case 'enum':
      return allowedWords(
        data,
        (params.allowedValues as unknown[]).map(String),
      );
    case 'oneOf':
      return allowedWords(data, constants(error));
    case 'format':
      return `expected ${RECORD_FORMATS[params.format as string].expected}`;
    case 'pattern':
      return 'expected text';
    case 'uniqueItems':
      return `entries ${params.i} and ${params.j} are the same`;
    default:
      return LIMITS[keyword]?.(params.limit) ?? String(message);
  }
}

function toFault(error: ErrorObject): RecordFault {
  const { keyword, params, data, parentSchema } = error;
  const path = toPath('data', error.instancePath);
  if (keyword === 'additionalProperties') {
    const key = params.additionalProperty as string;
    const known = Object.keys((parentSchema?.properties as object) ?? {});
    return {
      path: `${path}.${key}`,
      message: `unknown field ${key}; ${allowedWords(key, known)}`,
    };
  }
  return keyword === 'required'
    ? { path: `${path}.${params.missingProperty}`, message: 'is missing' }
    : {
        path,
        message: `${showValue(data as JsonValue)} is not allowed; ${expectation(
          error,
        )}`,
      };
}

/** Faults of a content against the schema of its type, one for each path. */
export function findContentFaults(
  schema: JsonObject,
  data: unknown,
): RecordFault[] {
  const validate = compileRecordSchema(schema);
  if (validate(data)) return [];
  const faults = new Map<string, RecordFault>();
  for (const error of validate.errors ?? []) {
    // Each option of a oneOf that is not met adds an echo.
    if (error.keyword === 'const') continue;
    const fault = toFault(error);
    if (!faults.has(fault.path)) faults.set(fault.path, fault);
  }
  return [...faults.values()];
}
