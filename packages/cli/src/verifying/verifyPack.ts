import {
  canonicalJson,
  ControlPack,
  EVIDENCE_PACK_MANIFEST,
  EvidencePackManifest,
  isOmitted,
  OmittedTrailEntry,
  recomputeScorecard,
  RecordChecker,
  RecordWithRevisions,
  sha256Hex,
  SystemInputs,
  TrailEntry,
  TrailExcerpt,
  TrailExport,
  TrailVerification,
  verifyTrail,
  verifyTrailExcerpt,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createHash } from 'node:crypto';
import { checkOrganisation, OrganisationReport } from './checkOrganisation';
import { PackFault } from './PackFault';
import { parseJson, readManifest } from './readManifest';
import { OpenPack } from './readPack';

/** What was found right. */
export interface PackReport {
  manifest: EvidencePackManifest;
  manifestSha256: string;
  /** Results that were evaluated again and are the same. */
  recomputed: number;
  trailEntries: number;
  /** Of them, those that are there by their hash alone. */
  omitted: number;
  /** Systems of which the content of records could not be compared with its hash. */
  unordered: number;
  /** Left out where the pack holds no records of the organisation. */
  organisation?: OrganisationReport;
}

/** Compares what is there with what the manifest lists. */
async function checkFiles(
  pack: OpenPack,
  manifest: EvidencePackManifest,
): Promise<void> {
  const listed = new Set<string>();
  for (const { path } of manifest.files) {
    if (listed.has(path)) throw new PackFault(path, 'is listed twice');
    listed.add(path);
  }
  for (const path of pack.paths) {
    if (path !== EVIDENCE_PACK_MANIFEST && !listed.has(path)) {
      throw new PackFault(path, 'was added: the manifest does not list it');
    }
  }
  const there = new Set(pack.paths);
  for (const { path, size, sha256 } of manifest.files) {
    if (!there.has(path)) {
      throw new PackFault(path, 'was removed: the manifest lists it');
    }
    const found = await pack.hash(path);
    if (found.size !== size || found.sha256 !== sha256) {
      throw new PackFault(
        path,
        `was altered: its SHA-256 is ${found.sha256}, and the manifest says ${sha256}`,
      );
    }
  }
}

/** Follows the trail, whole or in part, and gives its entries. */
async function checkTrail(
  pack: OpenPack,
): Promise<Array<TrailEntry | OmittedTrailEntry>> {
  const path = 'trail.json';
  const value = parseJson(path, await pack.read(path)) as unknown as
    | TrailExport
    | TrailExcerpt;
  let outcome: TrailVerification;
  try {
    outcome =
      value.format === 'ai-governance-trail/1'
        ? verifyTrail(value)
        : verifyTrailExcerpt(value as TrailExcerpt);
  } catch (error) {
    throw new PackFault(path, `is not a trail: ${(error as Error).message}`);
  }
  if (outcome.fault) {
    const { kind, message } = outcome.fault;
    throw new PackFault(path, `${kind}: ${message}`);
  }
  return value.entries;
}

async function readPacks(
  pack: OpenPack,
  manifest: EvidencePackManifest,
): Promise<Map<string, ControlPack>> {
  const packs = new Map<string, ControlPack>();
  for (const { id, sha256 } of manifest.scope.packs) {
    const path = `packs/${id}.json`;
    const content = await pack.read(path);
    if (createHash('sha256').update(content).digest('hex') !== sha256) {
      throw new PackFault(path, 'is not the pack that the manifest names');
    }
    packs.set(sha256, parseJson(path, content) as unknown as ControlPack);
  }
  return packs;
}

/** Holds the records of a system to the trail, and the inputs to the records. */
async function checkRecords(
  pack: OpenPack,
  system: { entityRef: string; folder: string },
  checker: RecordChecker,
): Promise<{ hasOrder: boolean }> {
  const { entityRef, folder } = system;
  const path = `${folder}/records.json`;
  const content = await pack.read(path);
  const value = parseJson(path, content);
  const records = value as unknown as RecordWithRevisions[];
  // Packs of earlier versions have all keys in order, and not as they were hashed.
  const hasOrder = content.toString('utf8') !== canonicalJson(value);
  let fault: string | undefined;
  try {
    fault = checker.findFault({ entityRef, records, hasOrder });
  } catch (error) {
    throw new PackFault(path, `holds no records: ${(error as Error).message}`);
  }
  if (fault) throw new PackFault(path, fault);
  const inputsPath = `${folder}/inputs.json`;
  const inputs = parseJson(
    inputsPath,
    await pack.read(inputsPath),
  ) as unknown as SystemInputs;
  const listed = records.map(({ revisions: _, ...record }) => record);
  if (canonicalJson(inputs.records) !== canonicalJson(listed)) {
    throw new PackFault(inputsPath, `has other records than ${path}`);
  }
  return { hasOrder: hasOrder || records.length === 0 };
}

