import Ajv, { ValidateFunction } from 'ajv';
import gateSchema from '../../schemas/gate.schema.json';
import { FILE_SCHEMA_OPTIONS } from '../lib/fileSchemaOptions';

/** What the build compiles, and how. */
export { FILE_SCHEMA_OPTIONS, gateSchema };

/** The schema of a gate as a function. The build of the command writes it out. */
export function compileGateSchema(): ValidateFunction {
  return new Ajv(FILE_SCHEMA_OPTIONS).compile(gateSchema);
}
