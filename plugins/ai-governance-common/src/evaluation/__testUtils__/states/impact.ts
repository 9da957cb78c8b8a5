import { record } from '../evidence';
import { daysAgo } from '../instants';
import { minimal, Row, walk } from './row';

const noPersons = { traits: { affectsPersons: false, personalData: false } };

/** IMP: what the system may do to people. */
export const impactRows: Row[] = [
  ...walk('IMP-01', [
    ['pass', 'ok', 'the assessment is current', {}, 'impact-assessment of'],
    [
      'pass',
      'ok',
      'a minor version keeps it',
      { spec: { version: '3.9.1' } },
      'impact-assessment of',
    ],
    [
      'fail',
      'missing',
      'nothing is there',
      { records: { 'impact-assessment': undefined } },
      'No approved impact-assessment exists',
    ],
    [
      'fail',
      'incomplete',
      'a link alone is no dated evidence',
      {
        links: [{ url: 'https://x.example.com', type: 'impact-assessment' }],
        records: { 'impact-assessment': undefined },
      },
      'without an approved record it is not dated evidence',
    ],
    [
      'fail',
      'incomplete',
      'a section is empty',
      {
        records: {
          'impact-assessment': { data: { sections: { misuse: '' } } },
        },
      },
      'leaves open: misuse',
    ],
    [
      'expired',
      'aged',
      'it is 365 days old',
      { records: { 'impact-assessment': { effectiveAt: daysAgo(366) } } },
      'was good until 2026-11-22',
    ],
    [
      'expired',
      'superseded',
      'a major version came',
      { spec: { version: '4.0.0' } },
      'it is for spec.version 3.2.0, and 4.0.0 is declared',
    ],
    [
      'unknown',
      'unavailable',
      'the records cannot be read',
      { records: 'unavailable' },
      'Records could not be read',
    ],
    [
      'not-applicable',
      'condition',
      'nobody is affected and the class is light',
      [minimal, { spec: noPersons }],
      'spec.traits.affectsPersons is false',
    ],
    [
      'not-applicable',
      'class',
      'class minimal is not asked',
      minimal,
      'class minimal',
    ],
  ]),
  ...walk('IMP-02', [
    ['pass', 'ok', 'the assessment is current', {}, 'fria of'],
    [
      'fail',
      'missing',
      'no assessment exists',
      { records: { fria: undefined } },
      'No approved fria',
    ],
    [
      'fail',
      'incomplete',
      'a part of Article 27 is empty',
      { records: { fria: { data: { sections: { harms: '' } } } } },
      'leaves open: harms',
    ],
    [
      'fail',
      'incomplete',
      'the authority was not notified',
      { records: { fria: { data: { authorityNotifiedOn: undefined } } } },
      'does not state authorityNotifiedOn',
    ],
    [
      'expired',
      'aged',
      'it is 365 days old',
      { records: { fria: { effectiveAt: daysAgo(366) } } },
      'was good until',
    ],
    [
      'expired',
      'superseded',
      'a major version came',
      { spec: { version: '4.0.0' } },
      'and 4.0.0 is declared',
    ],
    [
      'unknown',
      'unavailable',
      'the records cannot be read',
      { records: 'unavailable' },
      'Records could not be read',
    ],
    [
      'unknown',
      'undeclared',
      'the jurisdiction is not declared',
      { spec: { jurisdictions: undefined } },
      'declare spec.jurisdictions',
    ],
    [
      'unknown',
      'undeclared',
      'a point of Annex III is declared without its letter',
      {
        spec: {
          risk: { annexIII: ['5'] },
          traits: { publicBody: false, publicService: false },
        },
      },
      'declare spec.risk.annexIII',
    ],
    [
      'pass',
      'ok',
      'it is used in a member state',
      { spec: { jurisdictions: ['DE'] } },
      'fria of',
    ],
    [
      'not-applicable',
      'condition',
      'it is not used in the EU',
      { spec: { jurisdictions: ['GB'] } },
      'spec.jurisdictions is GB',
    ],
    [
      'not-applicable',
      'condition',
      'the organisation does not deploy it',
      { spec: { roles: ['provider'] } },
      'spec.roles is provider',
    ],
    [
      'fail',
      'missing',
      'critical infrastructure beside another use is not exempt',
      {
        spec: { risk: { annexIII: ['2', '5(a)'] } },
        records: { fria: undefined },
      },
      'No approved fria',
    ],
    [
      'not-applicable',
      'condition',
      'it is a product of Annex I and no use of Annex III',
      { spec: { risk: { annexIII: [], annexI: true } } },
      'spec.risk.annexIII declares none',
    ],
    [
      'not-applicable',
      'condition',
      'critical infrastructure is exempt',
      { spec: { risk: { annexIII: ['2'] } } },
      'spec.risk.annexIII is 2',
    ],
    [
      'not-applicable',
      'condition',
      'the class is limited',
      { spec: { risk: { class: 'limited' } } },
      'spec.risk.class is limited',
    ],
  ]),
  ...walk('IMP-03', [
    ['pass', 'ok', 'the assessment is current', {}, 'dpia of'],
    [
      'pass',
      'ok',
      'it is recorded why none is needed',
      {
        records: { dpia: undefined },
        moreRecords: [
          record('dpia-not-required', { data: { reason: 'Test data.' } }),
        ],
      },
      'dpia-not-required of',
    ],
    [
      'fail',
      'missing',
      'nothing is there',
      { records: { dpia: undefined } },
      'No approved dpia exists',
    ],
    [
      'fail',
      'incomplete',
      'a link alone is no dated evidence',
      {
        links: [{ url: 'https://x.example.com', type: 'dpia' }],
        records: { dpia: undefined },
      },
      'metadata.links has a link of the type dpia',
    ],
    [
      'fail',
      'incomplete',
      'no reason is given why none is needed',
      {
        records: { dpia: undefined },
        moreRecords: [record('dpia-not-required')],
      },
      'dpia-not-required does not state reason',
    ],
    [
      'expired',
      'aged',
      'it is 365 days old',
      { records: { dpia: { effectiveAt: daysAgo(366) } } },
      'was good until',
    ],
    [
      'unknown',
      'unavailable',
      'the records cannot be read',
      { records: 'unavailable' },
      'Records could not be read',
    ],
    [
      'unknown',
      'undeclared',
      'whether personal data is used is not declared',
      { spec: { traits: { personalData: undefined } } },
      'declare spec.traits.personalData',
    ],
    [
      'not-applicable',
      'condition',
      'no personal data is used',
      { spec: { traits: { personalData: false } } },
      'spec.traits.personalData is false',
    ],
  ]),
];
