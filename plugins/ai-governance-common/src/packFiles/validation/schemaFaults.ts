import { JsonObject } from '@backstage/types';
import Ajv, { ValidateFunction } from 'ajv';
import {
  ENTITY_PATH,
  isEntityPath,
  nearestEntityPath,
} from '../../entity/entityPath';
import { RECORD_FORMATS } from '../../records/formats';
import { describeErrors, FormatWords } from '../../validation/describeErrors';
import { Fault, FaultPath } from '../../validation/Fault';

/** A schema that is compiled at its first use. */
export type SchemaValidator = () => ValidateFunction;

let ajv: Ajv | undefined;

function getAjv(): Ajv {
  ajv ??= new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    verbose: true,
  })
    .addFormat(ENTITY_PATH, isEntityPath)
    .addFormat('day', RECORD_FORMATS.day.isValid);
  return ajv;
}

const FORMATS: Record<string, FormatWords> = {
  day: RECORD_FORMATS.day,
  [ENTITY_PATH]: {
    expected: 'a field of an AISystem, such as spec.owner',
    suggest: nearestEntityPath,
  },
};

/** Makes a schema ready for use; importing the package compiles nothing. */
export function compileSchema(schema: JsonObject): SchemaValidator {
  let compiled: ValidateFunction | undefined;
  return () => {
    compiled ??= getAjv().compile(schema);
    return compiled;
  };
}

/** Faults of a value against a schema. */
export function findSchemaFaults(
  validator: SchemaValidator,
  value: unknown,
  path: FaultPath = [],
): Fault[] {
  const validate = validator();
  if (validate(value)) return [];
  return describeErrors(validate.errors ?? [], FORMATS).map(fault => ({
    ...fault,
    path: [...path, ...fault.path],
  }));
}
