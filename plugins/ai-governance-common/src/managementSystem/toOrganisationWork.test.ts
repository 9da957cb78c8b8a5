import { EntityRef } from '../lib/entityRefs';
import { toOrganisationWork } from './toOrganisationWork';
import { OrganisationRecord } from './types';

const NOW = Date.parse('2026-11-30T12:00:00.000Z');
const ADA = 'user:default/ada' as EntityRef;
const OFFICE = 'group:default/office' as EntityRef;

const TYPES = new Map<
  string,
  { approval: 'none' | 'required'; keeps?: string }
>([
  ['audit-finding', { approval: 'none', keeps: 'all' }],
  ['internal-audit', { approval: 'required', keeps: 'all' }],
  ['management-review', { approval: 'required', keeps: 'all' }],
  ['decision-follow-up', { approval: 'none', keeps: 'all' }],
  ['planned-change', { approval: 'none', keeps: 'all' }],
  ['policy', { approval: 'required' }],
  ['audit-programme', { approval: 'required', keeps: 'all' }],
]);

let ids = 0;
const record = (
  type: string,
  data: object,
  more: Partial<OrganisationRecord> = {},
): OrganisationRecord => ({
  id: `r${(ids += 1)}`,
  type,
  state: TYPES.get(type)!.approval === 'none' ? 'submitted' : 'approved',
  author: 'user:default/otis',
  effectiveAt: '2026-01-01',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-06-01T00:00:00.000Z',
  data: data as OrganisationRecord['data'],
  ...more,
});

const work = (...records: OrganisationRecord[]) =>
  toOrganisationWork({ records, types: TYPES, refs: [ADA, OFFICE], now: NOW });

const brief = (...records: OrganisationRecord[]) =>
  work(...records).map(({ task, role, due }) => [
    task,
    role,
    due === undefined ? undefined : new Date(due).toISOString().slice(0, 10),
  ]);

const finding = (data: object) =>
  record('audit-finding', {
    title: 'No minutes',
    kind: 'nonconformity',
    status: 'open',
    owner: ADA,
    ...data,
  });

describe('what of the organisation waits for a person', () => {
  it('is a finding until it is closed', () => {
    expect(brief(finding({ dueDate: '2026-12-10' }))).toEqual([
      ['audit-finding', 'action-owner', '2026-12-11'],
    ]);
    expect(brief(finding({}))).toEqual([
      ['audit-finding', 'action-owner', undefined],
    ]);
    expect(brief(finding({ owner: 'user:default/eve' }))).toEqual([]);
    expect(brief(finding({ owner: 'not a reference' }))).toEqual([]);
  });

  it('leaves out what is due later than in a month', () => {
    expect(brief(finding({ dueDate: '2026-12-29' }))).toHaveLength(1);
    expect(brief(finding({ dueDate: '2027-01-05' }))).toEqual([]);
  });

  it('is the check whether the correction worked, by whoever is named for it', () => {
    const closed = { status: 'closed' };
    expect(brief(finding(closed))).toEqual([
      ['effect-check', 'action-owner', undefined],
    ]);
    const check = { checkedBy: OFFICE };
    expect(
      brief(
        finding({
          ...closed,
          owner: 'user:default/eve',
          effectivenessCheck: check,
        }),
      ),
    ).toEqual([['effect-check', 'auditor', undefined]]);
    expect(
      brief(
        finding({
          ...closed,
          effectivenessCheck: { ...check, checkedAt: '2026-11-01' },
        }),
      ),
    ).toEqual([]);
    expect(brief(finding({ ...closed, kind: 'observation' }))).toEqual([]);
  });

  it('is a planned audit for each of its auditors, until it is handed in', () => {
    const audit = (state: 'draft' | 'submitted', plannedFrom: string) =>
      record(
        'internal-audit',
        {
          title: 'Audit of lending',
          auditors: ['user:default/eve', ADA],
          plannedFrom,
          plannedTo: '2026-12-12',
        },
        { state },
      );
    expect(brief(audit('draft', '2026-12-07'))).toEqual([
      ['audit', 'auditor', '2026-12-13'],
    ]);
    expect(brief(audit('submitted', '2026-12-07'))).toEqual([]);
    expect(brief(audit('draft', '2027-03-01'))).toEqual([]);
    expect(brief(audit('draft', 'some day'))).toEqual([]);
  });

  it('is a decision of a review until a follow-up says that it is done', () => {
    const review = record('management-review', {
      decisions: [
        { id: 'D1', decision: 'Hire', owner: OFFICE, dueDate: '2026-11-01' },
        { id: 'D2', decision: 'Fire', owner: 'user:default/eve' },
      ],
    });
    expect(
      work(review).map(({ task, title, key, responsible }) => [
        task,
        title,
        key,
        responsible,
      ]),
    ).toEqual([['decision-follow-up', 'Hire', 'D1', OFFICE]]);
    const followUp = record('decision-follow-up', {
      decision: `${review.id}/D1`,
      state: 'done',
    });
    expect(brief(review, followUp)).toEqual([]);
  });

  it('is a planned change until it is closed', () => {
    const change = (status: string) =>
      record('planned-change', { title: 'Move', owner: ADA, status });
    expect(brief(change('open'))).toEqual([
      ['planned-change', 'action-owner', undefined],
    ]);
    expect(brief(change('closed'))).toEqual([]);
  });

  it('is a document to renew before it ends and after, until another takes its place', () => {
    const policy = (expiresAt: string, more = {}) =>
      record(
        'policy',
        { title: 'AI policy', owner: OFFICE },
        { subject: 'ai-policy', expiresAt, ...more },
      );
    expect(brief(policy('2026-12-20'))).toEqual([
      ['renewal', 'owner', '2026-12-21'],
    ]);
    expect(brief(policy('2026-11-20'))).toEqual([
      ['renewal', 'owner', '2026-11-21'],
    ]);
    expect(brief(policy('2027-06-30'))).toEqual([]);
    expect(brief(policy('2026-12-20'), policy('2027-12-20'))).toEqual([]);
    expect(
      brief(policy('2026-12-20'), policy('2027-12-20', { state: 'submitted' })),
    ).toEqual([]);
  });

  it('is no cycle that is over', () => {
    const programme = (expiresAt: string) =>
      record('audit-programme', { title: 'Cycle', owner: ADA }, { expiresAt });
    expect(brief(programme('2026-12-20'))).toHaveLength(1);
    expect(brief(programme('2026-11-20'))).toEqual([]);
  });
});
