import { AISystemSpec } from '../../../entity/AiSystemSpec.generated';
import { completeSpec } from '../completeSpec';
import { measurement, record } from '../evidence';
import { dayOf, daysAgo } from '../instants';
import { minimal, Row, unclassified, walk } from './row';

/** The complete acceptance criteria with another part in those of a metric. */
const criterion = (
  metric: string,
  patch: Partial<NonNullable<AISystemSpec['acceptance']>[number]>,
) =>
  completeSpec.acceptance!.map(item =>
    item.metric === metric ? { ...item, ...patch } : item,
  );

/** VAL: what is tested. */
export const validationRows: Row[] = [
  ...walk('VAL-01', [
    ['pass', 'ok', 'every criterion is met', {}, 'auc meets its criterion'],
    [
      'fail',
      'missing',
      'one was never measured',
      { metrics: { auc: undefined } },
      'auc was never measured',
    ],
    [
      'fail',
      'missing',
      'nobody says what must be met',
      { spec: { acceptance: undefined } },
      'spec.acceptance has no criterion',
    ],
    [
      'fail',
      'threshold',
      'one is outside its limit',
      { metrics: { auc: { value: 0.77 } } },
      'auc is 0.77; the limit is at least 0.78',
    ],
    [
      'fail',
      'threshold',
      'one is outside its limit for a group',
      { moreMetrics: [measurement('parity', 0.2, { slice: 'region' })] },
      'parity is 0.2 for region; the limit is at most 0.05',
    ],
    [
      'fail',
      'threshold',
      'of two measurements of one instant one is outside its limit',
      { moreMetrics: [measurement('psi', 0.3)] },
      'psi is 0.3; the limit is at most 0.2',
    ],
    [
      'fail',
      'threshold',
      'one group is outside its limit, and another was measured long ago',
      {
        metrics: { parity: { measuredAt: daysAgo(400) } },
        moreMetrics: [measurement('parity', 0.2, { slice: 'region' })],
      },
      'parity is 0.2 for region; the limit is at most 0.05',
    ],
    [
      'fail',
      'missing',
      'one was measured on another dataset',
      {
        spec: { acceptance: criterion('auc', { dataset: 'holdout-2026-06' }) },
        metrics: { auc: { dataset: 'the-training-set' } },
      },
      'auc was never measured on holdout-2026-06',
    ],
    [
      'pass',
      'ok',
      'it was measured on the dataset that it names, and elsewhere too',
      {
        spec: { acceptance: criterion('auc', { dataset: 'holdout-2026-06' }) },
        metrics: { auc: { dataset: 'holdout-2026-06' } },
        moreMetrics: [measurement('auc', 0.2, { dataset: 'the-training-set' })],
      },
      'auc meets its criterion',
    ],
    [
      'fail',
      'incomplete',
      'other groups than it names were measured',
      {
        spec: {
          acceptance: criterion('parity', { slices: ['sex', 'age_band'] }),
        },
      },
      'parity was not measured for age_band',
    ],
    [
      'pass',
      'ok',
      'the groups that it names were measured',
      { spec: { acceptance: criterion('parity', { slices: ['sex', 'age'] }) } },
      'parity meets its criterion',
    ],
    [
      'fail',
      'incomplete',
      'one was measured for a group, and not overall',
      { metrics: { auc: { slice: 'sex' } } },
      'auc was measured for single groups, and not overall',
    ],
    [
      'expired',
      'aged',
      'one was measured 365 days ago',
      { metrics: { auc: { measuredAt: daysAgo(366) } } },
      'auc was measured on 2025-11-22 and was good until 2026-11-22',
    ],
    [
      'expired',
      'superseded',
      'one is of an older version',
      { metrics: { auc: { version: '3.1.0' } } },
      'auc was measured for version 3.1.0, and 3.2.0 is declared',
    ],
    [
      'expired',
      'superseded',
      'no version is declared',
      { spec: { version: undefined } },
      'spec.version is not declared',
    ],
    [
      'unknown',
      'unavailable',
      'the measurements cannot be read',
      { metrics: 'unavailable' },
      'Measurements could not be read: timed out',
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
      'there are no criteria',
      { spec: { acceptance: [] } },
      'spec.acceptance declares none',
    ],
  ]),
  ...walk('VAL-02', [
    ['pass', 'ok', 'two groups are inside the limit', {}, 'parity meets'],
    [
      'pass',
      'ok',
      'an evaluation is recorded',
      {
        metrics: { parity: undefined },
        moreRecords: [
          record('fairness-evaluation', {
            data: { verdict: 'pass', slices: ['sex', 'age'] },
          }),
        ],
      },
      'fairness-evaluation of',
    ],
    [
      'pass',
      'ok',
      'it is recorded why none is needed',
      {
        metrics: { parity: undefined },
        moreRecords: [
          record('fairness-not-applicable', { data: { reason: 'No groups.' } }),
        ],
      },
      'fairness-not-applicable of',
    ],
    [
      'fail',
      'missing',
      'nothing is there',
      { metrics: { parity: undefined } },
      'parity was never measured',
    ],
    [
      'fail',
      'missing',
      'no criterion of fairness is declared',
      { spec: { acceptance: criterion('parity', { kind: 'performance' }) } },
      'spec.acceptance has no criterion of kind fairness',
    ],
    [
      'fail',
      'incomplete',
      'a criterion without a kind may be one of fairness',
      { spec: { acceptance: criterion('auc', { kind: undefined }) } },
      'auc was measured for 0 groups; at least 2',
    ],
    [
      'fail',
      'incomplete',
      'one group was measured',
      { metrics: { parity: { slice: 'sex' } } },
      'parity was measured for 1 groups; at least 2',
    ],
    [
      'fail',
      'threshold',
      'a group is outside the limit',
      { metrics: { parity: { value: 0.06 } } },
      /parity is 0\.06 for (age|sex); the limit is at most 0\.05/,
    ],
    [
      'expired',
      'aged',
      'it was measured 365 days ago',
      { metrics: { parity: { measuredAt: daysAgo(366) } } },
      'was good until 2026-11-22',
    ],
    [
      'expired',
      'superseded',
      'it is of an older version',
      { metrics: { parity: { version: '3.1.0' } } },
      'and 3.2.0 is declared',
    ],
    [
      'unknown',
      'unavailable',
      'the measurements cannot be read',
      { metrics: 'unavailable' },
      'Measurements could not be read',
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
  ...walk('VAL-03', [
    ['pass', 'ok', 'the test is current', {}, 'security-test of'],
    [
      'pass',
      'ok',
      'what was found is planned',
      {
        records: {
          'security-test': {
            data: {
              verdict: 'accepted-findings',
              findings: [
                { owner: 'user:default/lead', dueDate: '2027-01-31' },
                { status: 'closed' },
              ],
            },
          },
        },
      },
      'security-test of',
    ],
    [
      'fail',
      'missing',
      'nothing was tested',
      { records: { 'security-test': undefined } },
      'No approved security-test',
    ],
    [
      'fail',
      'threshold',
      'the verdict is bad',
      { records: { 'security-test': { data: { verdict: 'fail' } } } },
      'says verdict: fail',
    ],
    [
      'fail',
      'incomplete',
      'a generative system was not tested for prompt injection',
      { records: { 'security-test': { data: { tests: ['data-leakage'] } } } },
      'names no test of prompt-injection',
    ],
    [
      'fail',
      'incomplete',
      'a finding has no owner',
      {
        records: {
          'security-test': { data: { findings: [{ dueDate: '2027-01-31' }] } },
        },
      },
      'open entry in findings without an owner',
    ],
    [
      'fail',
      'overdue',
      'a finding is overdue',
      {
        records: {
          'security-test': {
            data: {
              findings: [
                { owner: 'user:default/lead', dueDate: dayOf(daysAgo(1)) },
              ],
            },
          },
        },
      },
      'An entry in findings of the security-test was due on 2026-11-22',
    ],
    [
      'expired',
      'aged',
      'it is 365 days old',
      { records: { 'security-test': { effectiveAt: daysAgo(366) } } },
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
    ['not-applicable', 'class', 'class minimal', minimal, 'class minimal'],
  ]),
];
