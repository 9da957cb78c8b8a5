import { document, record, sections, unreachableDocument } from '../evidence';
import { daysAgo } from '../instants';
import { limited, minimal, Row, walk } from './row';

/** TRN and USE: users, those who are told, and overseers. */
export const userRows: Row[] = [
  ...walk('TRN-01', [
    [
      'pass',
      'ok',
      'the guide has every section',
      {},
      'spec.documentation.userGuide has every required section',
    ],
    [
      'fail',
      'missing',
      'no guide is declared',
      { spec: { documentation: { userGuide: undefined } } },
      'Not declared: spec.documentation.userGuide',
    ],
    [
      'fail',
      'missing',
      'class high must declare it where its sections can be read',
      {
        spec: { documentation: { userGuide: undefined } },
        links: [{ url: 'https://x.example.com/guide', type: 'user-guide' }],
        documents: { 'https://x.example.com/guide': document() },
      },
      'spec.documentation.userGuide is not declared',
    ],
    [
      'pass',
      'ok',
      'class limited may link it',
      [
        limited,
        {
          spec: { documentation: { userGuide: undefined } },
          links: [{ url: 'https://x.example.com/guide', type: 'user-guide' }],
          documents: { 'https://x.example.com/guide': document() },
        },
      ],
      'metadata.links (https://x.example.com/guide) is there',
    ],
    [
      'fail',
      'incomplete',
      'class high needs the limits in it',
      {
        documents: {
          './docs/user-guide.md': sections(
            'capabilities',
            'oversight',
            'contact',
          ),
        },
      },
      'about: limits',
    ],
    [
      'fail',
      'unresolved',
      'the guide does not exist',
      {
        documents: {
          './docs/user-guide.md': { status: 'missing', detail: 'not found' },
        },
      },
      'spec.documentation.userGuide (./docs/user-guide.md) could not be found',
    ],
    [
      'unknown',
      'unavailable',
      'the guide cannot be reached',
      {
        documents: {
          './docs/user-guide.md': unreachableDocument,
        },
      },
      'could not be reached: timed out',
    ],
  ]),
  ...walk('TRN-02', [
    ['pass', 'ok', 'each notice is named', {}, 'spec.transparency'],
    [
      'fail',
      'missing',
      'people are not told',
      { spec: { transparency: { aiInteraction: undefined } } },
      'spec.transparency does not name aiInteraction',
    ],
    [
      'fail',
      'missing',
      'whether it makes content is not known, and it is not marked',
      {
        spec: {
          traits: { generatesContent: 'unknown' },
          transparency: { contentMarking: undefined },
        },
      },
      'spec.transparency does not name contentMarking',
    ],
    [
      'pass',
      'ok',
      'no notice of what it does not do',
      {
        spec: {
          traits: { emotionOrBiometric: false },
          transparency: { exposureNotice: undefined },
        },
      },
      'spec.transparency',
    ],
    [
      'unknown',
      'undeclared',
      'nothing is declared of what it does to people',
      {
        spec: {
          traits: {
            interactsWithPersons: undefined,
            generatesContent: undefined,
            emotionOrBiometric: undefined,
          },
        },
      },
      'declare spec.traits.interactsWithPersons',
    ],
    [
      'not-applicable',
      'condition',
      'it does none of it',
      {
        spec: {
          traits: {
            interactsWithPersons: false,
            generatesContent: false,
            emotionOrBiometric: false,
          },
        },
      },
      'spec.traits.interactsWithPersons is false',
    ],
  ]),
  ...walk('TRN-03', [
    ['pass', 'ok', 'it is registered', {}, 'registered in 1 registers'],
    [
      'pass',
      'ok',
      'it is recorded why it need not be',
      {
        spec: { registrations: undefined },
        moreRecords: [
          record('registration-not-required', { data: { reason: 'Pilot.' } }),
        ],
      },
      'registration-not-required of',
    ],
    [
      'fail',
      'missing',
      'nothing is there',
      { spec: { registrations: undefined } },
      'spec.registrations has no entry',
    ],
    [
      'fail',
      'incomplete',
      'the entry has no number',
      {
        spec: {
          registrations: [{ register: 'eu-database', date: '2026-02-01' }],
        },
      },
      'spec.registrations: the entry in eu-database has no id or no date',
    ],
    [
      'expired',
      'aged',
      'the exception has ended',
      {
        spec: { registrations: undefined },
        moreRecords: [
          record('registration-not-required', {
            expiresAt: daysAgo(0),
            data: { reason: 'Pilot.' },
          }),
        ],
      },
      'was good until 2026-11-23',
    ],
    [
      'unknown',
      'unavailable',
      'the records cannot be read',
      { spec: { registrations: undefined }, records: 'unavailable' },
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
      'not-applicable',
      'condition',
      'it is not used in the EU',
      { spec: { jurisdictions: ['GB'] } },
      'spec.jurisdictions is GB',
    ],
    [
      'not-applicable',
      'condition',
      'class limited outside Annex III',
      [limited, { spec: { risk: { annexIII: [] } } }],
      'spec.risk.annexIII declares none',
    ],
    [
      'not-applicable',
      'condition',
      'critical infrastructure is registered elsewhere',
      { spec: { risk: { annexIII: ['2'] } } },
      'spec.risk.annexIII is 2',
    ],
    [
      'not-applicable',
      'condition',
      'it is a product of Annex I and no use of Annex III',
      { spec: { risk: { annexIII: [], annexI: true } } },
      'spec.risk.annexIII declares none',
    ],
    [
      'fail',
      'missing',
      'a listed use that is held to be minimal is registered all the same',
      [minimal, { spec: { registrations: undefined } }],
      'spec.registrations has no entry',
    ],
  ]),
  ...walk('USE-01', [
    ['pass', 'ok', 'people oversee it', {}, 'spec.oversight.mode is human'],
    [
      'fail',
      'threshold',
      'nobody oversees it',
      { spec: { oversight: { mode: 'none' } } },
      'spec.oversight.mode is none',
    ],
    [
      'fail',
      'missing',
      'nothing is declared',
      { spec: { oversight: undefined } },
      'spec.oversight.mode is not declared',
    ],
    [
      'fail',
      'unresolved',
      'who oversees it does not exist',
      { references: { 'group:default/case-handlers': { status: 'missing' } } },
      'spec.oversight.role is group:default/case-handlers, which does not',
    ],
    [
      'fail',
      'missing',
      'class high does not say how people step in',
      { spec: { oversight: { intervention: undefined } } },
      'spec.oversight.intervention is not declared',
    ],
    [
      'fail',
      'missing',
      'nobody was trained',
      { records: { 'oversight-training': undefined } },
      'No approved oversight-training',
    ],
    [
      'expired',
      'aged',
      'the training is 365 days old',
      { records: { 'oversight-training': { effectiveAt: daysAgo(366) } } },
      'was good until 2026-11-22',
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
      'it decides nothing and the class is limited',
      [
        limited,
        { spec: { traits: { decisionMaking: 'none', autonomous: false } } },
      ],
      'spec.traits.decisionMaking is none',
    ],
    ['not-applicable', 'class', 'class minimal', minimal, 'class minimal'],
  ]),
];
