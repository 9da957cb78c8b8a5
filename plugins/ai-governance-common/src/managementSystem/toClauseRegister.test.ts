import { emptyCounts } from '../evaluation';
import {
  APPROVALS,
  NOW,
  organisationRecord as record,
  SCOPE,
} from './__testUtils__/organisation';
import { managementSystemClauses } from './clauses';
import { toClauseRegister } from './toClauseRegister';
import { ControlStateCounts, OrganisationRecord } from './types';

const OLD = '2020-03-01T00:00:00.000Z';
const ADA = 'user:default/ada';

const registerOf = (
  records: OrganisationRecord[],
  controls: ControlStateCounts[] = [],
) =>
  toClauseRegister({
    records,
    approvals: APPROVALS,
    controls,
    scope: SCOPE,
    now: NOW,
  });
const clause = (id: string, ...records: OrganisationRecord[]) =>
  registerOf(records).items.find(item => item.id === id)!;

const policy = (data: object) =>
  record('policy', { subject: 'p', data: { ...data } });
const objective = (date: string) =>
  record('objective', {
    subject: 'gold',
    data: { title: 'Nine of ten at gold', date },
  });
const progress = (measuredOn: string, value = 0) =>
  record('objective-progress', {
    subject: 'gold',
    state: 'submitted',
    data: { measuredOn, value },
  });
const statement = (subject: string, state = 'in-place') =>
  record('clause-statement', { subject, data: { state, owner: ADA } });

describe('the clauses', () => {
  it('are the 32 subclauses of the standard, the three parts of 7.5, 9.2 and 9.3 apart', () => {
    expect(managementSystemClauses).toHaveLength(32);
    const ids = managementSystemClauses.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['7.5.1', '7.5.3', '9.2.2', '9.3.1', '9.3.3']),
    );
    expect(ids).not.toContain('7.5');
  });

  it('each say what shows them, and how long it counts', () => {
    for (const { id, basis } of registerOf([]).items) {
      expect([id, basis.length > 0]).toEqual([id, true]);
      for (const { counts } of basis) expect(counts).toMatch(/\w/);
    }
  });
});

describe('a record counts for a clause while it is current', () => {
  const audit = (plannedTo: string, conclusion = 'It works') =>
    record('internal-audit', { data: { plannedTo, conclusion } });
  const review = (data: object) =>
    record('management-review', { data: { heldOn: '2026-11-01', ...data } });

  it.each<[string, string, string, OrganisationRecord[]]>([
    ['an audit of 2020', '9.2.1', 'expired', [audit('2020-05-01')]],
    ['an audit of this year', '9.2.1', 'in-place', [audit('2026-05-01')]],
    [
      'an audit without a conclusion',
      '9.2.1',
      'insufficient',
      [audit('2026-05-01', ' ')],
    ],
    [
      'a review of 2020',
      '9.3.1',
      'expired',
      [review({ heldOn: '2020-05-01' })],
    ],
    ['a review', '9.3.1', 'in-place', [review({})]],
    ['a review without inputs', '9.3.2', 'insufficient', [review({})]],
    [
      'a review with inputs',
      '9.3.2',
      'in-place',
      [review({ inputs: [{ topic: 'Risks' }] })],
    ],
    ['a review without a decision', '9.3.3', 'insufficient', [review({})]],
    [
      'a review that decided',
      '9.3.3',
      'in-place',
      [review({ decisions: [{ decision: 'Hire' }] })],
    ],
    [
      'one training of 2020',
      '7.3',
      'expired',
      [
        record('training', {
          state: 'submitted',
          data: { heldOn: '2020-02-01' },
        }),
      ],
    ],
    [
      'competence that nobody has',
      '7.2',
      'insufficient',
      [
        record('competence', {
          state: 'submitted',
          data: { title: 'Auditor', gap: 'Nobody has it' },
        }),
      ],
    ],
    [
      'a party that was written down in 2020',
      '4.2',
      'expired',
      [
        record('interested-party', {
          state: 'submitted',
          updatedAt: OLD,
          effectiveAt: OLD,
        }),
      ],
    ],
    [
      'an objective due 2020 and measured 0',
      '6.2',
      'expired',
      [objective('2020-12-31'), progress('2020-12-01')],
    ],
    [
      'its measurement',
      '9.1',
      'expired',
      [objective('2020-12-31'), progress('2020-12-01')],
    ],
    [
      'an objective never measured',
      '6.2',
      'insufficient',
      [objective('2027-12-31')],
    ],
    [
      'a measured objective',
      '6.2',
      'in-place',
      [objective('2027-12-31'), progress('2026-10-01')],
    ],
    ['a travel policy', '5.2', 'missing', [policy({ title: 'Travel policy' })]],
    [
      'a policy of something else',
      '5.2',
      'missing',
      [policy({ title: 'Use of AI at work', policyOf: 'conduct' })],
    ],
    [
      'the AI policy',
      '5.2',
      'in-place',
      [policy({ title: 'Principles', policyOf: 'ai-policy' })],
    ],
    [
      'an AI policy from before policies said of what they are',
      '5.2',
      'in-place',
      [policy({ title: 'Policy on artificial intelligence' })],
    ],
  ])('%s: %s is %s', (_, id, state, records) => {
    expect(clause(id, ...records).state).toBe(state);
  });

  it('an audit until the next one that the programme plans', () => {
    const programme = (to: string) =>
      record('audit-programme', { data: { audits: [{ to }] } });
    const past = audit('2025-06-01');
    expect(clause('9.2.1', past, programme('2026-12-15')).state).toBe(
      'in-place',
    );
    const late = clause('9.2.1', past, programme('2026-06-01'));
    expect(late.state).toBe('expired');
    expect(late.evidence[0].because).toContain('planned until 2026-06-01');
  });

  it('and one role without people leaves competence in part', () => {
    const role = (id: string, people: string[]) =>
      record('competence', {
        id,
        state: 'submitted',
        data: { title: id, people },
      });
    expect(clause('7.2', role('a', [ADA])).state).toBe('in-place');
    expect(clause('7.2', role('a', [ADA]), role('b', [])).state).toBe('partly');
  });
});

