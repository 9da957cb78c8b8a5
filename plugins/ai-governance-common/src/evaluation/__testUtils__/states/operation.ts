import { completeSpec } from '../completeSpec';
import { daysAgo } from '../instants';
import { minimal, Row, stageUnknown, unclassified, walk, watched } from './row';

/** OPS: what is watched and logged while it runs. */
export const operationRows: Row[] = [
  ...walk('OPS-01', [
    ['pass', 'ok', 'the plan is complete', {}, 'spec.monitoring has limits'],
    [
      'fail',
      'missing',
      'there is no plan',
      { spec: { monitoring: undefined } },
      'spec.monitoring does not declare a metric',
    ],
    [
      'fail',
      'incomplete',
      'no metric has a cadence',
      {
        spec: {
          monitoring: {
            metrics: completeSpec.monitoring!.metrics!.map(item => ({
              ...item,
              cadence: undefined,
            })),
          },
        },
      },
      'spec.monitoring does not declare a metric with comparator, threshold and cadence',
    ],
    [
      'fail',
      'incomplete',
      'there is no dashboard',
      { spec: { monitoring: { dashboard: undefined } } },
      'spec.monitoring does not declare a dashboard',
    ],
    [
      'fail',
      'missing',
      'nobody receives alerts',
      { spec: { monitoring: { owner: undefined } } },
      'spec.monitoring.owner is not declared',
    ],
    [
      'fail',
      'unresolved',
      'who receives alerts does not exist',
      {
        spec: { monitoring: { owner: 'group:default/gone' } },
        references: { 'group:default/gone': { status: 'missing' } },
      },
      'spec.monitoring.owner is group:default/gone, which does not exist',
    ],
    [
      'unknown',
      'unavailable',
      'the catalog does not answer',
      {
        spec: { monitoring: { owner: 'group:default/silent' } },
        references: { 'group:default/silent': { status: 'unavailable' } },
      },
      'spec.monitoring.owner is group:default/silent; the catalog could not',
    ],
  ]),
  ...walk('OPS-02', [
    [
      'pass',
      'ok',
      'all is fresh and inside',
      {},
      'auc is 0.81; the limit is at least 0.75. Measured on',
    ],
    [
      'fail',
      'missing',
      'one was never measured',
      { metrics: { psi: undefined } },
      'psi was never measured',
    ],
    [
      'fail',
      'missing',
      'nobody says what is watched',
      { spec: { monitoring: { metrics: undefined } } },
      'spec.monitoring.metrics has no metric of kind performance or drift',
    ],
    [
      'fail',
      'threshold',
      'one is outside its limit',
      { metrics: { psi: { value: 0.21 } } },
      'psi is 0.21; the limit is at most 0.2',
    ],
    [
      'fail',
      'incomplete',
      'one has no limit',
      watched('psi', { threshold: undefined }),
      'psi has no comparator, threshold or cadence',
    ],
    [
      'expired',
      'stale',
      'one is twice its cadence old',
      { metrics: { psi: { measuredAt: daysAgo(3) } } },
      'psi was last measured on 2026-11-20; it is measured every P1D',
    ],
    [
      'unknown',
      'unavailable',
      'the measurements cannot be read',
      { metrics: 'unavailable' },
      'Measurements could not be read',
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
      'no such metric is watched',
      { spec: { monitoring: { metrics: [] } } },
      'spec.monitoring.metrics has none of the kind performance, drift',
    ],
    ['not-applicable', 'class', 'class minimal', minimal, 'class minimal'],
  ]),
  ...walk('OPS-03', [
    ['pass', 'ok', 'fairness is inside', {}, 'parity is fresh'],
    [
      'fail',
      'missing',
      'no metric of fairness is watched',
      watched('parity', { kind: 'performance' }),
      'spec.monitoring.metrics has no metric of kind fairness',
    ],
    [
      'fail',
      'threshold',
      'a group is outside',
      { metrics: { parity: { value: 0.2 } } },
      /parity is 0\.2 for (age|sex)/,
    ],
    [
      'expired',
      'stale',
      'it is twice its cadence old',
      { metrics: { parity: { measuredAt: daysAgo(61) } } },
      'parity was last measured on 2026-09-23',
    ],
    [
      'unknown',
      'unavailable',
      'the measurements cannot be read',
      { metrics: 'unavailable' },
      'Measurements could not be read',
    ],
    [
      'unknown',
      'undeclared',
      'whether persons are affected is not declared',
      { spec: { traits: { affectsPersons: 'unknown' } } },
      'declare spec.traits.affectsPersons',
    ],
    [
      'not-applicable',
      'condition',
      'nobody is affected',
      { spec: { traits: { affectsPersons: false } } },
      'spec.traits.affectsPersons is false',
    ],
    ['not-applicable', 'class', 'class minimal', minimal, 'class minimal'],
  ]),
  ...walk('OPS-04', [
    ['pass', 'ok', 'logs are kept', {}, 'spec.logging keeps logs for 400 days'],
    [
      'fail',
      'missing',
      'nothing is declared',
      { spec: { logging: undefined } },
      'spec.logging is not declared',
    ],
    [
      'fail',
      'incomplete',
      'logging is off and has no place',
      { spec: { logging: { enabled: false, location: undefined } } },
      'spec.logging does not declare enabled: true, a location',
    ],
    [
      'fail',
      'threshold',
      'class high in the EU needs 184 days: the longest six months',
      { spec: { logging: { retentionDays: 183 } } },
      'spec.logging keeps logs for 183 days; 184 are required',
    ],
    [
      'fail',
      'threshold',
      'the organisation asks for more',
      { policy: { minimumLogRetentionDays: 500 } },
      '500 are required',
    ],
    [
      'pass',
      'ok',
      'outside the EU the law asks for nothing',
      {
        spec: { jurisdictions: ['GB'], logging: { retentionDays: 30 } },
      },
      'spec.logging keeps logs for 30 days',
    ],
    [
      'unknown',
      'undeclared',
      'without a stage it is only assumed to be due',
      stageUnknown,
      'declare spec.lifecycleStage',
    ],
    ['not-applicable', 'class', 'class minimal', minimal, 'class minimal'],
  ]),
];
