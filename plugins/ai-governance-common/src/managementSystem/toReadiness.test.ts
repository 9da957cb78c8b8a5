import { emptyCounts, StateCounts } from '../evaluation';
import {
  APPROVALS,
  NOW,
  organisationRecord as record,
  SCOPE,
} from './__testUtils__/organisation';
import { toClauseRegister } from './toClauseRegister';
import { ReadinessSources, toReadiness } from './toReadiness';
import { OrganisationRecord } from './types';

const FROM = Date.parse('2026-09-01T00:00:00.000Z');

function readinessOf(
  records: OrganisationRecord[],
  change: Partial<ReadinessSources> & { counts?: Partial<StateCounts> } = {},
) {
  const { counts, ...rest } = change;
  return toReadiness({
    register: toClauseRegister({
      records,
      approvals: APPROVALS,
      controls: [
        {
          controlId: 'RSK-04',
          annexA: [],
          clauses: ['8.2'],
          counts: { ...emptyCounts(), ...counts },
        },
      ],
      scope: SCOPE,
      now: NOW,
    }),
    records,
    systemRecords: [],
    approvals: APPROVALS,
    titles: new Map([['policy', 'Policy']]),
    period: { from: FROM, to: NOW },
    lapses: [],
    evaluatedSince: FROM,
    scope: SCOPE,
    now: NOW,
    ...rest,
  });
}

const itemOf = (id: string, ...args: Parameters<typeof readinessOf>) =>
  readinessOf(...args).stage2.items.find(item => item.id === id)!;

const since = (at: string, action?: 'import') => ({
  revisions: [
    {
      state: 'approved' as const,
      at,
      effectiveAt: at,
      ...(action && { action }),
    },
  ],
});
const finding = (data: object) =>
  record('audit-finding', {
    state: 'submitted',
    data: { title: 'No log', kind: 'nonconformity', ...data },
  });

describe('what is on record for stage 1', () => {
  const firstOf =
    (...records: OrganisationRecord[]) =>
    (id: string) =>
      readinessOf(records).stage1.items.find(item => item.id === id)!;

  it('tells what is partly there from what is missing', () => {
    const statement = (subject: string, state: string) =>
      record('clause-statement', { subject, data: { state } });
    const clause = firstOf(
      statement('8.3', 'partly'),
      statement('7.1', 'planned'),
      statement('8.2', 'in-place'),
    );
    expect(clause('8.3')).toMatchObject({ onRecord: false, partly: true });
    expect(clause('8.2')).toMatchObject({ onRecord: true });
    for (const id of ['8.2', '7.1', '8.1']) {
      expect(clause(id).partly).toBeUndefined();
    }
  });
});

