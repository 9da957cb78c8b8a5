import {
  describeErrors,
  Fault,
  formatFault,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonValue } from '@backstage/types';
import type { ValidateFunction } from 'ajv';

/** What a compiled schema says against a value, each fault with its place. */
export function faultsOf(
  validate: ValidateFunction,
  value: JsonValue,
): Fault[] {
  if (validate(value)) return [];
  return describeErrors(validate.errors ?? []).map(fault => ({
    ...fault,
    message: formatFault(fault),
  }));
}
