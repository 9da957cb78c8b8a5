import { JsonObject } from '@backstage/types';
import { createRiskSettings } from '../risk';
import { faultsOf } from './__testUtils__/validating';
import { RecordType } from './types';

const section = 'Described.';

const assessment = {
  individuals: section,
  groups: section,
  society: section,
  misuse: section,
  failures: section,
  mitigations: section,
};

const risk = { title: 'Drift', category: 'safety' };

describe('validateRecord on content', () => {
  it.each<[string, RecordType, JsonObject]>([
    ['an attestation without a word', 'attestation', {}],
    ['an impact assessment', 'impact-assessment', { sections: assessment }],
    ['a risk that nobody rated yet', 'risk', risk],
    [
      'a risk with all it may say',
      'risk',
      {
        ...risk,
        cause: 'a',
        event: 'b',
        consequence: 'c',
        affectedParties: ['Customers'],
        inherent: { likelihood: 4, impact: 5 },
        residual: { likelihood: 2, impact: 5 },
        treatment: 'mitigate',
        treatmentPlan: 'Watch it.',
        owner: 'user:default/ada',
        dueDate: '2026-12-31',
        treated: false,
        controls: ['OPS-01', 'OPS-02'],
        status: 'open',
        links: [{ title: 'Ticket', url: 'https://tickets.example.com/1' }],
      },
    ],
    [
      'a risk of an external register',
      'risk',
      { ...risk, inherentRating: 25, residualRating: 4 },
    ],
  ])('takes %s', (_, type, data) => {
    expect(faultsOf(type, { data })).toEqual([]);
  });

  it.each<[string, RecordType, unknown, string, string]>([
    [
      'an unknown field, and what was meant',
      'risk',
      { ...risk, titel: 'x' },
      'data.titel',
      'unknown field titel; allowed: title, category,',
    ],
    [
      'an unknown field of an entry',
      'security-test',
      {
        verdict: 'pass',
        tests: ['jailbreak'],
        findings: [
          { title: 'x', owner: 'user:a/b', dueDate: '2026-12-01', due: 1 },
        ],
      },
      'data.findings[0].due',
      'unknown field due; allowed: title, owner, dueDate, status',
    ],
    ['a field that is missing', 'risk', {}, 'data.title', 'is missing'],
    [
      'a field that is missing in a group',
      'impact-assessment',
      { sections: { ...assessment, misuse: undefined } },
      'data.sections.misuse',
      'is missing',
    ],
    [
      'text that says nothing',
      'impact-assessment',
      { sections: { ...assessment, misuse: '  ' } },
      'data.sections.misuse',
      '"  " is not allowed; expected text',
    ],
    [
      'text that is too long',
      'dpia',
      { reference: 'x'.repeat(201) },
      'data.reference',
      'expected at most 200 characters',
    ],
    [
      'a value of another type',
      'risk',
      { ...risk, title: 7 },
      'data.title',
      '7 is not allowed; expected text',
    ],
    [
      'a value that is not among those allowed',
      'risk',
      { ...risk, treatment: 'mitigat' },
      'data.treatment',
      '"mitigat" is not allowed; allowed: mitigate, avoid, transfer, accept; did you mean "mitigate"?',
    ],
    [
      'an entry that stands twice',
      'security-test',
      { verdict: 'pass', tests: ['a', 'a'] },
      'data.tests',
      'entries 0 and 1 are the same',
    ],
    [
      'a list without entries',
      'governance-review',
      { decision: 'continue', attendees: [] },
      'data.attendees',
      'expected 1 or more entries',
    ],
    [
      'a day that does not exist',
      'risk',
      { ...risk, dueDate: '2026-02-30' },
      'data.dueDate',
      '"2026-02-30" is not allowed; expected a day that exists',
    ],
    [
      'a person who is no reference',
      'risk',
      { ...risk, owner: 'Ada Lovelace' },
      'data.owner',
      'expected a full reference in lower case, kind:namespace/name, such as',
    ],
    [
      'a person who is spelt in short',
      'risk',
      { ...risk, owner: 'user:ada' },
      'data.owner',
      'expected a full reference',
    ],
    [
      'a person who is spelt in capitals',
      'risk',
      { ...risk, owner: 'User:default/Ada' },
      'data.owner',
      'expected a full reference',
    ],
    [
      'an unknown category',
      'risk',
      { ...risk, category: 'safty' },
      'data.category',
      'did you mean "safety"?',
    ],
    [
      'a step beyond the matrix',
      'risk',
      { ...risk, inherent: { likelihood: 6, impact: 1 } },
      'data.inherent.likelihood',
      '6 is not allowed; expected 1 to 5',
    ],
    [
      'a step below the matrix',
      'risk',
      { ...risk, residual: { likelihood: 1, impact: 0 } },
      'data.residual.impact',
      '0 is not allowed; expected 1 or more',
    ],
    [
      'half a step',
      'risk',
      { ...risk, residual: { likelihood: 1, impact: 1.5 } },
      'data.residual.impact',
      '1.5 is not allowed; expected a whole number',
    ],
    [
      'half a rating',
      'risk',
      { ...risk, residual: { likelihood: 1 } },
      'data.residual.impact',
      'is missing',
    ],
    [
      'a rating beyond the matrix',
      'risk',
      { ...risk, residualRating: 26 },
      'data.residualRating',
      '26 is not allowed; expected 1 to 25',
    ],
    [
      'an unknown control',
      'risk',
      { ...risk, controls: ['OPS-01', 'OPS-11'] },
      'data.controls[1]',
      '"OPS-11" is not a control; allowed: INV-01,',
    ],
    [
      'an incident that is known since next week',
      'incident',
      {
        title: 'x',
        severity: 'death',
        status: 'open',
        awareAt: '2026-11-30',
      },
      'data.awareAt',
      '2026-11-30 is not allowed; expected a day that has come',
    ],
    [
      'a provider who is informed next week',
      'incident',
      {
        title: 'x',
        severity: 'death',
        status: 'open',
        providerInformedAt: '2026-11-30',
      },
      'data.providerInformedAt',
      '2026-11-30 is not allowed; expected a day that has come',
    ],
    [
      'others who are informed next week',
      'incident',
      {
        title: 'x',
        severity: 'death',
        status: 'open',
        othersInformedAt: '2026-11-30',
      },
      'data.othersInformedAt',
      '2026-11-30 is not allowed; expected a day that has come',
    ],
    [
      'content that is no group of fields',
      'attestation',
      ['x'],
      'data',
      'a list is not allowed; expected a group of fields',
    ],
    ['no content', 'attestation', null, 'data', 'empty is not allowed'],
  ])('names %s', (_, type, data, path, message) => {
    const faults = faultsOf(type, { data }).filter(
      fault => fault.path === path,
    );
    expect(faults).toHaveLength(1);
    expect(faults[0].message).toContain(message);
  });

  it('names every fault at once', () => {
    const faults = faultsOf('risk', {
      data: { category: 'safety', dueDate: 'soon', more: 1 },
    });
    expect(faults.map(({ path }) => path).sort()).toEqual([
      'data.dueDate',
      'data.more',
      'data.title',
    ]);
  });

  it('holds risks to the matrix and the categories that are configured', () => {
    const settings = createRiskSettings({
      likelihood: ['Low', 'Medium', 'High'],
      impact: ['Low', 'Medium', 'High', 'Severe'],
      bands: [
        { id: 'low', title: 'Low', from: 1 },
        { id: 'high', title: 'High', from: 6 },
      ],
      appetite: { default: 4 },
      categories: [{ id: 'money', title: 'Money' }],
    });
    const data = {
      title: 'Loss',
      category: 'money',
      inherent: { likelihood: 3, impact: 4 },
    };
    expect(faultsOf('risk', { data, settings })).toEqual([]);
    expect(
      faultsOf('risk', {
        data: { ...data, inherent: { likelihood: 4, impact: 4 } },
        settings,
      }),
    ).toEqual([
      {
        path: 'data.inherent.likelihood',
        message: '4 is not allowed; expected 1 to 3',
      },
    ]);
  });
});
