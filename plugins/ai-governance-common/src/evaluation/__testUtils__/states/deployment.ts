import { document, unreachableDocument } from '../evidence';
import { daysAgo } from '../instants';
import { limited, minimal, Row, walk } from './row';

/** DEP: what is released. */
export const deploymentRows: Row[] = [
  ...walk('DEP-01', [
    ['pass', 'ok', 'this version was approved', {}, 'release-approval of'],
    [
      'fail',
      'missing',
      'nobody approved',
      { records: { 'release-approval': undefined } },
      'No approved release-approval',
    ],
    [
      'fail',
      'missing',
      'its author approved it himself',
      { records: { 'release-approval': { approver: 'user:default/author' } } },
      'No approved release-approval',
    ],
    [
      'fail',
      'threshold',
      'the decision is no',
      { records: { 'release-approval': { data: { decision: 'rejected' } } } },
      'says decision: rejected',
    ],
    [
      'fail',
      'incomplete',
      'the approver did not hold the permission',
      {
        records: {
          'release-approval': { binding: { approverMayApprove: false } },
        },
      },
      'approved by user:default/approver, who did not hold the permission',
    ],
    [
      'expired',
      'superseded',
      'a patch version came',
      { spec: { version: '3.2.1' } },
      'it is for spec.version 3.2.0, and 3.2.1 is declared',
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
  ...walk('DEP-02', [
    [
      'pass',
      'ok',
      'a runbook was tried',
      {},
      'spec.documentation.rollback (./docs/rollback.md) is there',
    ],
    [
      'pass',
      'ok',
      'a link to the runbook serves',
      {
        spec: { documentation: { rollback: undefined } },
        links: [{ url: 'https://x.example.com/stop', type: 'rollback' }],
        documents: { 'https://x.example.com/stop': document() },
      },
      'metadata.links (https://x.example.com/stop)',
    ],
    [
      'fail',
      'missing',
      'no runbook is declared',
      { spec: { documentation: { rollback: undefined } } },
      'Not declared: spec.documentation.rollback',
    ],
    [
      'fail',
      'missing',
      'nobody tried it',
      { records: { 'rollback-drill': undefined } },
      'No approved rollback-drill',
    ],
    [
      'fail',
      'threshold',
      'the drill went wrong',
      { records: { 'rollback-drill': { data: { verdict: 'fail' } } } },
      'says verdict: fail',
    ],
    [
      'expired',
      'aged',
      'the drill is 365 days old',
      { records: { 'rollback-drill': { effectiveAt: daysAgo(366) } } },
      'was good until',
    ],
    [
      'unknown',
      'unavailable',
      'the runbook cannot be reached',
      {
        documents: {
          './docs/rollback.md': unreachableDocument,
        },
      },
      'spec.documentation.rollback (./docs/rollback.md) could not be reached',
    ],
    [
      'unknown',
      'undeclared',
      'whether class limited acts on its own is not declared',
      [limited, { spec: { traits: { autonomous: 'unknown' } } }],
      'declare spec.traits.autonomous',
    ],
    ['not-applicable', 'class', 'class minimal', minimal, 'class minimal'],
  ]),
];
