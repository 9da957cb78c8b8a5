import type { Options } from 'ajv';

/** How a file of the command is held to its schema: every fault, with its value. */
export const FILE_SCHEMA_OPTIONS: Options = {
  allErrors: true,
  allowUnionTypes: true,
  strict: false,
  verbose: true,
};