/** Evaluates the inputs of a system again. */
async function checkSystem(
  pack: OpenPack,
  folder: string,
  packs: Map<string, ControlPack>,
): Promise<void> {
  const path = `${folder}/scorecard.json`;
  const scorecard = await pack.read(path);
  const inputsPath = `${folder}/inputs.json`;
  const content = await pack.read(inputsPath);
  const inputs = parseJson(inputsPath, content) as unknown as SystemInputs;
  const controls = packs.get(inputs.pack?.sha256);
  if (!controls) {
    throw new PackFault(inputsPath, 'names a control pack that is not there');
  }
  let again: string;
  try {
    again = canonicalJson(recomputeScorecard(inputs, controls));
  } catch (error) {
    throw new PackFault(
      inputsPath,
      `cannot be evaluated: ${(error as Error).message}`,
    );
  }
  if (again !== scorecard.toString('utf8')) {
    throw new PackFault(
      path,
      'is not what the inputs give: evaluated again, they give another result',
    );
  }
  const dossier = (await pack.read(`${folder}/dossier.html`)).toString('utf8');
  const inputsHash = sha256Hex(content.toString('utf8'));
  if (!dossier.includes(inputsHash)) {
    throw new PackFault(
      `${folder}/dossier.html`,
      'was not made from these inputs: it carries another hash',
    );
  }
}

function folderOf(entityRef: string): string {
  const [, namespace, name] =
    /^aisystem:([^/]+)\/([^/]+)$/.exec(entityRef) ?? [];
  if (!name) {
    throw new PackFault(
      EVIDENCE_PACK_MANIFEST,
      `names ${JSON.stringify(entityRef)}, which is not an AI system`,
    );
  }
  return `systems/${namespace}/${name}`;
}

/**
 * Checks an evidence pack and needs nothing but the pack: hashes, files that were
 * added or removed, the trail, the records that it tells of, and every result.
 *
 * @throws PackFault with the first fault; InputError or NotFoundError when the file
 * is no pack at all
 */
export async function verifyPack(options: {
  file: string;
  /** SHA-256 of the manifest, noted when the pack was made. */
  notedHash?: string;
}): Promise<PackReport> {
  const pack = await OpenPack.open(options.file);
  try {
    const content = await pack.read(EVIDENCE_PACK_MANIFEST);
    const manifest = readManifest(content);
    const manifestSha256 = createHash('sha256').update(content).digest('hex');
    const noted = options.notedHash?.trim().toLocaleLowerCase('en-US');
    if (noted !== undefined && noted !== manifestSha256) {
      throw new PackFault(
        EVIDENCE_PACK_MANIFEST,
        `is another one than was noted: its SHA-256 is ${manifestSha256}`,
      );
    }
    await checkFiles(pack, manifest);
    const entries = await checkTrail(pack);
    const checker = new RecordChecker({
      entries: entries.filter(
        (entry): entry is TrailEntry => !isOmitted(entry),
      ),
      generatedAt: manifest.generatedAt,
    });
    const packs = await readPacks(pack, manifest);
    let unordered = 0;
    for (const entityRef of manifest.scope.systems.map(String)) {
      const folder = folderOf(entityRef);
      const { hasOrder } = await checkRecords(
        pack,
        { entityRef, folder },
        checker,
      );
      if (!hasOrder) unordered++;
      await checkSystem(pack, folder, packs);
    }
    const organisation = await checkOrganisation({ pack, manifest, entries });
    return {
      manifest,
      manifestSha256,
      recomputed: manifest.scope.systems.length,
      unordered,
      trailEntries: entries.length,
      omitted: entries.filter(entry => isOmitted(entry)).length,
      organisation,
    };
  } finally {
    pack.close();
  }
}
