import {
  Applicability,
  ControlInfo,
  emptyCounts,
  OrganisationRecordRef,
  StateCounts,
  toApplicability,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { applicabilityRows } from './applicabilityRows';

const NOW = Date.parse('2026-11-24T12:00:00.000Z');

const control = (id: string, annexA: string[], counts: Partial<StateCounts>) =>
  ({ id, annexA, counts: { ...emptyCounts(), ...counts } } as ControlInfo);

const CONTROLS = [
  control('C-1', ['A.4.2'], { pass: 2, waived: 1 }),
  control('C-2', ['A.4.2', 'A.4.3'], { fail: 1, pass: 1 }),
  control('C-3', ['A.4.4'], { 'not-due': 3 }),
  control('C-4', ['A.4.5'], { 'not-applicable': 3 }),
  control('C-5', ['A.4.6'], { expired: 1 }),
  control('C-6', ['A.2.2'], { fail: 1 }),
];

/** What the view of the management system says of the same controls. */
function decidedWith(state?: 'submitted' | 'approved'): Applicability {
  return toApplicability({
    records: state
      ? [
          {
            id: 'policy-1',
            type: 'policy',
            state,
            author: 'user:default/ada',
            effectiveAt: '2026-01-01T00:00:00.000Z',
            createdAt: '2026-01-01T00:00:00.000Z',
            updatedAt: '2026-01-01T00:00:00.000Z',
            data: { title: 'AI policy' },
          },
        ]
      : [],
    approvals: new Map(),
    controls: CONTROLS.map(({ id, annexA, counts }) => ({
      controlId: id,
      annexA,
      clauses: [],
      counts,
    })),
    risks: [],
    systems: 3,
    now: NOW,
  });
}

const statesOf = (decided?: Applicability) =>
  Object.fromEntries(
    applicabilityRows(CONTROLS, decided).map(({ id, implementation }) => [
      id,
      implementation,
    ]),
  );

describe('applicabilityRows', () => {
  it.each([[undefined], ['submitted' as const], ['approved' as const]])(
    'say what the view says, with a policy that is %s',
    state => {
      const decided = decidedWith(state);
      expect(statesOf(decided)).toEqual(
        Object.fromEntries(
          decided.items.map(({ id, implementation }) => [id, implementation]),
        ),
      );
    },
  );

  it('take the records that show a control also for another pack', () => {
    const other = [control('X-1', ['A.2.2'], { fail: 1 })];
    const [first] = applicabilityRows(other, decidedWith('approved'));
    expect(first).toMatchObject({
      id: 'A.2.2',
      implementation: 'partly',
      controls: ['X-1'],
      due: 1,
    });
    expect(
      first.entry!.evidence.map(({ type }: OrganisationRecordRef) => type),
    ).toEqual(['policy']);
  });

  it('say what the systems say where the decisions are not known', () => {
    expect(statesOf()).toMatchObject({
      'A.2.2': 'not-implemented',
      'A.2.3': 'not-measured',
      'A.4.2': 'partly',
      'A.4.4': 'not-due',
      'A.4.5': 'not-measured',
      'A.4.6': 'not-implemented',
    });
    const [row] = applicabilityRows(CONTROLS, undefined).filter(
      ({ id }) => id === 'A.4.2',
    );
    expect(row).toMatchObject({
      controls: ['C-1', 'C-2'],
      due: 4,
      counts: { pass: 3, fail: 1, waived: 1 },
      entry: undefined,
    });
  });
});
