import { JsonObject } from '@backstage/types';
import Ajv, { ValidateFunction } from 'ajv';
import {
  ENTITY_PATH,
  isEntityPath,
  nearestEntityPath,
} from '../../entity/entityPath';
import { describeErrors, FormatWords } from '../../validation/describeErrors';
import { Fault, FaultPath } from '../../validation/Fault';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true });
ajv.addFormat(ENTITY_PATH, isEntityPath);

const FORMATS: Record<string, FormatWords> = {
  [ENTITY_PATH]: {
    expected: 'a field of an AISystem, such as spec.owner',
    suggest: nearestEntityPath,
  },
};

/** Makes a schema ready for use. */
export function compileSchema(schema: JsonObject): ValidateFunction {
  return ajv.compile(schema);
}

/** Faults of a value against a schema. */
export function findSchemaFaults(
  validate: ValidateFunction,
  value: unknown,
  path: FaultPath = [],
): Fault[] {
  if (validate(value)) return [];
  return describeErrors(validate.errors ?? [], FORMATS).map(fault => ({
    ...fault,
    path: [...path, ...fault.path],
  }));
}
