import { annexAControls } from '../frameworks/annexA';
import { emptyCounts, StateCounts } from '../evaluation';
import {
  APPROVALS,
  NOW,
  organisationRecord as record,
  SCOPE,
} from './__testUtils__/organisation';
import { toApplicability, toKeptImplementation } from './toApplicability';
import { toClauseRegister } from './toClauseRegister';
import { toGap } from './toGap';
import { OrganisationRecord } from './types';

/** One control of a pack for each of Annex A, all in the same states. */
const controlsWith = (counts: Partial<StateCounts>) =>
  annexAControls.map(({ id }) => ({
    controlId: `C-${id}`,
    annexA: [id],
    clauses: [],
    counts: { ...emptyCounts(), ...counts },
  }));

function applicabilityOf(
  records: OrganisationRecord[],
  options: {
    counts?: Partial<StateCounts>;
    risks?: Parameters<typeof toApplicability>[0]['risks'];
  } = {},
) {
  return toApplicability({
    records,
    approvals: APPROVALS,
    controls: controlsWith(options.counts ?? { pass: 2 }),
    risks: options.risks ?? [],
    scope: SCOPE,
    now: NOW,
  });
}
const entryOf = (id: string, ...args: Parameters<typeof applicabilityOf>) =>
  applicabilityOf(...args).items.find(item => item.id === id)!;

const soa = (rows: object[], state: OrganisationRecord['state'] = 'approved') =>
  record('statement-of-applicability', {
    state,
    data: { version: '1', controls: rows } as {},
  });

describe('the implementation of a control', () => {
  it.each<[string, Partial<StateCounts>]>([
    ['implemented', { pass: 2 }],
    ['partly', { pass: 1, unknown: 1 }],
    ['not-implemented', { expired: 1 }],
    ['not-due', { 'not-due': 2 }],
    ['not-measured', { 'not-applicable': 2, waived: 1 }],
  ])('is %s', (expected, counts) => {
    expect(entryOf('A.4.3', [], { counts }).implementation).toBe(expected);
  });

  it.each([
    'A.5.2',
    'A.6.1.2',
    'A.6.1.3',
    'A.7.2',
    'A.7.5',
    'A.8.3',
    'A.8.4',
    'A.9.2',
    'A.9.3',
  ])('of %s follows from no artefact of a system', id => {
    expect(entryOf(id, []).implementation).toBe('not-implemented');
    const document = record('controlled-document', { data: { annexA: [id] } });
    expect(entryOf(id, [document]).implementation).toBe('implemented');
    const expired = { ...document, expiresAt: '2026-11-01T00:00:00.000Z' };
    expect(entryOf(id, [expired]).implementation).toBe('not-implemented');
  });

  it('follows from a statement as far as that says', () => {
    const statement = (state: string) =>
      record('clause-statement', {
        subject: '8.1',
        data: { state, annexA: ['A.6.1.3'] },
      });
    const of = (state: string) =>
      entryOf('A.6.1.3', [statement(state)]).implementation;
    expect(['in-place', 'partly', 'planned'].map(of)).toEqual([
      'implemented',
      'partly',
      'not-implemented',
    ]);
  });

  it('of the policy follows from the AI policy, what it says of others, and when it was looked at', () => {
    const policy = (data: object, change: object = {}) =>
      record('policy', {
        data: { policyOf: 'ai-policy', ...data },
        decidedAt: '2026-11-01T00:00:00.000Z',
        ...change,
      });
    const states = (one: OrganisationRecord) =>
      ['A.2.2', 'A.2.3', 'A.2.4'].map(id => entryOf(id, [one]).implementation);
    const [yes, no] = ['implemented', 'not-implemented'];
    expect(states(policy({ policyOf: 'conduct' }))).toEqual([no, no, no]);
    expect(states(policy({}))).toEqual([yes, no, yes]);
    expect(states(policy({ relatedPolicies: 'Privacy' }))).toEqual([
      yes,
      yes,
      yes,
    ]);
    const old = { decidedAt: '2025-01-01T00:00:00.000Z' };
    expect(states(policy({}, old))).toEqual([yes, no, no]);
    expect(states(policy({ reviewedOn: '2026-01-10' }, old))).toEqual([
      yes,
      no,
      yes,
    ]);
  });
});

