import Ajv, { ErrorObject } from 'ajv';
import mappingSchema from '../../mappings/mapping.schema.json';
import { suggestion } from '../lib/closestWord';
import { isJsonObject, JsonValue } from '../lib/json';
import { showPath, YamlFault, YamlPath } from '../lib/YamlSource';

const validate = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  strict: false,
  verbose: true,
}).compile(mappingSchema);

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a group of fields',
  array: 'a list',
  null: 'null',
};

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isJsonObject(value)) return 'a group of fields';
  return JSON.stringify(value) ?? 'nothing';
}

function toPath(instancePath: string): YamlPath {
  return instancePath
    .split('/')
    .slice(1)
    .map(key => key.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map(key => (/^\d+$/.test(key) ? Number(key) : key));
}

function oneOf(options: {
  where: string;
  value: unknown;
  allowed: unknown[];
}): string {
  const words = options.allowed.map(String);
  const hint =
    typeof options.value === 'string'
      ? suggestion({ word: options.value, words })
      : '';
  return `${options.where} is ${show(options.value)}; allowed: ${words.join(
    ', ',
  )}.${hint}`;
}

function unknownKey(error: ErrorObject, where: string): string {
  const key: string = error.params.additionalProperty;
  const words = Object.keys(error.parentSchema?.properties ?? {});
  return `${where || 'a mapping'} has no field "${key}"; it has ${words.join(
    ', ',
  )}.${suggestion({ word: key, words })}`;
}

function describe(error: ErrorObject, path: YamlPath): string | undefined {
  const where = showPath(path);
  switch (error.keyword) {
    case 'if':
      // What the branch says follows as faults of their own.
      return undefined;
    case 'additionalProperties':
      return unknownKey(error, where);
    case 'required':
      return `${where || 'the mapping'} lacks ${error.params.missingProperty}`;
    case 'enum':
      return oneOf({
        where,
        value: error.data,
        allowed: error.params.allowedValues,
      });
    case 'const':
      return oneOf({
        where,
        value: error.data,
        allowed: [error.params.allowedValue],
      });
    case 'type': {
      const types = [error.params.type].flat().map(type => TYPES[type]);
      return `${where || 'the mapping'} is ${show(
        error.data,
      )}; expected ${types.join(' or ')}`;
    }
    case 'pattern':
      return `${where} is ${show(error.data)}; expected a text that matches ${
        error.params.pattern
      }`;
    default:
      return `${where} ${error.message}`;
  }
}

/** What mapping.schema.json says against a mapping. */
export function schemaFaults(mapping: JsonValue): YamlFault[] {
  if (validate(mapping)) return [];
  return (validate.errors ?? []).flatMap(error => {
    const path = toPath(error.instancePath);
    const message = describe(error, path);
    if (message === undefined) return [];
    const key = error.params.additionalProperty ?? error.propertyName;
    return [{ path: key === undefined ? path : [...path, key], message }];
  });
}
