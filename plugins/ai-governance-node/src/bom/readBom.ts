import { BomFacts } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { clip } from './clip';
import { isModel, listComponents, toModel } from './components';
import {
  CYCLONEDX_VERSIONS,
  isKnownVersion,
  validateAgainstSchema,
} from './cycloneDxSchema';
import { asObject, asString, JsonDocument } from './json';
import { JsonShape, measureJson } from './jsonShape';

/** Faults that are listed before the rest is only counted. */
const MAX_FAULTS = 20;

/** Brackets that may be open at once. */
const DEEPEST = 100;

/** Values, components and models of a document that is read. */
const MOST_VALUES = 1_000_000;
const MOST_COMPONENTS = 50_000;
const MOST_MODELS = 1_000;

/** Values of a document of which every fault is looked for, and not the first alone. */
const MOST_FOR_ALL_FAULTS = 20_000;

/**
 * Reads an AI bill of materials.
 *
 * @remarks
 *
 * CycloneDX JSON 1.5 and later is validated against the official schema of its
 * version. SPDX is recognised, so that the reason can say so, but not validated.
 * The function never throws: what cannot be read is a fault, and so is a document of more
 * than 100 levels, 1,000,000 values, 50,000 components or 1,000 models. It takes time in
 * proportion to the text.
 *
 * @param text - the document
 * @public
 */
export function readBom(text: string): BomFacts {
  const shape = measureJson(text);
  if (shape.depth > DEEPEST) {
    return unsupported(`nested deeper than ${DEEPEST} levels`);
  }
  if (shape.values > MOST_VALUES) {
    return unsupported(`more than ${MOST_VALUES} values`);
  }
  let parsed: unknown;
  try {
    // A byte order mark is legal in a file and illegal in JSON.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return unsupported(`not JSON: ${(error as Error).message}`);
  }
  const document = asObject(parsed);
  if (!document) {
    return unsupported('not a JSON object');
  }
  if (document.bomFormat === 'CycloneDX') {
    return readCycloneDx(document, shape);
  }
  if (isSpdx(document)) {
    return {
      format: 'SPDX',
      specVersion: clipped(spdxVersion(document)),
      faults: ['SPDX is not validated here; CycloneDX JSON 1.5 or later is'],
      models: [],
    };
  }
  return unsupported('neither CycloneDX JSON (bomFormat) nor SPDX');
}

function readCycloneDx(document: JsonDocument, shape: JsonShape): BomFacts {
  let components = 0;
  const models: JsonDocument[] = [];
  for (const component of listComponents(document)) {
    components++;
    if (isModel(component)) models.push(component);
  }
  if (components > MOST_COMPONENTS) {
    return unsupported(`more than ${MOST_COMPONENTS} components`);
  }
  if (models.length > MOST_MODELS) {
    return unsupported(
      `more than ${MOST_MODELS} components of type machine-learning-model`,
    );
  }
  return {
    format: 'CycloneDX',
    specVersion: clipped(asString(document.specVersion)),
    faults: findFaults(document, shape),
    serialNumber: clipped(asString(document.serialNumber)),
    models: models.map(toModel),
  };
}

function findFaults(document: JsonDocument, { values }: JsonShape): string[] {
  const version = asString(document.specVersion);
  if (!version || !isKnownVersion(version)) {
    return [
      `specVersion ${clipped(
        JSON.stringify(document.specVersion),
      )} is not one of ` + `${CYCLONEDX_VERSIONS.join(', ')}`,
    ];
  }
  const allFaults = values <= MOST_FOR_ALL_FAULTS;
  const faults = validateAgainstSchema(document, { version, allFaults });
  if (faults.length > 0 && !allFaults) {
    return [
      ...faults,
      'perhaps more: so large a document is read up to the first',
    ];
  }
  if (faults.length <= MAX_FAULTS) {
    return faults;
  }
  const rest = faults.length - MAX_FAULTS;
  return [...faults.slice(0, MAX_FAULTS), `and ${rest} more`];
}

function clipped(text: string | undefined): string | undefined {
  return text === undefined ? undefined : clip(text);
}

function isSpdx(document: JsonDocument): boolean {
  const context = JSON.stringify(document['@context'] ?? '');
  return 'spdxVersion' in document || context.includes('spdx.org');
}

function spdxVersion(document: JsonDocument): string | undefined {
  const named = asString(document.spdxVersion);
  const context = JSON.stringify(document['@context'] ?? '');
  return (
    named?.replace(/^SPDX-/, '') ??
    /spdx\.org\/rdf\/([0-9.]+)\//.exec(context)?.[1]
  );
}

function unsupported(fault: string): BomFacts {
  return { format: 'unsupported', faults: [clip(fault)], models: [] };
}
