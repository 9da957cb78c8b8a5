import { dayOf, daysAgo } from '../instants';
import { Row, walk } from './row';

/** RSK: its risks and their treatment. */
export const riskRows: Row[] = [
  ...walk('RSK-04', [
    ['pass', 'ok', 'the assessment is current', {}, 'risk-assessment of'],
    [
      'pass',
      'ok',
      'it says why there is no risk',
      {
        records: {
          'risk-assessment': { data: { risks: [], noRiskStatement: 'Toy.' } },
        },
      },
      'risk-assessment of',
    ],
    [
      'pass',
      'ok',
      'it names a rated risk of the register',
      { records: { 'risk-assessment': { data: { risks: ['risk'] } } } },
      'risk-assessment of',
    ],
    [
      'fail',
      'missing',
      'no assessment exists',
      { records: { 'risk-assessment': undefined } },
      'No approved risk-assessment exists',
    ],
    [
      'fail',
      'missing',
      'the assessment waits for approval',
      { records: { 'risk-assessment': { state: 'submitted' } } },
      'risk-assessment waits for approval since 2026-11-13',
    ],
    [
      'fail',
      'incomplete',
      'no risk in it has a rating',
      { records: { 'risk-assessment': { data: { risks: ['unheard-of'] } } } },
      'names no scored risk',
    ],
    [
      'expired',
      'aged',
      'it is 180 days old',
      {
        spec: { significantChange: { date: '2025-01-01' } },
        records: { 'risk-assessment': { effectiveAt: daysAgo(181) } },
      },
      'was good until 2026-11-22',
    ],
    [
      'expired',
      'superseded',
      'it is for an older version',
      { spec: { version: '3.3.0' } },
      'it is for spec.version 3.2.0, and 3.3.0 is declared',
    ],
    [
      'expired',
      'superseded',
      'no version is declared',
      { spec: { version: undefined } },
      'spec.version is not declared',
    ],
    [
      'expired',
      'superseded',
      'a significant change came later',
      { spec: { significantChange: { date: '2026-11-20' } } },
      'older than the significant change of 2026-11-20 (spec.significantChange.date)',
    ],
    [
      'expired',
      'superseded',
      'something changed, and no one says how much',
      { spec: { significantChange: undefined } },
      'spec.significantChange.date does not say',
    ],
    [
      'unknown',
      'unavailable',
      'the records cannot be read',
      { records: 'unavailable' },
      'Records could not be read',
    ],
  ]),
  ...walk('RSK-05', [
    ['pass', 'ok', 'the risk is being treated', {}, 'Wrong limit'],
    [
      'pass',
      'ok',
      'a risk below the appetite needs no treatment',
      {
        records: {
          risk: {
            data: {
              inherentRating: 9,
              treatment: undefined,
              dueDate: undefined,
            },
          },
        },
      },
      'Wrong limit',
    ],
    [
      'fail',
      'missing',
      'it has no treatment',
      { records: { risk: { data: { treatment: undefined } } } },
      'risk "Wrong limit" has no treatment',
    ],
    [
      'fail',
      'missing',
      'nobody rated it, and it has no treatment',
      {
        records: {
          risk: { data: { inherentRating: undefined, treatment: undefined } },
        },
      },
      'has no treatment',
    ],
    [
      'fail',
      'incomplete',
      'the mitigation has no owner',
      { records: { risk: { data: { owner: undefined } } } },
      'mitigation of risk "Wrong limit" has no owner',
    ],
    [
      'fail',
      'overdue',
      'the treatment was due yesterday',
      { records: { risk: { data: { dueDate: dayOf(daysAgo(1)) } } } },
      'The treatment of risk "Wrong limit" was due on 2026-11-22',
    ],
    [
      'fail',
      'malformed',
      'the due date is none',
      { records: { risk: { data: { dueDate: 'soon' } } } },
      'invalid date (soon)',
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
      'the register is empty',
      { records: { risk: undefined } },
      'the risk register has no open risk',
    ],
    [
      'not-applicable',
      'condition',
      'the risk is closed',
      { records: { risk: { data: { status: 'closed' } } } },
      'the risk register has no open risk',
    ],
  ]),
];
