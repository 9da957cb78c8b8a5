import { Fault } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonValue } from '@backstage/types';
import mappingSchema from '../../mappings/mapping.schema.json';
import { schemaFaultsOf } from '../lib/schemaFaultsOf';

/** What mapping.schema.json says against a mapping, each fault with its place. */
export function schemaFaults(mapping: JsonValue): Fault[] {
  return schemaFaultsOf(mappingSchema, mapping);
}
