import { JsonObject, JsonValue } from '@backstage/types';
import fc from 'fast-check';
import { assertProperty } from '../evaluation/__testUtils__/assertProperty';
import { sha256Hex } from '../lib/sha256Hex';
import { hashTrailEntry, TRAIL_START } from '../records/trail';
import { MANAGEMENT_SYSTEM_REF } from '../records/types';
import { TrailEntry } from '../schema/types';
import { OrganisationEvidence, PackedRecord } from './organisationEvidence';
import { verifyOrganisation } from './verifyOrganisation';

const ADA = 'user:default/ada';
const BOB = 'user:default/bob';
const at = (minute: number) =>
  new Date(Date.UTC(2026, 10, 23, 12, minute)).toISOString();

const ADA_SIGNS = { name: 'Ada Byron', title: 'Data Scientist' };
const BOB_SIGNS = { name: 'Bob Stone', title: 'Head of Risk' };

const FILE = {
  id: 'file-1',
  entityRef: MANAGEMENT_SYSTEM_REF,
  name: 'minutes.txt',
  mediaType: 'text/plain',
  size: 4,
  sha256: 'a'.repeat(64),
  uploadedBy: ADA,
  uploadedAt: at(0),
  signature: ADA_SIGNS,
};

/** A policy that was submitted and approved, and refers to a file. */
const POLICY: PackedRecord = {
  id: 'P-1',
  entityRef: MANAGEMENT_SYSTEM_REF,
  type: 'policy',
  state: 'approved',
  revision: 2,
  subject: 'ai-policy',
  author: ADA,
  approver: BOB,
  signatures: { author: ADA_SIGNS, approver: BOB_SIGNS, updatedBy: BOB_SIGNS },
  decidedAt: at(2),
  comment: 'So be it',
  effectiveAt: at(1),
  expiresAt: at(50),
  createdAt: at(1),
  updatedAt: at(2),
  updatedBy: BOB,
  // Keys in the order in which they were written, which is not that of the alphabet.
  data: { title: 'AI policy', text: 'We answer', attachments: ['file-1'] },
  revisions: [
    {
      revision: 2,
      action: 'approve',
      state: 'approved',
      by: BOB,
      signature: BOB_SIGNS,
      at: at(2),
      comment: 'So be it',
      subject: 'ai-policy',
      effectiveAt: at(1),
      expiresAt: at(50),
      data: { title: 'AI policy', text: 'We answer', attachments: ['file-1'] },
    },
    {
      revision: 1,
      action: 'create',
      state: 'submitted',
      by: ADA,
      signature: ADA_SIGNS,
      at: at(1),
      subject: 'ai-policy',
      effectiveAt: at(1),
      expiresAt: at(50),
      data: { title: 'AI policy', text: 'We answer', attachments: ['file-1'] },
    },
  ],
};

/** What the trail says of a revision. */
function payloadOf(record: PackedRecord, revision: number): JsonObject {
  const { data, state, subject, comment, effectiveAt, expiresAt, signature } =
    record.revisions.find(item => item.revision === revision)!;
  const isDecided = revision === record.revision;
  return JSON.parse(
    JSON.stringify({
      type: record.type,
      state,
      subject,
      title: (data as JsonObject).title,
      author: record.author,
      signatures: {
        ...record.signatures,
        updatedBy: signature,
        approver: isDecided ? record.signatures?.approver : undefined,
      },
      approver: isDecided ? record.approver : undefined,
      decidedAt: isDecided ? record.decidedAt : undefined,
      comment,
      effectiveAt,
      expiresAt,
      contentHash: sha256Hex(JSON.stringify(data)),
    }),
  );
}

function chain(
  entries: Array<Omit<TrailEntry, 'sequence' | 'previous' | 'hash'>>,
) {
  let previous = TRAIL_START;
  return entries.map((entry, index) => {
    const linked = { ...entry, sequence: index + 1, previous };
    previous = hashTrailEntry(linked);
    return { ...linked, hash: previous };
  });
}

const revisionEntry = (
  record: PackedRecord,
  revision: number,
  entityRef = MANAGEMENT_SYSTEM_REF,
) => {
  const {
    by,
    at: when,
    action,
  } = record.revisions.find(item => item.revision === revision)!;
  return {
    at: when,
    by,
    action: `record.${action}`,
    entityRef,
    recordId: record.id,
    revision,
    payload: payloadOf(record, revision),
  };
};

const SECRET: PackedRecord = { ...POLICY, id: 'F-9' };
const { id: attachmentId, name, mediaType, size, sha256, signature } = FILE;