describe('the register of clauses', () => {
  it('has each clause be as far as the worst of what it consists of', () => {
    const ai = policy({ title: 'AI policy' });
    expect(clause('5.2', ai, statement('5.2', 'planned'))).toMatchObject({
      state: 'planned',
      owner: ADA,
    });
    expect(clause('5.2', statement('5.2'))).toMatchObject({
      state: 'missing',
      missing: ['policy'],
    });
  });

  it('is partly in place where one of two records counts and there is no other', () => {
    const applicability = record('statement-of-applicability', {
      data: { version: '1', owner: ADA, controls: [] },
    });
    const entry = clause('6.1.3', applicability);
    expect(entry.state).toBe('partly');
    expect(entry.missing).toEqual(['risk-treatment-plan']);
    expect(clause('6.1.3').state).toBe('missing');
    // What has run out is told by its own name.
    const past = record('statement-of-applicability', {
      expiresAt: '2026-11-29T00:00:00.000Z',
      data: { version: '1', owner: ADA, controls: [] },
    });
    expect(clause('6.1.3', past).state).toBe('missing');
    expect(clause('6.1.3', statement('6.1.3')).state).toBe('missing');
  });

  it('takes a statement instead of a record where either shows it', () => {
    expect(clause('7.4', statement('7.4')).state).toBe('in-place');
    expect(clause('7.4', record('communication-plan')).state).toBe('in-place');
    expect(
      clause('7.4', record('communication-plan'), statement('7.4', 'partly'))
        .state,
    ).toBe('partly');
    expect(clause('7.4').missing).toEqual(['communication-plan']);
    // What the standard asks for as documented information, it does not.
    expect(clause('6.1.2', statement('6.1.2')).state).toBe('missing');
  });

  it('takes a statement of a clause for each part of it', () => {
    const { items } = registerOf([statement('7.5')]);
    expect(
      items.filter(({ state }) => state === 'in-place').map(({ id }) => id),
    ).toEqual(['7.5.1', '7.5.2', '7.5.3']);
  });

  it('names who answered for what has run out', () => {
    const past = record('clause-statement', {
      subject: '7.1',
      expiresAt: '2026-11-29T00:00:00.000Z',
      data: { state: 'in-place', owner: ADA },
    });
    expect(clause('7.1', past)).toMatchObject({ state: 'expired', owner: ADA });
  });

  it('marks what was decided elsewhere and imported', () => {
    const imported = record('clause-statement', {
      subject: '7.1',
      data: { state: 'in-place' },
      revisions: [
        {
          action: 'import',
          state: 'approved',
          at: '2026-11-01T00:00:00.000Z',
        },
      ],
    });
    expect(clause('7.1', imported).evidence).toMatchObject([
      { imported: true },
    ]);
  });

  it('counts the controls of a clause by its number, and by one above or below', () => {
    const control = (controlId: string, reference: string, pass: number) => ({
      controlId,
      annexA: [],
      clauses: [reference],
      counts: { ...emptyCounts(), pass },
    });
    const { items } = registerOf(
      [],
      [control('C-1', '7.5.3', 3), control('C-2', '9.2', 1)],
    );
    const of = (id: string) => items.find(item => item.id === id)!;
    expect(of('7.5.3')).toMatchObject({
      controls: ['C-1'],
      counts: { pass: 3 },
    });
    expect(of('7.5.1').controls).toEqual([]);
    expect(of('9.2.2').controls).toEqual(['C-2']);
  });
});
