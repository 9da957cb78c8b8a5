import Ajv, { ErrorObject, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describeError } from './describeError';
import { JsonDocument } from './json';
import { readSchema } from './readSchema';
import { ValueIds } from './ValueIds';

/** Version of CycloneDX that is read and written: 1.5 is the first with models. @public */
export type CycloneDxVersion = '1.5' | '1.6' | '1.7';

/** Every version that is read and written. */
export const CYCLONEDX_VERSIONS = [
  '1.5',
  '1.6',
  '1.7',
] as const satisfies readonly CycloneDxVersion[];

interface Validation {
  version: CycloneDxVersion;
  /** Every fault, or the first alone: a large document may have one for each value. */
  allFaults: boolean;
}

const validators = new Map<string, (document: JsonDocument) => ErrorObject[]>();

/** Whether a version is one that is validated. */
export function isKnownVersion(version: string): version is CycloneDxVersion {
  return (CYCLONEDX_VERSIONS as readonly string[]).includes(version);
}

/**
 * Faults of a document against the official schema of its version, which ships
 * with `@cyclonedx/cyclonedx-library`; empty when it is valid. The schema is
 * compiled at its first use and kept.
 *
 * @param document - not so deep that validating it exhausts the stack
 */
export function validateAgainstSchema(
  document: JsonDocument,
  options: Validation,
): string[] {
  const key = `${options.version} ${options.allFaults}`;
  let validate = validators.get(key);
  if (!validate) {
    validate = compile(options);
    validators.set(key, validate);
  }
  return validate(document).map(describeError);
}

function compile({
  version,
  allFaults,
}: Validation): (document: JsonDocument) => ErrorObject[] {
  const ajv = new Ajv({
    allErrors: allFaults,
    verbose: true,
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
  const forget = replaceUniqueItems(ajv);
  const validate: ValidateFunction = ajv.compile(readSchema(`bom-${version}`));
  return document => {
    try {
      return validate(document) ? [] : validate.errors ?? [];
    } finally {
      forget();
    }
  };
}

/**
 * Has `uniqueItems` checked in one pass: as ajv does it, every item of a list of objects
 * is compared with every other.
 *
 * @returns what forgets the values of a document
 */
function replaceUniqueItems(ajv: Ajv): () => void {
  let ids = new ValueIds();
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: { message: 'must NOT have the same item twice' },
    validate: (isUnique: boolean, items: unknown[]) =>
      !isUnique ||
      new Set(items.map(item => ids.idOf(item))).size === items.length,
  });
  return () => {
    ids = new ValueIds();
  };
}
