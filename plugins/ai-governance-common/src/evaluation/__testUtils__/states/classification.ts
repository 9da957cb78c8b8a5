import { dayOf, daysAgo, inDays } from '../instants';
import { limited, Row, walk } from './row';

/** An Annex III use that is held not to be high-risk. */
const derogated = [limited];

/** RSK: the class of the system. */
export const classificationRows: Row[] = [
  ...walk('RSK-01', [
    ['pass', 'ok', 'class, reason and date are there', {}, 'spec.risk.class'],
    [
      'fail',
      'missing',
      'no class is declared',
      { spec: { risk: { class: undefined } } },
      'spec.risk.class is not declared',
    ],
    [
      'fail',
      'threshold',
      'the class is unclassified',
      { spec: { risk: { class: 'unclassified' } } },
      'spec.risk.class is unclassified',
    ],
    [
      'fail',
      'incomplete',
      'the reason has 19 characters',
      { spec: { risk: { rationale: 'r'.repeat(19) } } },
      'spec.risk.rationale has 19 characters',
    ],
    [
      'fail',
      'missing',
      'no date is declared',
      { spec: { risk: { classifiedOn: undefined } } },
      'spec.risk.classifiedOn is not declared',
    ],
    [
      'fail',
      'malformed',
      'the date is in the future',
      { spec: { risk: { classifiedOn: dayOf(inDays(2)) } } },
      'spec.risk.classifiedOn is in the future',
    ],
  ]),
  ...walk('RSK-02', [
    ['pass', 'ok', 'the class is high', {}, 'spec.risk.class is high'],
    [
      'pass',
      'ok',
      'what is prohibited is not live',
      {
        spec: {
          risk: { class: 'prohibited' },
          lifecycle: 'experimental',
          lifecycleStage: 'design-development',
        },
      },
      'spec.risk.class is prohibited; the system is not live',
    ],
    [
      'fail',
      'prohibited',
      'what is prohibited is in operation',
      { spec: { risk: { class: 'prohibited' } } },
      'spec.risk.class is prohibited, and the system is live',
    ],
    [
      'fail',
      'missing',
      'without a class it cannot be ruled out',
      { spec: { risk: { class: 'unclassified' } } },
      'Without spec.risk.class',
    ],
  ]),
  ...walk('RSK-03', [
    [
      'pass',
      'ok',
      'the decision is recorded and approved',
      derogated,
      'art6-derogation of 2026-11-13 is current',
    ],
    [
      'fail',
      'missing',
      'no decision is recorded',
      [limited, { records: { 'art6-derogation': undefined } }],
      'No approved art6-derogation',
    ],
    [
      'fail',
      'missing',
      'its author approved it himself',
      [
        limited,
        { records: { 'art6-derogation': { approver: 'user:default/author' } } },
      ],
      'No approved art6-derogation',
    ],
    [
      'fail',
      'threshold',
      'profiling is always high-risk',
      [limited, { spec: { traits: { profiling: true } } }],
      'spec.traits.profiling is true',
    ],
    [
      'fail',
      'incomplete',
      'whether it profiles is not known',
      [limited, { spec: { traits: { profiling: 'unknown' } } }],
      'spec.traits.profiling is unknown',
    ],
    [
      'fail',
      'threshold',
      'the condition is none of Article 6(3)',
      [
        limited,
        { records: { 'art6-derogation': { data: { condition: 'e' } } } },
      ],
      'says condition: e',
    ],
    [
      'fail',
      'incomplete',
      'no reason is given',
      [limited, { records: { 'art6-derogation': { data: { text: '' } } } }],
      'does not state text',
    ],
    [
      'expired',
      'aged',
      'it is 365 days old',
      [
        limited,
        { records: { 'art6-derogation': { effectiveAt: daysAgo(366) } } },
      ],
      'was good until 2026-11-22',
    ],
    [
      'expired',
      'superseded',
      'the system was classified anew',
      [limited, { spec: { risk: { classifiedOn: '2026-11-01' } } }],
      'it is for spec.risk.classifiedOn 2026-01-10, and 2026-11-01',
    ],
    [
      'unknown',
      'unavailable',
      'the records cannot be read',
      [limited, { records: 'unavailable' }],
      'Records could not be read',
    ],
    [
      'unknown',
      'undeclared',
      'whether Annex III applies is not declared',
      [limited, { spec: { risk: { annexIII: undefined } } }],
      'declare spec.risk.annexIII',
    ],
    [
      'not-applicable',
      'condition',
      'it is used outside of the EU alone',
      [limited, { spec: { jurisdictions: ['US'] } }],
      'spec.jurisdictions is US',
    ],
    [
      'not-applicable',
      'condition',
      'no point of Annex III applies',
      [limited, { spec: { risk: { annexIII: [] } } }],
      'spec.risk.annexIII declares none',
    ],
    [
      'not-applicable',
      'condition',
      'the class is high',
      {},
      'spec.risk.class is high',
    ],
  ]),
];
