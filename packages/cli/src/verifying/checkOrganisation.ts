import {
  EvidencePackManifest,
  isJsonObject,
  OmittedTrailEntry,
  ORGANISATION_EVIDENCE_FORMAT,
  ORGANISATION_EVIDENCE_PATH,
  OrganisationEvidence,
  OrganisationVerification,
  sha256Hex,
  TrailEntry,
  verifyOrganisation,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { PackFault } from './PackFault';
import { parseJson } from './readManifest';
import { OpenPack } from './readPack';

const DOCUMENT = 'organisation/records.html';

/** What was found right of the management system. */
export interface OrganisationReport {
  records: number;
  files: number;
  /** Revisions that the trail records and the pack does not hold. */
  notHeld: number;
  /** Records of which a part is kept from the reader, by id. */
  inPart: string[];
}

const fault = (message: string) =>
  new PackFault(ORGANISATION_EVIDENCE_PATH, message);

function toEvidence(content: Buffer): OrganisationEvidence {
  const value = parseJson(ORGANISATION_EVIDENCE_PATH, content);
  const isEvidence =
    isJsonObject(value) &&
    value.format === ORGANISATION_EVIDENCE_FORMAT &&
    [value.records, value.files, value.notHeld].every(list =>
      Array.isArray(list),
    );
  if (!isEvidence) {
    throw fault(
      `is not the records of an organisation: expected format "${ORGANISATION_EVIDENCE_FORMAT}" with records, files and notHeld`,
    );
  }
  return value as unknown as OrganisationEvidence;
}

/** Each file is in the pack with the content that was uploaded. */
function checkFiles(
  { files }: OrganisationEvidence,
  manifest: EvidencePackManifest,
): void {
  const listed = new Map(
    manifest.files.map(({ path, sha256 }) => [path, sha256]),
  );
  for (const { id, path, sha256 } of files) {
    if (listed.get(path) !== sha256) {
      throw fault(
        `file ${id}: ${path} is not there with the content that was uploaded`,
      );
    }
  }
}

/**
 * Holds the records of the organisation to the trail, and their files to the manifest.
 *
 * @returns undefined where the pack holds none
 * @throws PackFault with the first fault
 */
export async function checkOrganisation(options: {
  pack: OpenPack;
  manifest: EvidencePackManifest;
  entries: ReadonlyArray<TrailEntry | OmittedTrailEntry>;
}): Promise<OrganisationReport | undefined> {
  const { pack, manifest, entries } = options;
  const { organisation } = manifest.scope;
  if (!organisation) {
    if (pack.paths.includes(ORGANISATION_EVIDENCE_PATH)) {
      throw fault('is there, and the scope of the manifest does not say so');
    }
    return undefined;
  }
  const content = await pack.read(ORGANISATION_EVIDENCE_PATH);
  const evidence = toEvidence(content);
  const { records, files, notHeld } = evidence;
  if (
    records.length !== organisation.records ||
    files.length !== organisation.files
  ) {
    throw fault(
      `holds ${records.length} records and ${files.length} files, and the manifest says ${organisation.records} and ${organisation.files}`,
    );
  }
  let outcome: OrganisationVerification;
  try {
    outcome = verifyOrganisation({ evidence, entries });
  } catch (error) {
    throw fault(`cannot be read: ${(error as Error).message}`);
  }
  if (outcome.fault) throw fault(outcome.fault);
  checkFiles(evidence, manifest);
  const document = (await pack.read(DOCUMENT)).toString('utf8');
  if (!document.includes(sha256Hex(content.toString('utf8')))) {
    throw new PackFault(
      DOCUMENT,
      'was not made from these records: it carries another hash',
    );
  }
  return {
    records: records.length,
    files: files.length,
    notHeld: notHeld.length,
    inPart: outcome.inPart,
  };
}
