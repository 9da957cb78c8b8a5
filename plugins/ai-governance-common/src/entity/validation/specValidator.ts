import Ajv, { Options, ValidateFunction } from 'ajv';
import { aiSystemSpecSchema } from '../specSchema';

/** How `spec` is held to its schema: every fault, with the value that it is about. */
export const SPEC_SCHEMA_OPTIONS: Options = {
  strict: true,
  allowUnionTypes: true,
  allErrors: true,
  verbose: true,
  // A test holds our own schema to the meta-schema, which takes long to compile.
  validateSchema: false,
};

/** What the build compiles. */
export { aiSystemSpecSchema as specSchema };

/** The schema of `spec` as a function. The build of the command line writes it out. */
export function compileSpecSchema(): ValidateFunction {
  return new Ajv(SPEC_SCHEMA_OPTIONS).compile(aiSystemSpecSchema);
}
