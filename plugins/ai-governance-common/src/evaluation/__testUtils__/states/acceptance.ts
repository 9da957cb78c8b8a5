import { intendedUseHash } from '../../../risk/intendedUseHash';
import { RiskSettings } from '../../../schema/types';
import { aiSystem } from '../aiSystem';
import { completeSpec } from '../completeSpec';
import { record } from '../evidence';
import { daysAgo } from '../instants';
import { minimal, Row, unclassified, walk } from './row';

const declaredUse = intendedUseHash(aiSystem(completeSpec));

/** A policy with an appetite of 9, and lower ones. */
const appetite = (lower: Partial<RiskSettings['appetite']>) => ({
  risk: { appetite: { default: 9, ...lower } },
});

/** RSK: what remains of its risks, and who accepted it. */
export const acceptanceRows: Row[] = [
  ...walk('RSK-06', [
    [
      'pass',
      'ok',
      'the risk owner accepted what remains',
      {},
      'The risk-acceptance of "Wrong limit" is in force',
    ],
    [
      'fail',
      'missing',
      'nobody accepted it',
      { records: { 'risk-acceptance': undefined } },
      'No risk-acceptance of "Wrong limit"',
    ],
    [
      'fail',
      'missing',
      'no risk owner is declared',
      { spec: { governance: { riskOwner: undefined } } },
      'spec.governance.riskOwner is not declared',
    ],
    [
      'fail',
      'unresolved',
      'the risk owner does not exist',
      { references: { 'user:default/risk-owner': { status: 'missing' } } },
      'spec.governance.riskOwner is user:default/risk-owner, which does not',
    ],
    [
      'fail',
      'incomplete',
      'somebody else accepted it',
      { records: { 'risk-acceptance': { approver: 'user:default/other' } } },
      'is by user:default/other',
    ],
    [
      'fail',
      'incomplete',
      'no reason is given',
      { records: { 'risk-acceptance': { data: { justification: '' } } } },
      'no expiry or no justification',
    ],
    [
      'fail',
      'incomplete',
      'what remains was not rated',
      { records: { risk: { data: { residualRating: undefined } } } },
      'has no residual rating',
    ],
    [
      'expired',
      'aged',
      'the acceptance has lapsed',
      { records: { 'risk-acceptance': { expiresAt: daysAgo(0) } } },
      'has lapsed',
    ],
    [
      'expired',
      'superseded',
      'the rating changed since',
      { records: { risk: { data: { residualRating: 12 } } } },
      'the rating was 10, now it is 12',
    ],
    [
      'expired',
      'superseded',
      'it was given for an older version',
      { records: { 'risk-acceptance': { binding: { version: '3.1.0' } } } },
      'outdated: it was given for version 3.1.0, and 3.2.0 is declared',
    ],
    [
      'expired',
      'superseded',
      'no version is declared any more',
      { spec: { version: undefined } },
      'outdated: it was given for version 3.2.0, and none is declared',
    ],
    [
      'expired',
      'superseded',
      'it was given for another intended use',
      {
        records: {
          'risk-acceptance': { binding: { intendedUseHash: 'f'.repeat(64) } },
        },
      },
      'outdated: the intended use has changed since',
    ],
    [
      'expired',
      'superseded',
      'it does not say for which version it was given',
      { records: { 'risk-acceptance': { binding: { version: undefined } } } },
      'outdated: it names no version',
    ],
    [
      'expired',
      'superseded',
      'it does not say for which intended use it was given',
      {
        records: {
          'risk-acceptance': { binding: { intendedUseHash: undefined } },
        },
      },
      'outdated: it names no intended use',
    ],
    [
      'expired',
      'superseded',
      'it is bound to nothing',
      { records: { 'risk-acceptance': { binding: undefined } } },
      'outdated: the rating was not stated, now it is 10',
    ],
    [
      'fail',
      'malformed',
      'the day on which it was given is none',
      { records: { 'risk-acceptance': { effectiveAt: 'yesterday' } } },
      'has an invalid date (yesterday)',
    ],
    [
      'fail',
      'malformed',
      'it does not say when it was given',
      { records: { 'risk-acceptance': { effectiveAt: undefined } } },
      'has an invalid date (no effectiveAt)',
    ],
    [
      'pass',
      'ok',
      'it was given for this intended use',
      {
        records: {
          'risk-acceptance': { binding: { intendedUseHash: declaredUse } },
        },
      },
      'is in force',
    ],
    [
      'fail',
      'missing',
      'the appetite of its category is lower',
      {
        records: {
          risk: { data: { residualRating: 6, category: 'safety' } },
          'risk-acceptance': undefined,
        },
        policy: appetite({ byCategory: { safety: 5 } }),
      },
      'No risk-acceptance of "Wrong limit"',
    ],
    [
      'fail',
      'missing',
      'the appetite of the class is lower',
      {
        records: {
          risk: { data: { residualRating: 6 } },
          'risk-acceptance': undefined,
        },
        policy: appetite({ byClass: { high: 5 } }),
      },
      'No risk-acceptance of "Wrong limit"',
    ],
    [
      'fail',
      'missing',
      'nobody said which class it is, and one has a lower appetite',
      [
        unclassified,
        {
          records: {
            risk: { data: { residualRating: 6 } },
            'risk-acceptance': undefined,
          },
          policy: appetite({ byClass: { high: 5 } }),
        },
      ],
      'No risk-acceptance of "Wrong limit"',
    ],
    [
      'not-applicable',
      'condition',
      'a lower appetite is for another category',
      {
        records: {
          risk: { data: { residualRating: 6, category: 'legal' } },
          'risk-acceptance': undefined,
        },
        policy: appetite({ byCategory: { safety: 5 } }),
      },
      'no open risk is above the appetite or accepted',
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
      'what remains is within the appetite',
      { records: { risk: { data: { residualRating: 9 } } } },
      'no open risk is above the appetite or accepted',
    ],
    [
      'not-applicable',
      'class',
      'class minimal is not asked',
      minimal,
      'class minimal',
    ],
    [
      'fail',
      'missing',
      'a small risk that is accepted needs an acceptance too',
      {
        records: {
          risk: { data: { residualRating: 2, treatment: 'accept' } },
          'risk-acceptance': undefined,
        },
        moreRecords: [record('risk-acceptance', { subject: 'other-risk' })],
      },
      'No risk-acceptance of "Wrong limit"',
    ],
  ]),
];
