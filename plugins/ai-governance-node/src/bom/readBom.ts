import { BomFacts } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { clip } from './clip';
import { isData, isModel, listComponents, toComponent } from './components';
import {
  CYCLONEDX_VERSIONS,
  isKnownVersion,
  validateAgainstSchema,
} from './cycloneDxSchema';
import { quoted } from './describeError';
import { asObject, asString, JsonDocument } from './json';
import { JsonShape, measureJson } from './jsonShape';
import { limitFaults } from './limitFaults';
import { isSpdx3, readSpdx } from './spdx/readSpdx';

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
 * version. SPDX 3.0 in JSON-LD is validated in the classes and properties that are read,
 * against schemas of our own. What a document says of models and datasets is read
 * whatever its faults are. The function never throws: what cannot be read is a fault, and so is a document of more
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
  if (isSpdx3(document)) {
    const allFaults = shape.values <= MOST_FOR_ALL_FAULTS;
    return readSpdx(document, { allFaults });
  }
  if ('spdxVersion' in document) return readEarlierSpdx(document);
  return unsupported(
    'neither CycloneDX JSON, which has "bomFormat": "CycloneDX", nor SPDX 3 in JSON-LD, which has an @context of spdx.org',
  );
}

function readCycloneDx(document: JsonDocument, shape: JsonShape): BomFacts {
  let components = 0;
  const models: JsonDocument[] = [];
  const datasets: JsonDocument[] = [];
  for (const component of listComponents(document)) {
    components++;
    if (isModel(component)) models.push(component);
    if (isData(component)) datasets.push(component);
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
    models: models.map(toComponent),
    ...(datasets.length > 0 && {
      datasets: datasets.slice(0, MOST_MODELS).map(toComponent),
    }),
  };
}

function findFaults(document: JsonDocument, { values }: JsonShape): string[] {
  const version = asString(document.specVersion);
  if (!version || !isKnownVersion(version)) {
    return [
      `/specVersion is ${quoted(
        document.specVersion,
      )}; allowed: ${CYCLONEDX_VERSIONS.join(', ')}`,
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
  return limitFaults(faults);
}

function clipped(text: string | undefined): string | undefined {
  return text === undefined ? undefined : clip(text);
}

/** SPDX before 3 knows no models. */
function readEarlierSpdx(document: JsonDocument): BomFacts {
  const version = asString(document.spdxVersion)?.replace(/^SPDX-/, '');
  return {
    format: 'SPDX',
    specVersion: clipped(version),
    faults: [
      `/spdxVersion is ${quoted(
        document.spdxVersion,
      )}; models are in SPDX 3.0.1 in JSON-LD, and in CycloneDX JSON ${CYCLONEDX_VERSIONS.join(
        ', ',
      )}`,
    ],
    models: [],
  };
}

function unsupported(fault: string): BomFacts {
  return { format: 'unsupported', faults: [clip(fault)], models: [] };
}
