import { completeSpec } from '../completeSpec';
import { measurement, record, unreachableDocument } from '../evidence';
import { daysAgo } from '../instants';
import { minimal, Row, stageUnknown, unclassified, walk } from './row';

const [supplier] = completeSpec.suppliers!;

/** The system is retired, and that is recorded. */
const retired = {
  spec: {
    lifecycle: 'deprecated' as const,
    lifecycleStage: 'retirement' as const,
  },
  moreRecords: [
    record('retirement', {
      effectiveAt: daysAgo(5),
      data: {
        retiredAt: daysAgo(0.25),
        dataDisposal: 'deleted',
        modelDisposal: 'archived',
        logRetention: 'kept for ten years',
        usersNotified: '2026-11-01',
      },
    }),
  ],
};

const dependent = {
  relations: [
    { type: 'dependencyOf', targetRef: 'component:default/loan-portal' },
  ],
};

/** TPR and RET: suppliers, customers, and the end. */
export const partyRows: Row[] = [
  ...walk('TPR-01', [
    ['pass', 'ok', 'the supplier is assessed', {}, 'supplier-assessment of'],
    [
      'pass',
      'ok',
      'conditional with actions',
      {
        records: {
          'supplier-assessment': {
            data: { verdict: 'conditional', actions: ['Audit in March.'] },
          },
        },
      },
      'supplier-assessment of',
    ],
    [
      'fail',
      'missing',
      'a third party supplies it, and nobody is named',
      { spec: { sourcing: 'third-party-model', suppliers: [] } },
      'spec.suppliers names no supplier',
    ],
    [
      'fail',
      'missing',
      'nobody says whether there are suppliers',
      { spec: { suppliers: undefined } },
      'spec.suppliers names no supplier',
    ],
    [
      'fail',
      'incomplete',
      'terms are not declared',
      { spec: { suppliers: [{ ...supplier, contractUrl: undefined }] } },
      'spec.suppliers: Modelworks has no role or no contractUrl',
    ],
    [
      'fail',
      'missing',
      'the supplier was not assessed',
      { records: { 'supplier-assessment': undefined } },
      'spec.suppliers: no approved supplier-assessment is about Modelworks',
    ],
    [
      'fail',
      'threshold',
      'the verdict is conditional without actions',
      {
        records: {
          'supplier-assessment': { data: { verdict: 'conditional' } },
        },
      },
      'supplier-assessment of Modelworks says conditional',
    ],
    [
      'fail',
      'incomplete',
      'the assessment has no verdict',
      { records: { 'supplier-assessment': { data: { verdict: undefined } } } },
      'supplier-assessment of Modelworks has no verdict',
    ],
    [
      'expired',
      'aged',
      'the assessment is 365 days old',
      { records: { 'supplier-assessment': { effectiveAt: daysAgo(366) } } },
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
      'unknown',
      'undeclared',
      'without a class it is only assumed to be required',
      unclassified,
      'declare spec.risk.class',
    ],
    [
      'not-applicable',
      'condition',
      'it is made here, with no supplier',
      { spec: { sourcing: 'in-house', suppliers: [] } },
      'spec.suppliers declares none',
    ],
  ]),
  ...walk('TPR-02', [
    [
      'pass',
      'ok',
      'customers have terms and guide',
      {},
      'spec.documentation.customerTerms (https://bank.example.com/terms)',
    ],
    [
      'fail',
      'missing',
      'no terms are declared',
      { spec: { documentation: { customerTerms: undefined } } },
      'Not declared: spec.documentation.customerTerms',
    ],
    [
      'fail',
      'missing',
      'class high did not hand over',
      { records: { 'customer-handover': undefined } },
      'No approved customer-handover',
    ],
    [
      'expired',
      'superseded',
      'the hand-over was of an older major version',
      { spec: { version: '4.0.0' } },
      'and 4.0.0 is declared',
    ],
    [
      'unknown',
      'unavailable',
      'the terms cannot be reached',
      {
        documents: {
          'https://bank.example.com/terms': unreachableDocument,
        },
      },
      'could not be reached: timed out',
    ],
    [
      'unknown',
      'undeclared',
      'the roles are not declared',
      { spec: { roles: undefined } },
      'declare spec.roles',
    ],
    [
      'not-applicable',
      'condition',
      'there are no customers outside',
      { spec: { traits: { externalCustomers: false } } },
      'spec.traits.externalCustomers is false',
    ],
    ['not-applicable', 'class', 'class minimal', minimal, 'class minimal'],
  ]),
  ...walk('RET-01', [
    ['pass', 'ok', 'it is out of use', retired, 'was retired on 2026-11-23'],
    [
      'fail',
      'missing',
      'no retirement is recorded',
      { spec: retired.spec },
      'No approved retirement record',
    ],
    [
      'fail',
      'incomplete',
      'the record does not say what became of the data',
      [retired, { records: { retirement: { data: { dataDisposal: '' } } } }],
      'does not state dataDisposal',
    ],
    [
      'fail',
      'threshold',
      'something in production depends on it',
      [
        retired,
        dependent,
        {
          references: {
            'component:default/loan-portal': {
              status: 'resolved',
              lifecycle: 'production',
            },
          },
        },
      ],
      'component:default/loan-portal is in production',
    ],
    [
      'fail',
      'threshold',
      'it was measured after its end',
      [
        retired,
        {
          records: { retirement: { data: { retiredAt: '2026-11-20' } } },
          moreMetrics: [measurement('auc', 0.8)],
        },
      ],
      'was measured on 2026-11-23, after the retirement of 2026-11-20',
    ],
    [
      'unknown',
      'unavailable',
      'the records cannot be read',
      [retired, { records: 'unavailable' }],
      'Records could not be read',
    ],
    [
      'unknown',
      'unavailable',
      'the catalog does not know what depends on it',
      [
        retired,
        dependent,
        {
          references: {
            'component:default/loan-portal': { status: 'unavailable' },
          },
        },
      ],
      'could not say whether component:default/loan-portal',
    ],
    [
      'unknown',
      'unavailable',
      'the measurements cannot be read',
      [retired, { metrics: 'unavailable' }],
      'Measurements could not be read',
    ],
    [
      'unknown',
      'undeclared',
      'without a class it is only assumed to be required',
      [retired, unclassified],
      'declare spec.risk.class',
    ],
    [
      'not-applicable',
      'condition',
      'it is in operation',
      stageUnknown,
      'the stage is operation-monitoring',
    ],
  ]),
];
