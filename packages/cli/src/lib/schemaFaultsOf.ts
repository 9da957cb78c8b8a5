import { Fault } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';
import Ajv from 'ajv';
import { faultsOf } from './faultsOf';
import { FILE_SCHEMA_OPTIONS } from './fileSchemaOptions';

/** What a JSON Schema says against a value, each fault with its place. */
export function schemaFaultsOf(schema: JsonObject, value: JsonValue): Fault[] {
  return faultsOf(new Ajv(FILE_SCHEMA_OPTIONS).compile(schema), value);
}
