import {
  describeErrors,
  Fault,
  formatFault,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonValue } from '@backstage/types';
import Ajv from 'ajv';
import mappingSchema from '../../mappings/mapping.schema.json';

const validate = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  strict: false,
  verbose: true,
}).compile(mappingSchema);

/** What mapping.schema.json says against a mapping, each fault with its place. */
export function schemaFaults(mapping: JsonValue): Fault[] {
  if (validate(mapping)) return [];
  return describeErrors(validate.errors ?? []).map(fault => ({
    ...fault,
    message: formatFault(fault),
  }));
}
