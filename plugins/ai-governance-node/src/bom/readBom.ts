import { BomFacts } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { asObject, asString, JsonDocument } from './json';
import { listModels } from './listModels';
import {
  CYCLONEDX_VERSIONS,
  isKnownVersion,
  validateAgainstSchema,
} from './cycloneDxSchema';

/** Faults that are listed before the rest is only counted. */
const MAX_FAULTS = 20;

/**
 * Reads an AI bill of materials.
 *
 * @remarks
 *
 * CycloneDX JSON 1.5 and later is validated against the official schema of its
 * version. SPDX is recognised, so that the reason can say so, but not validated.
 * The function never throws: what cannot be read is a fault.
 *
 * @param text - the document
 * @public
 */
export function readBom(text: string): BomFacts {
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
    return readCycloneDx(document);
  }
  if (isSpdx(document)) {
    return {
      format: 'SPDX',
      specVersion: spdxVersion(document),
      faults: ['SPDX is not validated here; CycloneDX JSON 1.5 or later is'],
      models: [],
    };
  }
  return unsupported('neither CycloneDX JSON (bomFormat) nor SPDX');
}

function readCycloneDx(document: JsonDocument): BomFacts {
  const specVersion = asString(document.specVersion);
  return {
    format: 'CycloneDX',
    specVersion,
    faults: findFaults(document, specVersion),
    serialNumber: asString(document.serialNumber),
    models: listModels(document),
  };
}

function findFaults(document: JsonDocument, specVersion?: string): string[] {
  if (!specVersion || !isKnownVersion(specVersion)) {
    return [
      `specVersion ${JSON.stringify(document.specVersion)} is not one of ` +
        `${CYCLONEDX_VERSIONS.join(', ')}`,
    ];
  }
  const faults = validateAgainstSchema(specVersion, document);
  if (faults.length <= MAX_FAULTS) {
    return faults;
  }
  const rest = faults.length - MAX_FAULTS;
  return [...faults.slice(0, MAX_FAULTS), `and ${rest} more`];
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
  return { format: 'unsupported', faults: [fault], models: [] };
}
