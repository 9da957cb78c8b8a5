import {
  EvidencePackManifest,
  hashTrailEntry,
  MANAGEMENT_SYSTEM_REF,
  ORGANISATION_EVIDENCE_FORMAT,
  OrganisationEvidence,
  sha256Hex,
  TRAIL_START,
  TrailEntry,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { packFiles, packParts } from './packParts';
import { ZipPart } from './zip';

const ADA = 'user:default/ada';
const AT = '2026-11-23T12:00:00.000Z';
const MINUTES = 'Present: Ada, Bob\n';
const FILE_PATH = 'organisation/files/file-1-minutes.txt';

/** One training with a file, as a pack holds it. */
function organisationOf(): OrganisationEvidence {
  const data = { title: 'Bias', heldOn: '2026-11-20', attachments: ['file-1'] };
  return {
    format: ORGANISATION_EVIDENCE_FORMAT,
    records: [
      {
        id: 'T-1',
        entityRef: MANAGEMENT_SYSTEM_REF,
        type: 'training',
        state: 'submitted',
        revision: 1,
        author: ADA,
        effectiveAt: AT,
        createdAt: AT,
        updatedAt: AT,
        updatedBy: ADA,
        data,
        revisions: [
          {
            revision: 1,
            action: 'create',
            state: 'submitted',
            by: ADA,
            at: AT,
            effectiveAt: AT,
            data,
          },
        ],
      },
    ],
    files: [
      {
        id: 'file-1',
        entityRef: MANAGEMENT_SYSTEM_REF,
        name: 'minutes.txt',
        mediaType: 'text/plain',
        size: MINUTES.length,
        sha256: sha256Hex(MINUTES),
        uploadedBy: ADA,
        uploadedAt: AT,
        path: FILE_PATH,
      },
    ],
    notHeld: [],
  };
}

/** The trail that records them. */
function trailText({ records, files }: OrganisationEvidence): string {
  const [record] = records;
  const [{ id, name, mediaType, size, sha256 }] = files;
  let previous = TRAIL_START;
  const entries = [
    {
      action: 'attachment.upload',
      payload: { attachmentId: id, name, mediaType, size, sha256 },
    },
    {
      action: 'record.create',
      recordId: record.id,
      revision: 1,
      payload: {
        type: record.type,
        state: record.state,
        author: record.author,
        effectiveAt: AT,
        contentHash: sha256Hex(JSON.stringify(record.data)),
      },
    },
  ].map((entry, index): TrailEntry => {
    const linked = {
      sequence: index + 1,
      at: AT,
      by: ADA,
      entityRef: MANAGEMENT_SYSTEM_REF,
      ...entry,
      previous,
    };
    previous = hashTrailEntry(linked);
    return { ...linked, hash: previous };
  });
  return JSON.stringify({
    format: 'ai-governance-trail/1',
    exportedAt: AT,
    head: { sequence: entries.length, hash: previous },
    entries,
  });
}

/**
 * A pack with the records of the organisation.
 *
 * @param change - alters what is packed, and leaves the trail and the manifest fitting
 */
export function organisationParts(
  change: (parts: {
    evidence: OrganisationEvidence;
    files: Record<string, string>;
  }) => void = () => {},
  scope: Partial<EvidencePackManifest['scope']> = {},
): ZipPart[] {
  const evidence = organisationOf();
  const files: Record<string, string> = {
    ...packFiles(),
    'trail.json': trailText(evidence),
    [FILE_PATH]: MINUTES,
  };
  change({ evidence, files });
  const text = JSON.stringify(evidence, undefined, 2);
  return packParts(
    {
      'organisation/records.html': `<p>${sha256Hex(text)}</p>`,
      'organisation/records.json': text,
      ...files,
    },
    {
      trail: 'full',
      organisation: {
        records: evidence.records.length,
        files: evidence.files.length,
      },
      ...scope,
    },
  );
}
