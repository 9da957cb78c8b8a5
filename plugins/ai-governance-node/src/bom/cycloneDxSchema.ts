import Ajv, { ErrorObject, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { JsonDocument } from './json';
import { readSchema } from './readSchema';

/** Versions that are validated: 1.5 is the first with models. */
export const CYCLONEDX_VERSIONS = ['1.5', '1.6', '1.7'] as const;

/** One version that is validated. */
export type CycloneDxVersion = (typeof CYCLONEDX_VERSIONS)[number];

const validators = new Map<CycloneDxVersion, ValidateFunction>();

/** Whether a version is one that is validated. */
export function isKnownVersion(version: string): version is CycloneDxVersion {
  return (CYCLONEDX_VERSIONS as readonly string[]).includes(version);
}

/**
 * Faults of a document against the official schema of its version, which ships
 * with `@cyclonedx/cyclonedx-library`; empty when it is valid. The schema is
 * compiled at its first use and kept.
 */
export function validateAgainstSchema(
  version: CycloneDxVersion,
  document: JsonDocument,
): string[] {
  let validate = validators.get(version);
  if (!validate) {
    validate = compile(version);
    validators.set(version, validate);
  }
  try {
    return validate(document) ? [] : (validate.errors ?? []).map(describe);
  } catch (error) {
    // The validator recurses; a document nested on purpose exhausts the stack.
    return [`/ cannot be validated: ${(error as Error).message}`];
  }
}

function compile(version: CycloneDxVersion): ValidateFunction {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    addUsedSchema: false,
  });
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    // The packaged schemas refer to each other by file name, seen from their own id.
    ajv.addSchema(
      readSchema(name),
      `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
    );
  }
  addFormats(ajv);
  // Two formats of draft 2019-09 that ajv-formats does not have.
  ajv.addFormat('iri-reference', true);
  ajv.addFormat('idn-email', true);
  return ajv.compile(readSchema(`bom-${version}`));
}

function describe(error: ErrorObject): string {
  const allowed = error.params?.allowedValues;
  const suffix = Array.isArray(allowed)
    ? `: ${allowed.slice(0, 10).join(', ')}`
    : '';
  return `${error.instancePath || '/'} ${error.message}${suffix}`;
}
