import { annexAControls } from '../frameworks/annexA';
import { faultsOf } from './__testUtils__/validating';

const policy = {
  title: 'AI policy',
  policyOf: 'ai-policy',
  text: 'We use AI where people can answer for it.',
  owner: 'user:default/ada',
};
const LATER = '2027-11-23T00:00:00.000Z';

const controls = annexAControls.map(({ id }) => ({
  id,
  decision: 'included',
  justification: 'It treats our risks',
}));
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
      improvement: 'None, as nothing was brought up',
      changes: 'None',
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
          grade: 'minor',
          correction: 'The log was switched on',
          consequences: 'Two weeks cannot be looked into',
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

  it('says why a control is included, too', () => {
    const [{ justification: _, ...first }, ...rest] = controls;
    expect(applicability([first, ...rest])).toEqual([
      {
        path: 'data.controls[0].justification',
        message: 'is missing; what is included needs the reason',
      },
    ]);
  });

  it('has controls of its own beyond Annex A, each with a title', () => {
    const own = { ...controls[0], id: 'HSE-1' };
    expect(
      applicability([...controls, { ...own, title: 'Right to stop' }]),
    ).toEqual([]);
    expect(applicability([...controls, own])).toEqual([
      {
        path: 'data.controls[38].title',
        message: 'is missing; a control of your own has a title',
      },
    ]);
  });

  it('leaves a system out of the scope for one reason', () => {
    const outside = (...reasons: string[]) =>
      faultsOf('scope-statement', {
        data: {
          scope: 'All of it',
          owner: policy.owner,
          outside: reasons.map(reason => ({
            system: 'aisystem:default/a',
            reason,
          })),
        } as {},
        expiresAt: LATER,
      });
    expect(outside('A study')).toEqual([]);
    expect(outside('A study', 'Sold')).toEqual([
      {
        path: 'data.outside[1].system',
        message: 'aisystem:default/a stands twice',
      },
    ]);
    expect(outside(' ').map(({ path }) => path)).toEqual([
      'data.outside[0].reason',
    ]);
  });
});
