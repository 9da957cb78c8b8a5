import { JsonObject } from '@backstage/types';
import Ajv, { ErrorObject, ValidateFunction } from 'ajv';
import {
  ENTITY_PATH,
  isEntityPath,
  nearestEntityPath,
} from '../../entity/entityPath';
import { allowedWords, probably } from '../../validation/suggest';
import { PackFault, PackPath } from './PackFault';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true });
ajv.addFormat(ENTITY_PATH, isEntityPath);

/** Makes a schema ready for use. */
export function compileSchema(schema: JsonObject): ValidateFunction {
  return ajv.compile(schema);
}

function toPath(pointer: string): PackPath {
  return pointer
    .split('/')
    .slice(1)
    .map(part => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map(part => (/^\d+$/.test(part) ? Number(part) : part));
}

const show = (value: unknown) => JSON.stringify(value) ?? 'nothing';

/** Whether an error only says that a part of the schema was not met. */
function isEcho({ keyword }: ErrorObject): boolean {
  return keyword === 'anyOf';
}

function toFault(error: ErrorObject): PackFault {
  const { params, keyword, parentSchema, message, data } = error;
  const path = toPath(error.instancePath);
  const keys = Object.keys((parentSchema?.properties as object) ?? {});
  switch (keyword) {
    case 'additionalProperties': {
      const key = params.additionalProperty as string;
      return {
        path: [...path, key],
        message: `unknown key ${key}; ${allowedWords(key, keys)}`,
      };
    }
    case 'required':
      return { path, message: `${params.missingProperty} is missing` };
    case 'minProperties':
    case 'maxProperties':
      return {
        path,
        message: `expected exactly one key; allowed: ${keys.join(', ')}`,
      };
    case 'enum':
      return {
        path,
        message: `${show(data)} is not allowed; ${allowedWords(
          data,
          (params.allowedValues as unknown[]).map(String),
        )}`,
      };
    case 'format': {
      const meant = nearestEntityPath(String(data));
      return {
        path,
        message: `${show(data)} is no field of an AISystem${probably(
          meant,
          meant ? [meant] : [],
        )}`,
      };
    }
    default:
      return { path, message: `${show(data)} ${message}` };
  }
}

/** Faults of a value against a schema, each once. */
export function findSchemaFaults(
  validate: ValidateFunction,
  value: unknown,
  path: PackPath = [],
): PackFault[] {
  if (validate(value)) {
    return [];
  }
  return (validate.errors ?? [])
    .filter(error => !isEcho(error))
    .map(toFault)
    .map(fault => ({ ...fault, path: [...path, ...fault.path] }));
}