describe('a statement of applicability', () => {
  const excluded = annexAControls.map(({ id }) => ({
    id,
    decision: 'excluded',
    justification: 'We do none of it',
  }));
  const gapOf = (records: OrganisationRecord[]) =>
    toGap({
      register: toClauseRegister({
        records,
        approvals: APPROVALS,
        controls: [],
        scope: SCOPE,
        now: NOW,
      }),
      applicability: applicabilityOf(records, { counts: { fail: 1 } }),
      assessments: [],
    });

  it('excludes nothing before it is approved', () => {
    const submitted = soa(excluded, 'submitted');
    expect(entryOf('A.4.3', [submitted])).toMatchObject({
      decision: 'undecided',
      proposed: 'excluded',
    });
    expect(gapOf([submitted]).done).toBe(0);
    const approved = gapOf([soa(excluded)]);
    // The 38 controls; and 6.1.3 still lacks its treatment plan.
    expect(approved.done).toBe(38);
  });

  it('says who answers for a control, how far it is, on what that rests, and until when', () => {
    const row = {
      id: 'A.4.3',
      decision: 'included',
      justification: 'Data decides',
      owner: 'user:default/ada',
      state: 'partly',
      restsOn: 'The register of data',
      plannedDate: '2027-03-31',
    };
    expect(entryOf('A.4.3', [soa([row])])).toMatchObject({
      decision: 'included',
      justification: 'Data decides',
      owner: 'user:default/ada',
      stated: { state: 'partly', restsOn: 'The register of data' },
      plannedDate: '2027-03-31',
      // It says less than is measured.
      implementation: 'partly',
    });
  });

  it('never raises what is measured, and speaks alone only with what it rests on', () => {
    const stated = (id: string, change: object = {}) => [
      soa([{ id, decision: 'included', state: 'implemented', ...change }]),
    ];
    const failing = { counts: { fail: 1 } };
    expect(entryOf('A.4.3', stated('A.4.3'), failing).implementation).toBe(
      'not-implemented',
    );
    expect(entryOf('A.7.2', stated('A.7.2'), failing).implementation).toBe(
      'not-implemented',
    );
    const nothing = { counts: {} };
    expect(entryOf('A.4.3', stated('A.4.3'), nothing).implementation).toBe(
      'not-measured',
    );
    expect(
      entryOf('A.4.3', stated('A.4.3', { restsOn: 'A report' }), nothing)
        .implementation,
    ).toBe('implemented');
  });

  it('has controls beyond Annex A, measured by the pack that has them', () => {
    const rows = [
      { id: 'HSE-1', title: 'Right to stop', decision: 'included' },
      { id: 'C-A.4.3', title: 'House rule', decision: 'included' },
    ];
    expect(entryOf('HSE-1', [soa(rows)])).toMatchObject({
      own: true,
      title: 'Right to stop',
      implementation: 'not-measured',
    });
    expect(entryOf('C-A.4.3', [soa(rows)])).toMatchObject({
      own: true,
      implementation: 'implemented',
    });
  });

  it('names the risks and treatments that make a control necessary', () => {
    const risk = (controls: string[]) => ({
      recordId: controls.join(),
      entityRef: 'aisystem:default/a',
      title: 'Drift',
      treatment: 'mitigate',
      controls,
    });
    const risks = [risk(['C-A.4.3']), risk(['A.4.3']), risk(['C-A.4.4'])];
    expect(entryOf('A.4.3', [], { risks })).toMatchObject({
      riskCount: 2,
      risks: [{ title: 'Drift', treatment: 'mitigate' }, { recordId: 'A.4.3' }],
    });
  });

  it('keeps how far each control was, and on what that rested', () => {
    const policy = record('policy', {
      data: { title: 'AI policy', policyOf: 'ai-policy' },
    });
    const kept = toKeptImplementation(
      toApplicability({
        records: [policy],
        approvals: APPROVALS,
        controls: controlsWith({ pass: 3, fail: 1, waived: 2 }),
        risks: [],
        scope: SCOPE,
        now: NOW,
        statement: {
          controls: [
            { id: 'A.4.3', decision: 'included' },
            { id: 'A.10.4', decision: 'excluded' },
          ],
        },
      }),
    );
    const of = (id: string) => kept.find(item => item.id === id);
    expect(of('A.4.3')).toEqual({
      id: 'A.4.3',
      state: 'partly',
      due: 4,
      pass: 3,
      waived: 2,
      controls: ['C-A.4.3'],
      records: [],
      riskCount: 0,
    });
    expect(of('A.2.2')!.records).toEqual(['AI policy']);
    expect(of('A.10.4')!.state).toBe('excluded');
  });
});
