import { annexAControls } from '../frameworks/annexA';
import { faultsOf } from './__testUtils__/validating';

const policy = {
  title: 'AI policy',
  text: 'We use AI where people can answer for it.',
  owner: 'user:default/ada',
};
const LATER = '2027-11-23T00:00:00.000Z';

const controls = annexAControls.map(({ id }) => ({ id, decision: 'included' }));
const applicability = (entries: object[]) =>
  faultsOf('statement-of-applicability', {
    data: { version: '1', owner: policy.owner, controls: entries } as {},
    expiresAt: LATER,
  });

describe('a record of the organisation', () => {
  it('is a policy with a name and the day on which it is looked at again', () => {
    const subject = 'ai-policy';
    expect(
      faultsOf('policy', { data: policy, subject, expiresAt: LATER }),
    ).toEqual([]);
    expect(faultsOf('policy', { data: policy })).toEqual([
      { path: 'subject', message: 'is missing; it names the policy' },
      {
        path: 'expiresAt',
        message: 'is missing; a policy states until when it counts',
      },
    ]);
  });

  it('is about a clause that there is', () => {
    const data = { owner: policy.owner, state: 'in-place', how: 'As we do' };
    const about = (subject: string) =>
      faultsOf('clause-statement', { data, subject, expiresAt: LATER });
    expect(about('4.1')).toEqual([]);
    expect(about('4.9')).toEqual([
      {
        path: 'subject',
        message: expect.stringContaining('"4.9" is not a clause; allowed: 4.1'),
      },
    ]);
  });

  it('ends no earlier than it begins', () => {
    const data = {
      title: 'Third quarter',
      from: '2026-07-01',
      to: '2026-06-30',
      attendees: [policy.owner],
    };
    expect(faultsOf('management-review', { data })).toEqual([
      {
        path: 'data.to',
        message:
          '2026-06-30 is not allowed; expected 2026-07-01 or a later day',
      },
    ]);
    expect(
      faultsOf('management-review', { data: { ...data, to: data.from } }),
    ).toEqual([]);
  });

  it('has nobody check whether his own correction worked', () => {
    expect(
      faultsOf('audit-finding', {
        data: {
          title: 'No log',
          audit: 'a1',
          kind: 'nonconformity',
          status: 'closed',
          owner: 'user:default/ada',
          correctiveAction: 'Log it',
          effectivenessCheck: {
            checkedBy: 'user:default/ada',
            checkedAt: '2026-11-01',
          },
        },
      }),
    ).toEqual([
      {
        path: 'data.effectivenessCheck.checkedBy',
        message: expect.stringContaining('expected a second person'),
      },
    ]);
  });

  it('decides on each control of Annex A once, and says why one is left out', () => {
    expect(applicability(controls)).toEqual([]);
    expect(applicability(controls.slice(1))).toEqual([
      {
        path: 'data.controls',
        message: 'A.2.2 is missing; each control of Annex A is decided on',
      },
    ]);
  });

  it('names each faulty decision', () => {
    const [first, second, third, ...rest] = controls;
    expect(
      applicability([
        { ...first, decision: 'excluded', justification: ' ' },
        second,
        { ...third, id: second.id },
        ...rest.slice(0, -1),
        { ...rest[0], id: 'A.9.9' },
      ]).map(({ path }) => path),
    ).toEqual([
      'data.controls[0].justification',
      'data.controls[2].id',
      'data.controls[37].id',
      'data.controls',
    ]);
  });
});
