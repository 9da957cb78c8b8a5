import {
  describeErrors,
  Fault,
  formatFault,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';
import Ajv from 'ajv';

/** What a JSON Schema says against a value, each fault with its place. */
export function schemaFaultsOf(schema: JsonObject, value: JsonValue): Fault[] {
  const validate = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strict: false,
    verbose: true,
  }).compile(schema);
  if (validate(value)) return [];
  return describeErrors(validate.errors ?? []).map(fault => ({
    ...fault,
    message: formatFault(fault),
  }));
}