const ENTRIES = chain([
  {
    at: FILE.uploadedAt,
    by: FILE.uploadedBy,
    action: 'attachment.upload',
    entityRef: MANAGEMENT_SYSTEM_REF,
    payload: { attachmentId, name, mediaType, size, sha256, signature },
  },
  revisionEntry(POLICY, 1),
  revisionEntry({ ...POLICY, id: 'S-1' }, 1, 'aisystem:default/loans'),
  revisionEntry(POLICY, 2),
  revisionEntry(SECRET, 1),
]);

const EVIDENCE: OrganisationEvidence = {
  format: 'ai-governance-organisation/1',
  records: [POLICY],
  files: [{ ...FILE, path: 'organisation/files/file-1-minutes.txt' }],
  notHeld: [{ recordId: 'F-9', revision: 1 }],
};

const copy = (): OrganisationEvidence => JSON.parse(JSON.stringify(EVIDENCE));
const verify = (evidence: OrganisationEvidence) =>
  verifyOrganisation({ evidence, entries: ENTRIES });

type Place = Array<string | number>;

/** Every place of a plain value. */
function leavesOf(value: JsonValue, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item!, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** What no entry of the trail tells; the hash of each file is held to the manifest. */
const isApart = (place: Place) =>
  place[0] === 'format' || place[place.length - 1] === 'path';

const LEAVES = leavesOf(copy() as unknown as JsonValue).filter(
  place => !isApart(place),
);

function change(
  evidence: OrganisationEvidence,
  place: Place,
  how: (holder: any, key: string | number) => void,
) {
  const holder = place
    .slice(0, -1)
    .reduce<any>((value, key) => value[key], evidence);
  how(holder, place[place.length - 1]);
  return evidence;
}

describe('verifyOrganisation', () => {
  it('finds nothing wrong with what was written', () => {
    expect(verify(copy())).toEqual({ inPart: [] });
  });

  it('finds any value that was altered or taken away', () => {
    assertProperty(
      fc.property(
        fc.constantFrom(...LEAVES),
        fc.boolean(),
        (place, isTakenAway) => {
          const evidence = change(copy(), place, (holder, key) => {
            if (isTakenAway && !Array.isArray(holder)) delete holder[key];
            else if (typeof holder[key] === 'number') holder[key] += 1;
            else holder[key] = `${holder[key]}x`;
          });
          expect([place, verify(evidence).fault]).toEqual([
            place,
            expect.any(String),
          ]);
        },
      ),
      LEAVES.length * 4,
    );
  });

  it.each<[string, (evidence: OrganisationEvidence) => void, string]>([
    [
      'a record that was removed',
      evidence => evidence.records.pop(),
      'record P-1, revision 1: was removed, as the trail records it',
    ],
    [
      'a revision that was removed',
      evidence => evidence.records[0].revisions.pop(),
      'record P-1, revision 1: was removed',
    ],
    [
      'a record that was added',
      evidence =>
        evidence.records.push({
          ...JSON.parse(JSON.stringify(POLICY)),
          id: 'P-2',
        }),
      'record P-2, revision 2: the trail does not record it',
    ],
    [
      'a revision that was doubled',
      ({ records: [{ revisions }] }) => revisions.push(revisions[0]),
      'record P-1, revision 2: is there twice',
    ],
    [
      'a decision that was undone',
      ({ records: [record] }) => {
        record.state = 'submitted';
        delete record.approver;
      },
      'record P-1: its state is not what the trail records',
    ],
    [
      'content that was altered in record and revisions alike',
      ({ records: [record] }) => {
        for (const { data } of [record, ...record.revisions]) {
          (data as JsonObject).text = 'We do not';
        }
      },
      'record P-1, revision 2: its content is not what the trail records',
    ],
    [
      'a file that was removed',
      evidence => evidence.files.pop(),
      'record P-1, revision 2: its file file-1 is missing',
    ],
    [
      'a revision that is said not to be here and is',
      ({ notHeld }) => notHeld.push({ recordId: 'P-1', revision: 1 }),
      'record P-1, revision 1: is said not to be here, which is wrong',
    ],
  ])('finds %s', (_, alter, fault) => {
    const evidence = copy();
    alter(evidence);
    expect(verify(evidence).fault).toContain(fault);
  });

  it('names what it cannot check, as a part is kept from the reader', () => {
    const evidence = copy();
    const [record] = evidence.records;
    for (const { data } of [record, ...record.revisions]) {
      Object.assign(data, { sample: { drawn: [], hidden: 2 } });
    }
    expect(verify(evidence)).toEqual({ inPart: ['P-1'] });
  });
});
