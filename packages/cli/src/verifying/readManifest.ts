import {
  EVIDENCE_PACK_FORMAT,
  EVIDENCE_PACK_MANIFEST,
  EvidencePackManifest,
  isJsonObject,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonValue } from '@backstage/types';
import { quoted } from '../lib/text';
import { PackFault } from './PackFault';
import { isSafePath } from './readPack';

const SHA256 = /^[0-9a-f]{64}$/;

const fault = (message: string) =>
  new PackFault(EVIDENCE_PACK_MANIFEST, message);

/** JSON of a file in a pack. @throws PackFault */
export function parseJson(path: string, content: Buffer): JsonValue {
  try {
    return JSON.parse(content.toString('utf8'));
  } catch (error) {
    throw new PackFault(path, `is not valid JSON: ${(error as Error).message}`);
  }
}

function isFile(value: JsonValue): boolean {
  return (
    isJsonObject(value) &&
    typeof value.path === 'string' &&
    isSafePath(value.path) &&
    Number.isSafeInteger(value.size) &&
    typeof value.sha256 === 'string' &&
    SHA256.test(value.sha256)
  );
}

function isPart(value: JsonValue): boolean {
  if (!isJsonObject(value)) return false;
  const { number, of, systems, systemsSha256 } = value;
  return (
    [number, of, systems].every(count => Number(count) >= 1) &&
    Number(number) <= Number(of) &&
    typeof systemsSha256 === 'string' &&
    SHA256.test(systemsSha256)
  );
}

const isOrganisation = (value: JsonValue) =>
  isJsonObject(value) &&
  [value.records, value.files].every(count => Number.isSafeInteger(count));

/**
 * Reads the manifest of a pack.
 *
 * @throws PackFault when it is none
 */
export function readManifest(content: Buffer): EvidencePackManifest {
  const value = parseJson(EVIDENCE_PACK_MANIFEST, content);
  if (!isJsonObject(value) || value.format !== EVIDENCE_PACK_FORMAT) {
    const found = isJsonObject(value) ? value.format : undefined;
    throw fault(
      `is not a manifest: expected format ${quoted(
        EVIDENCE_PACK_FORMAT,
      )}, found ${typeof found === 'string' ? quoted(found) : 'none'}`,
    );
  }
  const { files, scope, generator } = value;
  if (!Array.isArray(files)) throw fault('lists no files');
  const odd = files.findIndex(file => !isFile(file));
  if (odd >= 0) {
    throw fault(
      `files[${odd}] is not a file entry: expected path, size and sha256`,
    );
  }
  const isScope =
    isJsonObject(scope ?? null) &&
    Array.isArray((scope as { systems?: JsonValue }).systems) &&
    Array.isArray((scope as { packs?: JsonValue }).packs);
  if (!isScope) throw fault('does not say its scope');
  const { part } = scope as { part?: JsonValue };
  if (part !== undefined && !isPart(part)) {
    throw fault(
      'scope.part is invalid: expected number, of, systems and systemsSha256',
    );
  }
  const { organisation } = scope as { organisation?: JsonValue };
  if (organisation !== undefined && !isOrganisation(organisation)) {
    throw fault('scope.organisation is invalid: expected records and files');
  }
  const isOrigin =
    isJsonObject(generator ?? null) &&
    [
      value.generatedAt,
      value.generatedFor,
      (generator as { name?: JsonValue }).name,
      (generator as { version?: JsonValue }).version,
    ].every(text => typeof text === 'string');
  if (!isOrigin) {
    throw fault('does not say when, for whom and by what it was generated');
  }
  return value as unknown as EvidencePackManifest;
}
