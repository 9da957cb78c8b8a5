import { sha256Hex } from '../lib/sha256Hex';
import { TRAIL_START } from '../records/trail';
import { RecordRevision, TrailEntry } from '../schema/types';
import { RecordChecker, RecordWithRevisions } from './RecordChecker';

const SYSTEM = 'aisystem:default/limit';
const at = (minute: number) => `2026-11-23T12:0${minute}:00.000Z`;

const draft: RecordRevision = {
  revision: 1,
  action: 'create',
  state: 'draft',
  by: 'user:default/ada',
  at: at(1),
  subject: 'S-1',
  comment: 'First',
  effectiveAt: at(0),
  expiresAt: at(9),
  data: { title: 'Review', decision: 'continue' },
};
const approval: RecordRevision = {
  ...draft,
  revision: 2,
  action: 'approve',
  state: 'approved',
  by: 'user:default/bob',
  at: at(2),
  comment: 'Fine',
};

const record: RecordWithRevisions = {
  id: 'R-1',
  entityRef: SYSTEM,
  type: 'governance-review',
  state: 'approved',
  revision: 2,
  subject: 'S-1',
  author: 'user:default/ada',
  approver: 'user:default/bob',
  decidedAt: at(2),
  comment: 'Fine',
  effectiveAt: at(0),
  expiresAt: at(9),
  binding: { version: '1.0.0' },
  data: draft.data,
  createdAt: at(1),
  updatedAt: at(2),
  updatedBy: 'user:default/bob',
  revisions: [approval, draft],
};

const entryOf = (
  sequence: number,
  revision: RecordRevision,
  decision: object = { approver: 'user:default/bob', decidedAt: at(2) },
): TrailEntry => ({
  sequence,
  at: revision.at,
  by: revision.by,
  action: `record.${revision.action}`,
  entityRef: SYSTEM,
  recordId: 'R-1',
  revision: revision.revision,
  payload: {
    type: 'governance-review',
    state: revision.state,
    subject: 'S-1',
    title: 'Review',
    author: 'user:default/ada',
    comment: revision.comment,
    effectiveAt: at(0),
    expiresAt: at(9),
    binding: { version: '1.0.0' },
    contentHash: sha256Hex(JSON.stringify(revision.data)),
    attachments: [],
    ...decision,
  },
  previous: TRAIL_START,
  hash: TRAIL_START,
});

const entries = [entryOf(1, draft, {}), entryOf(2, approval)];

const faultOf = (
  records: RecordWithRevisions[],
  options: {
    entries?: TrailEntry[];
    generatedAt?: string;
    hasOrder?: boolean;
  } = {},
) =>
  new RecordChecker({
    entries: options.entries ?? entries,
    generatedAt: options.generatedAt ?? at(5),
  }).findFault({
    entityRef: SYSTEM,
    records,
    hasOrder: options.hasOrder ?? true,
  });

/** Another value of the same kind. */
function otherOf(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  return typeof value === 'object' ? { ...value, more: 1 } : `${value}x`;
}

describe('RecordChecker', () => {
  it('finds nothing where all is as the trail says', () => {
    expect(faultOf([record])).toBeUndefined();
    expect(faultOf([record], { generatedAt: at(2) })).toBeUndefined();
  });

  it.each(
    Object.keys(record).filter(key => !['id', 'revisions'].includes(key)),
  )('finds a record with another %s', key => {
    const altered = { ...record, [key]: otherOf(record[key as 'id']) };
    expect(faultOf([altered])).toContain('record R-1 ');
    const { [key as 'id']: _, ...less } = record;
    expect(faultOf([less as RecordWithRevisions])).toContain('record R-1 ');
  });

  it.each(
    Object.keys(draft).flatMap(key => [
      [key, 0],
      [key, 1],
    ]) as Array<[string, number]>,
  )('finds another %s in revision [%s]', (key, index) => {
    const revisions = record.revisions.map((revision, place) =>
      place === index
        ? { ...revision, [key]: otherOf(revision[key as 'by']) }
        : revision,
    );
    expect(faultOf([{ ...record, revisions }])).toMatch(
      /^record R-1 (is not at|has a) revision/,
    );
  });

  it('finds a record that stands at an earlier entry', () => {
    const revoked = entryOf(3, {
      ...approval,
      revision: 3,
      action: 'withdraw',
      state: 'withdrawn',
      at: at(3),
    });
    expect(faultOf([record], { entries: [...entries, revoked] })).toBe(
      'record R-1 stands at revision 2, and entry 3 records a later one',
    );
    // What was written after the pack was begun is in the trail alone.
    expect(
      faultOf([record], {
        entries: [...entries, revoked],
        generatedAt: at(2),
      }),
    ).toBeUndefined();
  });

  it('finds a record that is left out, and one that nobody wrote', () => {
    expect(faultOf([])).toBe('record R-1 of the trail is not there');
    expect(faultOf([record, { ...record, id: 'R-2' }])).toContain(
      'record R-2 has a revision 2 that no entry of the trail records',
    );
  });

  it('does not ask for a record that was moved to another system', () => {
    const moved = {
      ...entryOf(3, { ...approval, revision: 3, action: 'relink', at: at(3) }),
      entityRef: 'aisystem:default/other',
    };
    expect(faultOf([], { entries: [...entries, moved] })).toBeUndefined();
  });

  it('compares all but the content where its keys are in another order', () => {
    const data = { decision: 'continue', title: 'Review' };
    const sorted = {
      ...record,
      data,
      revisions: record.revisions.map(revision => ({ ...revision, data })),
    };
    expect(faultOf([sorted])).toContain('record R-1 is not at revision');
    expect(faultOf([sorted], { hasOrder: false })).toBeUndefined();
    expect(
      faultOf([{ ...sorted, approver: 'user:default/eve' }], {
        hasOrder: false,
      }),
    ).toBe('record R-1 is not what entry 2 says');
  });

  it('compares what a later version adds to the payload', () => {
    const named = { ...entries[1].payload, approverName: 'Bob' };
    const told = [entries[0], { ...entries[1], payload: named }];
    expect(faultOf([record], { entries: told })).toBe(
      'record R-1 is not what entry 2 says',
    );
    const withName = { ...record, approverName: 'Bob' };
    expect(faultOf([withName], { entries: told })).toBeUndefined();
  });

  it('holds names and titles to the entries, and takes none that they do not have', () => {
    const signature = { name: 'Bob Stone', title: 'Head of Risk' };
    const signatures = { approver: signature, updatedBy: signature };
    const told = [
      entries[0],
      { ...entries[1], payload: { ...entries[1].payload, signatures } },
    ];
    const signed = {
      ...record,
      signatures,
      revisions: [{ ...approval, signature }, draft],
    };
    expect(faultOf([signed], { entries: told })).toBeUndefined();
    expect(faultOf([record], { entries: told })).toContain('is not');
    // What was written before signatures were kept has none.
    expect(faultOf([{ ...record, signatures }])).toBe(
      'record R-1 is not what entry 2 says',
    );
    const other = { ...signature, title: 'Intern' };
    for (const changed of [
      { ...signed, signatures: { ...signatures, approver: other } },
      { ...signed, signatures: { ...signatures, updatedBy: other } },
    ]) {
      expect(faultOf([changed], { entries: told })).toBe(
        'record R-1 is not what entry 2 says',
      );
    }
    expect(
      faultOf(
        [{ ...signed, revisions: [{ ...approval, signature: other }, draft] }],
        { entries: told },
      ),
    ).toBe('record R-1 is not at revision 2 what entry 2 says');
  });
});