describe('what is on record for stage 2', () => {
  it('covers 7.2, 7.3, 8.2 to 8.4, 9.x and 10.2, and nothing is on record at first', () => {
    const { stage2 } = readinessOf([], { evaluatedSince: undefined });
    const titles = stage2.items.map(({ title }) => title).join('\n');
    for (const id of ['7.2', '7.3', '8.2', '8.3', '8.4', '9.1', '9.2.1']) {
      expect(titles).toContain(`${id} `);
    }
    for (const id of ['9.2.2', '9.3 ', '9.3.3', '10.2']) {
      expect(titles).toContain(id);
    }
    expect(stage2.onRecord).toBe(0);
  });

  it('takes the AI policy alone', () => {
    const policy = (policyOf: string) =>
      record('policy', {
        data: { policyOf },
        ...since('2026-08-01T00:00:00.000Z'),
      });
    expect(itemOf('policy', [policy('conduct')]).onRecord).toBe(false);
    expect(itemOf('policy', [policy('ai-policy')]).onRecord).toBe(true);
  });

  it('has operation be carried out, and put right where it lapsed', () => {
    const lapse = { controlId: 'RSK-04', systems: 2, late: 0 };
    expect(itemOf('8.2', []).missing).toEqual([
      'No AI system in the scope owes it, so nothing shows it.',
    ]);
    expect(itemOf('8.2', [], { counts: { fail: 1 } }).onRecord).toBe(false);
    const passing = { counts: { pass: 1 }, lapses: [lapse] };
    expect(itemOf('8.2', [], passing).onRecord).toBe(true);
    expect(
      itemOf('8.2', [], { ...passing, lapses: [{ ...lapse, late: 1 }] })
        .missing,
    ).toEqual(['RSK-04 was not corrected within 30 days in 1 system.']);
  });

  it('asks of lapses that they were corrected in time, not that there were none', () => {
    const lapse = { controlId: 'INV-01', systems: 3, late: 0 };
    expect(itemOf('controls', [], { lapses: [lapse] }).onRecord).toBe(true);
    expect(
      itemOf('controls', [], { lapses: [{ ...lapse, late: 2 }] }).missing,
    ).toEqual(['INV-01 was not corrected within 30 days in 2 systems.']);
  });

  it('asks of nonconformities that they are corrected in time and checked', () => {
    const missing = (...records: OrganisationRecord[]) =>
      itemOf('audit-finding', records).missing;
    expect(missing()).toEqual([
      'No nonconformity is on record, so nothing shows how one is handled.',
    ]);
    expect(missing(finding({ status: 'open', dueDate: '2026-11-29' }))).toEqual(
      ['No log was due on 2026-11-29.'],
    );
    expect(missing(finding({ status: 'open', dueDate: '2026-11-30' }))).toEqual(
      [],
    );
    expect(missing(finding({ status: 'closed' }))).toEqual([
      'No log was closed, and nobody checked whether the action worked.',
    ]);
    const effectivenessCheck = { checkedAt: '2026-11-01' };
    expect(missing(finding({ status: 'closed', effectivenessCheck }))).toEqual(
      [],
    );
  });

  it('counts nonconformities of systems, too', () => {
    const systemRecords = [
      {
        id: 'n1',
        type: 'nonconformity',
        state: 'submitted' as const,
        createdAt: '2026-10-01T00:00:00.000Z',
        entityRef: 'aisystem:default/a',
        data: { title: 'Wrong limit', status: 'open' },
      },
    ];
    expect(itemOf('audit-finding', [], { systemRecords }).missing).toEqual([
      'Wrong limit (aisystem:default/a) has no day until which it is corrected.',
    ]);
  });

  it('follows the decisions of reviews up', () => {
    const review = record('management-review', {
      id: 'R',
      data: {
        decisions: [{ id: 'D1', decision: 'Hire two', dueDate: '2026-11-01' }],
      },
    });
    const followUp = record('decision-follow-up', {
      state: 'submitted',
      data: { decision: 'R/D1', state: 'done', doneOn: '2026-10-30' },
    });
    expect(itemOf('decisions', [review]).missing).toEqual([
      'Hire two was due on 2026-11-01.',
    ]);
    expect(itemOf('decisions', [review, followUp]).onRecord).toBe(true);
  });

  it('marks what rests on an import', () => {
    const scope = (action?: 'import') =>
      record('scope-statement', since('2026-08-01T00:00:00.000Z', action));
    expect(itemOf('scope-statement', [scope()])).toMatchObject({
      onRecord: true,
      imported: [],
    });
    expect(itemOf('scope-statement', [scope('import')])).toMatchObject({
      onRecord: true,
      imported: ['Scope of the management system'],
    });
  });
});

describe('what is partly on record for stage 1', () => {
  const clause = (id: string, ...args: Parameters<typeof readinessOf>) =>
    readinessOf(...args).stage1.items.find(item => item.id === id)!;

  it('says why a record does not count', () => {
    const audit = record('internal-audit', {
      data: { plannedTo: '2020-05-01', conclusion: 'Well' },
    });
    expect(clause('9.2.1', [audit]).missing).toEqual([
      'internal-audit does not count: Concluded on 2020-05-01; it counts for 365 days.',
    ]);
  });

  it('names systems outside that no scope statement in force names', () => {
    const outside = (stated: boolean) => ({
      scope: {
        systems: 1,
        outside: 1,
        items: [{ entityRef: 'aisystem:default/a', reason: 'x', stated }],
      },
    });
    const scope = record('scope-statement');
    expect(clause('4.3', [scope], outside(true)).onRecord).toBe(true);
    expect(clause('4.3', [scope], outside(false)).missing).toEqual([
      'aisystem:default/a is declared to be outside, and the scope statement in force does not name it.',
    ]);
  });
});
