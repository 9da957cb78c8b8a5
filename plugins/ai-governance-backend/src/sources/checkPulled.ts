import {
  isInstant,
  MeasurementInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  PulledMeasurement,
  PullFault,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import Ajv, { ErrorObject } from 'ajv';
import { spec } from '../schema/spec';

const ajv = new Ajv({
  // The document has keywords of OpenAPI beside those of JSON Schema.
  strict: false,
  strictNumbers: true,
  formats: { 'date-time': isInstant },
});

/** The schema that a push is held to, compiled when it is first needed. */
let validator: ReturnType<typeof ajv.compile> | undefined;

/**
 * Why a value that a source yielded is not valid, by the schema that a push is held to;
 * undefined where nothing is wrong.
 */
export function checkPulled(
  measurement: PulledMeasurement,
): PullFault | undefined {
  validator ??= ajv.compile(spec.components!.schemas!.MeasurementInput);
  if (validator(measurement)) return undefined;
  const { system, metric } = measurement as Partial<MeasurementInput>;
  return {
    ...(typeof system === 'string' && { system }),
    ...(typeof metric === 'string' && { metric }),
    message: describe(measurement, validator.errors![0]),
  };
}

function describe(
  measurement: PulledMeasurement,
  { instancePath, message }: ErrorObject,
): string {
  const [, key] = instancePath.split('/');
  if (key === undefined) return `the measurement ${message}`;
  const value = measurement[key as keyof PulledMeasurement];
  // JSON would show a number that is none as null.
  const shown = typeof value === 'number' ? value : JSON.stringify(value);
  return `${key} ${message}, not ${shown}`;
}
