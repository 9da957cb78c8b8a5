import { JsonObject } from '@backstage/types';
import { faultsOf, NOW } from './__testUtils__/validating';
import { RecordTypeDefinition } from './RecordTypeDefinition';

const ADA = 'user:default/ada';
const LATER = new Date(NOW + 365 * 86_400_000).toISOString();

const policy = { title: 'AI policy', text: 'We answer.', owner: ADA };
const objective = {
  title: 'All in order',
  measure: 'Share in percent',
  direction: 'at-least',
  target: 90,
  date: '2027-06-30',
  owner: ADA,
};
const audit = {
  title: 'Audit 1',
  scope: 'Lending',
  criteria: ['8.2'],
  auditors: [ADA],
  plannedFrom: '2026-10-01',
  plannedTo: '2026-10-10',
};
const review = {
  title: 'Autumn',
  from: '2026-07-01',
  to: '2026-09-30',
  attendees: [ADA],
};
const finding = {
  title: 'No log',
  kind: 'nonconformity',
  status: 'open',
  audit: 'a1',
  grade: 'minor',
};
const change = {
  title: 'One register',
  purpose: 'Two lists disagree',
  consequences: 'Links change',
  plan: 'Copy, check, switch off',
  owner: ADA,
  dueDate: '2027-01-31',
  status: 'open',
};
const document = {
  title: 'Risk procedure',
  version: '2',
  origin: 'internal',
  retention: 'Ten years, then deleted',
  owner: ADA,
  url: 'https://example.org/procedure',
};
const followUp = { decision: 'R1/D1', state: 'open' };

const ANSWERS: Record<string, string | string[]> = {
  policyOf: 'ai-policy',
  reportedTo: [ADA],
  doneOn: '2026-11-01',
  url: 'https://example.org/a',
};

type Type = RecordTypeDefinition['id'];

/** Subject and expiry as the types ask for them. */
const FRAME: Partial<Record<Type, object>> = {
  policy: { subject: 'ai-policy', expiresAt: LATER },
  objective: { subject: 'in-order' },
  'controlled-document': { subject: 'risk-procedure', expiresAt: LATER },
};

const pathsOf = (type: Type, data: JsonObject, more: object = {}) =>
  faultsOf(type, { data, ...FRAME[type], ...more }).map(({ path }) => path);

describe('what a record has to answer', () => {
  it.each<[string, Type, JsonObject, string[]]>([
    ['which policy it is', 'policy', policy, ['policyOf']],
    [
      'from what an objective follows, what it takes and how it is judged',
      'objective',
      objective,
      ['policy', 'plan', 'resources', 'evaluation'],
    ],
    [
      'what an audit was for, came to, and who got it',
      'internal-audit',
      audit,
      ['objectives', 'conclusion', 'grade', 'reportedTo'],
    ],
    [
      'what a review decided on improvement and changes',
      'management-review',
      review,
      ['improvement', 'changes'],
    ],
    [
      'which audit a finding is of, where no source is named',
      'audit-finding',
      { ...finding, audit: undefined },
      ['audit'],
    ],
    [
      'who found it outside',
      'audit-finding',
      { ...finding, audit: undefined, source: 'external-audit' },
      ['sourceName'],
    ],
    [
      'who outside found a nonconformity of a system',
      'nonconformity',
      { title: 'No log', status: 'open', source: 'regulator' },
      ['sourceName'],
    ],
    [
      'how heavy a nonconformity is',
      'audit-finding',
      { ...finding, grade: undefined },
      ['grade'],
    ],
    [
      'what put a closed nonconformity right, and what it led to',
      'audit-finding',
      { ...finding, status: 'closed' },
      ['correction', 'consequences'],
    ],
    [
      'when a closed change was made, and what came of it',
      'planned-change',
      { ...change, status: 'closed' },
      ['doneOn', 'result'],
    ],
    [
      'who keeps a document from outside, and where it is',
      'controlled-document',
      { ...document, origin: 'external', url: undefined },
      ['source', 'url'],
    ],
    [
      'when a decision was done',
      'decision-follow-up',
      { ...followUp, state: 'done' },
      ['doneOn'],
    ],
    [
      'why a decision was dropped',
      'decision-follow-up',
      { ...followUp, state: 'dropped' },
      ['note'],
    ],
  ])('is %s', (_, type, data, fields) => {
    const given = JSON.parse(JSON.stringify(data));
    const paths = fields.map(field => `data.${field}`);
    expect(pathsOf(type, given)).toEqual(paths);
    expect(pathsOf(type, given, { draft: true })).toEqual([]);
    // What was decided elsewhere, or before it was asked, stays as it is.
    expect(pathsOf(type, given, { isImported: true })).toEqual([]);
    const answers = Object.fromEntries(
      fields.map(field => [field, ANSWERS[field] ?? 'Said.']),
    );
    if (fields.includes('grade')) {
      answers.grade = type === 'internal-audit' ? 'met' : 'minor';
    }
    expect(pathsOf(type, { ...given, ...answers })).toEqual([]);
  });

  it.each<[string, Type, JsonObject]>([
    [
      'an observation has no grade',
      'audit-finding',
      { ...finding, kind: 'observation', grade: undefined },
    ],
    [
      'what somebody saw needs no audit',
      'audit-finding',
      { ...finding, source: 'own-observation', audit: undefined },
    ],
    [
      'a nonconformity of a system that says nothing of it',
      'nonconformity',
      { title: 'No log', status: 'open' },
    ],
    ['an open change', 'planned-change', change],
    ['an own document', 'controlled-document', document],
    ['an open decision', 'decision-follow-up', followUp],
  ])('is no more than that: %s', (_, type, data) => {
    expect(pathsOf(type, JSON.parse(JSON.stringify(data)))).toEqual([]);
  });
});
