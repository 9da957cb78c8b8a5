import { sha256Hex } from '../lib/sha256Hex';
import { MANAGEMENT_SYSTEM_REF } from '../records/types';
import { RecordRevision, TrailEntry } from '../schema/types';
import { canonicalJson } from './canonicalJson';
import {
  isPartOf,
  OrganisationEvidence,
  PackedAttachment,
  PackedRecord,
} from './organisationEvidence';
import { isOmitted, OmittedTrailEntry } from './trailExcerpt';

/** What came of holding the records of the organisation to the trail. @public */
export interface OrganisationVerification {
  /** The first fault, in a sentence; undefined where there is none. */
  fault?: string;
  /** Records of which a part is kept from the reader, by id: their content is not checked. */
  inPart: string[];
}

/** Thrown to end at the first fault. */
class Found extends Error {}

const keyOf = (recordId: string, revision: number) =>
  `record ${recordId}, revision ${revision}`;

type Payload = Record<string, unknown>;

/** Finds the first value that is not what the trail says. */
function compare(
  where: string,
  said: Payload,
  told: Payload,
  fields: readonly string[],
): void {
  for (const field of fields) {
    if (canonicalJson(said[field]) !== canonicalJson(told[field])) {
      throw new Found(`${where}: its ${field} is not what the trail records`);
    }
  }
}

function checkContent(
  where: string,
  { data }: RecordRevision,
  { contentHash }: Payload,
): 'whole' | 'part' {
  if (sha256Hex(JSON.stringify(data)) === contentHash) return 'whole';
  if (isPartOf(data)) return 'part';
  throw new Found(`${where}: its content is not what the trail records`);
}

/** What a record says of itself is what its last revision was. */
function checkStanding(record: PackedRecord, entry: TrailEntry): void {
  const { id, revision, revisions } = record;
  const where = `record ${id}`;
  const last = revisions.find(item => item.revision === revision)!;
  const first = revisions.find(item => item.revision === 1);
  const { payload, at, by } = entry;
  compare(
    where,
    { ...record },
    {
      ...payload,
      effectiveAt: payload.effectiveAt ?? at,
      entityRef: entry.entityRef,
      updatedAt: at,
      updatedBy: by,
      // The reader may not see the first one.
      createdAt: first?.at ?? record.createdAt,
      data: last.data,
    },
    [
      'type',
      'state',
      'entityRef',
      'subject',
      'author',
      'approver',
      'signatures',
      'decidedAt',
      'comment',
      'binding',
      'effectiveAt',
      'expiresAt',
      'updatedAt',
      'updatedBy',
      'createdAt',
      'data',
    ],
  );
}

/** @returns whether each content is there as a whole */
function checkRecord(
  record: PackedRecord,
  entries: ReadonlyMap<string, TrailEntry>,
  held: Set<string>,
): boolean {
  const { id, revision: current, revisions } = record;
  let whole = true;
  for (const revision of revisions) {
    const where = keyOf(id, revision.revision);
    const entry = entries.get(where);
    if (held.has(where)) throw new Found(`${where}: is there twice`);
    held.add(where);
    if (!entry) throw new Found(`${where}: the trail does not record it`);
    compare(
      where,
      { ...revision, action: `record.${revision.action}` },
      {
        ...entry.payload,
        action: entry.action,
        at: entry.at,
        by: entry.by,
        signature: (entry.payload.signatures as PackedRecord['signatures'])
          ?.updatedBy,
      },
      [
        'action',
        'signature',
        'at',
        'by',
        'state',
        'subject',
        'comment',
        'effectiveAt',
        'expiresAt',
      ],
    );
    whole = checkContent(where, revision, entry.payload) === 'whole' && whole;
  }
  const last = entries.get(keyOf(id, current));
  if (!last || revisions.every(({ revision }) => revision !== current)) {
    throw new Found(`record ${id}: its current revision ${current} is missing`);
  }
  checkStanding(record, last);
  return whole;
}

/** What is in the trail and not among the records is named, and nothing else. */
function checkNotHeld(
  notHeld: OrganisationEvidence['notHeld'],
  entries: ReadonlyMap<string, TrailEntry>,
  held: ReadonlySet<string>,
): void {
  const named = new Set(
    notHeld.map(({ recordId, revision }) => keyOf(recordId, revision)),
  );
  for (const key of entries.keys()) {
    if (!held.has(key) && !named.has(key)) {
      throw new Found(`${key}: was removed, as the trail records it`);
    }
  }
  for (const key of named) {
    if (held.has(key) || !entries.has(key)) {
      throw new Found(`${key}: is said not to be here, which is wrong`);
    }
  }
}

function checkFile(
  { path: _path, ...file }: PackedAttachment,
  uploads: ReadonlyMap<unknown, TrailEntry>,
): void {
  const where = `file ${file.id}`;
  const entry = uploads.get(file.id);
  if (!entry) throw new Found(`${where}: the trail records no upload of it`);
  const { payload, entityRef, by, at } = entry;
  compare(
    where,
    { ...file },
    { ...payload, entityRef, uploadedBy: by, uploadedAt: at },
    [
      'name',
      'mediaType',
      'size',
      'sha256',
      'entityRef',
      'uploadedBy',
      'uploadedAt',
      'signature',
    ],
  );
}

/** Files that the records refer to are there. */
function checkReferences({ records, files }: OrganisationEvidence): void {
  const there = new Set(files.map(({ id }) => id));
  for (const { id, revisions } of records) {
    for (const { data, revision } of revisions) {
      const { attachments } = data as { attachments?: unknown };
      const missing = (Array.isArray(attachments) ? attachments : []).find(
        attachment => !there.has(String(attachment)),
      );
      if (missing !== undefined) {
        throw new Found(
          `${keyOf(id, revision)}: its file ${missing} is missing`,
        );
      }
    }
  }
}

/**
 * Holds the records of the organisation to the trail that lies beside them: each revision
 * is what its entry says, each record is what its last entry says, every entry has its
 * revision, and each file is what was uploaded.
 *
 * @param options.entries - of the trail or its excerpt, which is verified apart
 * @public
 */
export function verifyOrganisation(options: {
  evidence: OrganisationEvidence;
  entries: ReadonlyArray<TrailEntry | OmittedTrailEntry>;
}): OrganisationVerification {
  const { evidence, entries } = options;
  const told = entries.filter(
    (entry): entry is TrailEntry =>
      !isOmitted(entry) && entry.entityRef === MANAGEMENT_SYSTEM_REF,
  );
  const written = new Map(
    told.flatMap(
      (entry): Array<[string, TrailEntry]> =>
        entry.recordId === undefined || entry.revision === undefined
          ? []
          : [[keyOf(entry.recordId, entry.revision), entry]],
    ),
  );
  const uploads = new Map<unknown, TrailEntry>(
    told
      .filter(({ action }) => action === 'attachment.upload')
      .map(entry => [entry.payload.attachmentId, entry] as const),
  );
  const inPart: string[] = [];
  try {
    const held = new Set<string>();
    for (const record of evidence.records) {
      if (!checkRecord(record, written, held)) inPart.push(record.id);
    }
    checkNotHeld(evidence.notHeld, written, held);
    evidence.files.forEach(file => checkFile(file, uploads));
    checkReferences(evidence);
    return { inPart };
  } catch (error) {
    if (!(error instanceof Found)) throw error;
    return { inPart, fault: error.message };
  }
}
