import { changed, completeSystem } from '../evaluation/__testUtils__';
import { emptyCounts, evaluate } from '../evaluation';
import {
  APPROVALS,
  NOW,
  organisationRecord as record,
  SCOPE,
} from './__testUtils__/organisation';
import { toApplicability } from './toApplicability';
import { OrganisationRecord } from './types';

/** What a system shows of A.8.4 of which no incident is on record. */
const control = evaluate(
  changed(completeSystem(), { records: { incident: undefined } }),
).controls.find(({ controlId }) => controlId === 'OPS-05')!;

const implementationBy = (...records: OrganisationRecord[]) =>
  toApplicability({
    records,
    approvals: APPROVALS,
    controls: [
      {
        controlId: control.controlId,
        annexA: ['A.8.4'],
        clauses: [],
        counts: { ...emptyCounts(), [control.state]: 1 },
      },
    ],
    risks: [],
    scope: SCOPE,
    now: NOW,
  }).items.find(({ id }) => id === 'A.8.4')!.implementation;

/** ISO/IEC 42001:2023 A.8.4 asks for a documented plan, by a secondary copy. */
describe('how users are told of incidents', () => {
  it('is not shown by having had none', () => {
    expect(control).toMatchObject({
      state: 'pass',
      reason: expect.stringContaining('No incident is recorded'),
    });
    expect(implementationBy()).toBe('not-implemented');
  });

  it('is shown by the document that says it', () => {
    const plan = record('controlled-document', { data: { annexA: ['A.8.4'] } });
    expect(implementationBy(plan)).toBe('implemented');
    expect(implementationBy({ ...plan, state: 'submitted' })).not.toBe(
      'implemented',
    );
  });
});
