import { DAY } from '../lib/time';
import { intendedUseHash } from '../risk/intendedUseHash';
import { Change, changed, completeSystem, record } from './__testUtils__';
import { AttentionFinding, AttentionKind } from './AttentionFinding';
import { evaluate, evaluateDigest } from './evaluate';

const findings = (...changes: Change[]): AttentionFinding[] => {
  const { attention } = evaluateDigest(changed(completeSystem(), ...changes));
  return [...attention.system, ...attention.controls];
};

/** What holds at the instant of the evaluation. */
const holding = (kind: AttentionKind, ...changes: Change[]) => {
  const { now } = changed(completeSystem(), ...changes);
  return findings(...changes).filter(
    ({ kind: of, since = now, until = Infinity }) =>
      of === kind && since <= now && until > now,
  );
};

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

describe('findAttention', () => {
  it('finds nothing to do about a complete system', () => {
    const { now } = completeSystem();
    const urgent = findings().filter(
      ({ kind, since = now }) => kind !== 'evidence-expiring' && since <= now,
    );
    expect(urgent).toEqual([]);
  });

  it.each([
    ['unowned', undefined, {}],
    ['dangling', 'group:default/gone', { status: 'missing' as const }],
    [
      'vacant',
      'group:default/empty',
      { status: 'resolved' as const, kind: 'Group', memberCount: 0 },
    ],
  ])('finds a system that is %s, and nobody to ask', (kind, owner, fact) => {
    const change = {
      spec: { owner },
      references: owner ? { [owner]: fact as never } : {},
    };
    expect(findings(change)).toEqual(
      expect.arrayContaining([
        { kind, key: '' },
        { kind: 'no-contact', key: '' },
      ]),
    );
    const asked = holding('no-contact', change, {
      annotations: { 'ai-governance/contact': 'ai@example.com' },
    });
    expect(asked).toEqual([]);
  });

  it.each([[undefined], ['unclassified' as const]])(
    'finds a class that is %s',
    riskClass => {
      const change = { spec: { risk: { class: riskClass } } };
      expect(holding('class-not-set', change)).toHaveLength(1);
    },
  );

  it('finds a live system of class high without impact assessment, and no other', () => {
    const none = { records: { 'impact-assessment': undefined } };
    expect(holding('assessment-missing', none)).toEqual([
      {
        kind: 'assessment-missing',
        key: 'IMP-01',
        controlId: 'IMP-01',
        since: undefined,
      },
    ]);
    const early = {
      ...none,
      spec: {
        lifecycle: 'experimental' as const,
        lifecycleStage: 'verification-validation' as const,
      },
    };
    expect(holding('assessment-missing', early)).toEqual([]);
  });

  it('finds evidence that has expired, from the very instant', () => {
    const { controls } = evaluate(completeSystem());
    const { expiresAt } = controls.find(
      ({ controlId }) => controlId === 'INV-02',
    )!;
    const end = Date.parse(expiresAt!);
    const [expiring] = findings().filter(
      ({ kind, key }) => kind === 'evidence-expiring' && key === 'INV-02',
    );
    expect(expiring).toMatchObject({ until: end, since: expect.any(Number) });
    const before = holding('evidence-expiring', { now: end - 1 });
    expect(before.map(({ key }) => key)).toContain('INV-02');
    const after = holding('evidence-expired', { now: end });
    expect(after).toContainEqual({
      kind: 'evidence-expired',
      key: 'INV-02',
      controlId: 'INV-02',
      since: end,
    });
  });

  it('flags as expiring what the scorecard flags', () => {
    const start = completeSystem().now;
    for (const days of [0, 20, 40, 60, 75, 85]) {
      const now = start + days * DAY;
      const { controls } = evaluate(changed(completeSystem(), { now }));
      const flagged = controls
        .filter(
          ({ expiring, requirement }) => expiring && requirement === 'required',
        )
        .map(({ controlId }) => controlId);
      expect(
        holding('evidence-expiring', { now }).map(({ key }) => key),
      ).toEqual(flagged);
    }
  });

  it('finds a review that was never held, and one that is overdue', () => {
    const never = { records: { 'governance-review': undefined } };
    expect(holding('review-overdue', never)).toMatchObject([
      { key: 'OPS-07', since: undefined },
    ]);
    const later = { now: completeSystem().now + 400 * DAY };
    expect(holding('review-overdue', later)).toMatchObject([
      { key: 'OPS-07', since: expect.any(Number) },
    ]);
    expect(
      holding('evidence-expired', later).map(({ key }) => key),
    ).not.toContain('OPS-07');
  });

  it('knows the due dates of treatments and corrective actions ahead', () => {
    const risk = record('risk', {
      id: 'r1',
      data: { title: 'Drift', dueDate: '2027-03-01', owner: 'ada' },
    });
    const done = record('risk', {
      id: 'r2',
      data: { title: 'Old', dueDate: '2020-03-01', treated: true },
    });
    const action = record('nonconformity', {
      id: 'n1',
      data: { title: 'No log', dueDate: '2027-04-01' },
    });
    const check = record('nonconformity', {
      id: 'n2',
      data: {
        title: 'Closed',
        status: 'closed',
        dueDate: '2020-01-01',
        effectivenessCheck: { dueDate: '2027-05-01' },
      },
    });
    const found = findings({ moreRecords: [risk, done, action, check] });
    expect(
      found.filter(({ kind }) =>
        ['treatment-overdue', 'action-overdue'].includes(kind),
      ),
    ).toEqual(
      expect.arrayContaining([
        {
          kind: 'treatment-overdue',
          key: 'r1',
          recordId: 'r1',
          title: 'Drift',
          since: at('2027-03-02'),
          responsible: 'user:default/ada',
        },
        expect.objectContaining({
          kind: 'action-overdue',
          key: 'n1',
          since: at('2027-04-02'),
        }),
        expect.objectContaining({
          kind: 'action-overdue',
          key: 'n2',
          since: at('2027-05-02'),
        }),
      ]),
    );
    expect(found.map(({ key }) => key)).not.toContain('r2');
  });

  it('finds an acceptance that the rating has outdated, and knows when one lapses', () => {
    const risk = record('risk', {
      id: 'r9',
      data: { title: 'Drift', residualRating: 16, treatment: 'accept' },
    });
    const acceptance = (residualRating: number) =>
      record('risk-acceptance', {
        id: 'a9',
        subject: 'r9',
        expiresAt: '2027-01-15T00:00:00Z',
        binding: {
          residualRating,
          intendedUseHash: intendedUseHash(completeSystem().entity),
        },
        data: { justification: 'No other way' },
      });
    const found = (rating: number) =>
      findings({ moreRecords: [risk, acceptance(rating)] }).filter(
        ({ key }) => key === 'r9',
      );
    expect(found(12)).toMatchObject([{ kind: 'acceptance-outdated' }]);
    expect(found(12)[0].since).toBeUndefined();
    expect(found(16)).toMatchObject([
      { kind: 'acceptance-outdated', since: at('2027-01-15') },
    ]);
  });

  it('knows the actions inside what was decided on, until a later record closes them', () => {
    const action = (title: string, status: string) => ({
      title,
      owner: 'user:default/ada',
      dueDate: '2027-04-01',
      status,
    });
    const review = (
      id: string,
      effectiveAt: string,
      change: Parameters<typeof record>[1],
    ) =>
      record('supplier-assessment', {
        id,
        subject: 'Sable Labs',
        effectiveAt,
        ...change,
      });
    const keysOf = (...list: ReturnType<typeof review>[]) =>
      findings({ moreRecords: list })
        .filter(({ recordId }) => recordId === 's1' || recordId === 's2')
        .map(({ key, since, responsible }) => [key, since, responsible]);
    const decided = review('s1', '2026-01-10', {
      state: 'approved',
      data: {
        verdict: 'conditional',
        actions: [action('Old', 'closed'), action('Terms', 'open')],
      },
    });
    const due = [['s1/actions/1', at('2027-04-02'), 'user:default/ada']];
    expect(keysOf(decided)).toEqual(due);
    expect(
      keysOf(
        review('s1', '2026-01-10', { state: 'submitted', data: decided.data }),
      ),
    ).toEqual([]);
    const closing = (state: 'submitted' | 'rejected' | 'approved') =>
      review('s2', '2026-02-10', {
        state,
        data: { verdict: 'acceptable', actions: [action('Terms', 'closed')] },
      });
    expect(keysOf(decided, closing('submitted'))).toEqual([]);
    expect(keysOf(decided, closing('approved'))).toEqual([]);
    expect(keysOf(decided, closing('rejected'))).toEqual(due);
  });
});
