import { JsonObject } from '@backstage/types';
import { faultsOf, NOW } from './__testUtils__/validating';
import { RecordTypeDefinition } from './RecordTypeDefinition';

const ADA = 'user:default/ada';
const LATER = new Date(NOW + 365 * 86_400_000).toISOString();

const check = (
  type: RecordTypeDefinition['id'],
  data: JsonObject,
  more: object = {},
) =>
  faultsOf(type, {
    data,
    ...(type !== 'management-review' && { expiresAt: LATER }),
    ...more,
  });

const role = (id: string, more: JsonObject = {}) => ({
  role: id,
  holders: [ADA],
  responsibilities: 'Answers for it',
  ...more,
});

describe('roles and authorities', () => {
  const asked = ['top-management', 'conformity', 'reporting'];

  it('name top management, who answers and who reports', () => {
    const roles = asked.map(id => role(id));
    expect(check('roles-and-authorities', { roles, owner: ADA })).toEqual([]);
    const one = { roles: [role('top-management')], owner: ADA };
    expect(check('roles-and-authorities', one)).toEqual([
      {
        path: 'data.roles',
        message:
          'who is accountable for the management system, who reports on it to top management are missing; each is a role that ISO/IEC 42001:2023 5.3 asks for',
      },
    ]);
    expect(check('roles-and-authorities', one, { draft: true })).toEqual([]);
  });

  it('name a role of their own', () => {
    const roles = [...asked, 'other'].map(id => role(id));
    expect(check('roles-and-authorities', { roles, owner: ADA })).toEqual([
      {
        path: 'data.roles[3].title',
        message: 'is missing; another role has a name',
      },
    ]);
  });
});

describe('an audit programme', () => {
  const programme = (audit: JsonObject) => ({
    title: 'Programme 2027',
    from: '2027-01-01',
    objectives: 'Whether it works',
    methods: 'Twice a year, by sample',
    importance: 'Lending first',
    grading: 'Major where a requirement is not met at all',
    owner: ADA,
    audits: [
      {
        title: 'Lending',
        from: '2027-03-01',
        to: '2027-03-10',
        criteria: ['9.2', '6.1.3', 'A.6.2.4'],
        ...audit,
      },
    ],
  });

  it('plans clauses and controls that there are', () => {
    expect(check('audit-programme', programme({}))).toEqual([]);
    expect(
      check('audit-programme', programme({ criteria: ['4.9', '9.2'] })),
    ).toEqual([
      {
        path: 'data.audits[0].criteria[0]',
        message:
          '"4.9" is not allowed; expected a clause of ISO/IEC 42001:2023 or a control of its Annex A, such as 9.2 or A.6.2.4',
      },
    ]);
  });

  it('ends no audit before it begins', () => {
    expect(check('audit-programme', programme({ to: '2027-02-28' }))).toEqual([
      {
        path: 'data.audits[0].to',
        message:
          '2027-02-28 is not allowed; expected 2027-03-01 or a later day',
      },
    ]);
  });
});

describe('a decision of a review', () => {
  const review = (decision: JsonObject) => ({
    title: 'Autumn',
    from: '2026-07-01',
    to: '2026-09-30',
    attendees: [ADA],
    improvement: 'One',
    changes: 'None',
    decisions: [{ decision: 'Hire two people', ...decision }],
  });

  it('names the day on which it was done', () => {
    expect(check('management-review', review({}))).toEqual([]);
    expect(check('management-review', review({ state: 'open' }))).toEqual([]);
    expect(check('management-review', review({ state: 'done' }))).toEqual([
      {
        path: 'data.decisions[0].doneOn',
        message: 'is missing; what is done names the day',
      },
    ]);
  });
});
