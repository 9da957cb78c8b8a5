import { iso42001Pack } from '../../../packs/shipped/iso42001Pack.generated';
import { Control } from '../../../packs/types';
import { dayOf, daysAgo } from '../instants';
import { limited, Row, walk } from './row';

const packWith = (id: string, patch: Partial<Control>) => ({
  ...iso42001Pack,
  controls: iso42001Pack.controls.map(control =>
    control.id === id ? { ...control, ...patch } : control,
  ),
});

const open = { status: 'open', reportedAt: undefined };

/** OPS: what happened, and what is decided about it. */
export const incidentRows: Row[] = [
  ...walk('OPS-05', [
    ['pass', 'ok', 'the incident was reported', {}, 'was reported'],
    [
      'pass',
      'ok',
      'nothing happened',
      { records: { incident: undefined } },
      'No incident is recorded',
    ],
    [
      'pass',
      'ok',
      'it is decided why it is not reported',
      {
        records: {
          incident: { data: { ...open, noReportReason: 'No harm was done.' } },
        },
      },
      'need not be reported',
    ],
    [
      'pass',
      'ok',
      'class limited need not report',
      [limited, { records: { incident: { data: open } } }],
      'need not be reported',
    ],
    [
      'fail',
      'overdue',
      'the answer is overdue',
      {
        records: {
          incident: { data: { status: 'open', dueDate: '2026-11-22' } },
        },
      },
      'The answer to incident "Wrong income read" was due on 2026-11-22',
    ],
    [
      'fail',
      'overdue',
      'it was not reported within 15 days',
      { records: { incident: { data: open } } },
      'The report of incident "Wrong income read" was due on 2026-11-18',
    ],
    [
      'fail',
      'overdue',
      'a death was not reported within 10 days',
      {
        records: {
          incident: {
            data: { ...open, severity: 'death', awareAt: daysAgo(11) },
          },
        },
      },
      'was due on 2026-11-22',
    ],
    [
      'fail',
      'overdue',
      'a widespread one was not reported within 2 days',
      {
        records: {
          incident: {
            data: { ...open, severity: 'widespread', awareAt: daysAgo(3) },
          },
        },
      },
      'was due on 2026-11-22',
    ],
    [
      'fail',
      'overdue',
      'the pack says that a serious one is reported within 12 days',
      {
        pack: packWith('OPS-05', {
          check: { rule: 'incidents-handled', reportDays: { serious: 12 } },
        }),
        records: { incident: { data: { ...open, awareAt: daysAgo(13) } } },
      },
      'was due on 2026-11-22',
    ],
    [
      'pass',
      'ok',
      'the pack has no clock for its severity',
      {
        pack: packWith('OPS-05', {
          check: { rule: 'incidents-handled', reportDays: { death: 10 } },
        }),
        records: { incident: { data: open } },
      },
      'need not be reported',
    ],
    [
      'fail',
      'overdue',
      'it was reported too late',
      { records: { incident: { data: { reportedAt: daysAgo(4) } } } },
      'no lateReason is stated',
    ],
    [
      'fail',
      'malformed',
      'nobody can tell when it was noticed',
      { records: { incident: { data: { awareAt: 'in spring' } } } },
      'invalid date (in spring)',
    ],
    [
      'unknown',
      'unavailable',
      'the records cannot be read',
      { records: 'unavailable' },
      'Records could not be read',
    ],
  ]),
  ...walk('OPS-06', [
    ['pass', 'ok', 'the action is in time', {}, 'Review held late'],
    [
      'pass',
      'ok',
      'a second person checked the effect',
      {
        records: {
          nonconformity: {
            data: {
              status: 'closed',
              effectivenessCheck: {
                dueDate: dayOf(daysAgo(1)),
                checkedAt: daysAgo(1),
                checkedBy: 'user:default/auditor',
              },
            },
          },
        },
      },
      'was checked',
    ],
    [
      'fail',
      'overdue',
      'the effect was checked after the day on which it was due',
      {
        records: {
          nonconformity: {
            data: {
              status: 'closed',
              effectivenessCheck: {
                dueDate: '2026-10-05',
                checkedAt: '2026-10-14',
                checkedBy: 'user:default/auditor',
              },
            },
          },
        },
      },
      'was checked on 2026-10-14; the check was due on 2026-10-05',
    ],
    [
      'fail',
      'incomplete',
      'nobody said until when the effect is checked',
      {
        records: {
          nonconformity: {
            data: {
              status: 'closed',
              effectivenessCheck: {
                checkedAt: daysAgo(1),
                checkedBy: 'user:default/auditor',
              },
            },
          },
        },
      },
      'The effectiveness check of nonconformity "Review held late" has no due date',
    ],
    [
      'fail',
      'malformed',
      'the day of the check is none',
      {
        records: {
          nonconformity: {
            data: {
              status: 'closed',
              effectivenessCheck: {
                dueDate: '2026-10-05',
                checkedAt: 'in autumn',
                checkedBy: 'user:default/auditor',
              },
            },
          },
        },
      },
      'has an invalid date (in autumn)',
    ],
    [
      'fail',
      'incomplete',
      'it has no cause',
      { records: { nonconformity: { data: { cause: undefined } } } },
      'nonconformity "Review held late" has no cause',
    ],
    [
      'fail',
      'incomplete',
      'it is closed, and nothing was corrected',
      {
        records: {
          nonconformity: {
            data: { status: 'closed', correctiveAction: undefined },
          },
        },
      },
      'nonconformity "Review held late" is closed, and has no correctiveAction',
    ],
    [
      'fail',
      'overdue',
      'the action is overdue',
      { records: { nonconformity: { data: { dueDate: '2026-11-22' } } } },
      'The corrective action for nonconformity "Review held late" was due',
    ],
    [
      'fail',
      'missing',
      'nobody checked the effect',
      { records: { nonconformity: { data: { status: 'closed' } } } },
      'effectiveness of nonconformity "Review held late" was not checked',
    ],
    [
      'fail',
      'overdue',
      'the check of the effect is overdue',
      {
        records: {
          nonconformity: {
            data: {
              status: 'closed',
              effectivenessCheck: { dueDate: '2026-11-22' },
            },
          },
        },
      },
      'The effectiveness check of nonconformity "Review held late" was due',
    ],
    [
      'fail',
      'incomplete',
      'the owner checked his own action',
      {
        records: {
          nonconformity: {
            data: {
              status: 'closed',
              effectivenessCheck: {
                dueDate: dayOf(daysAgo(1)),
                checkedAt: daysAgo(1),
                checkedBy: 'user:default/lead',
              },
            },
          },
        },
      },
      'not checked by a second person',
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
      'nothing is recorded',
      { records: { nonconformity: undefined } },
      'no nonconformity is recorded',
    ],
  ]),
  ...walk('OPS-07', [
    ['pass', 'ok', 'the review is current', {}, 'governance-review of'],
    [
      'fail',
      'missing',
      'no review was held',
      { records: { 'governance-review': undefined } },
      'No approved governance-review',
    ],
    [
      'fail',
      'incomplete',
      'nobody attended',
      { records: { 'governance-review': { data: { attendees: [] } } } },
      'does not state attendees',
    ],
    [
      'fail',
      'threshold',
      'the decision is none that is known',
      { records: { 'governance-review': { data: { decision: 'wait' } } } },
      'says decision: wait',
    ],
    [
      'fail',
      'overdue',
      'an action is overdue',
      {
        records: {
          'governance-review': {
            data: {
              actions: [{ owner: 'user:default/lead', dueDate: '2026-11-22' }],
            },
          },
        },
      },
      'An entry in actions of the governance-review was due on 2026-11-22',
    ],
    [
      'expired',
      'aged',
      'it is 90 days old',
      { records: { 'governance-review': { effectiveAt: daysAgo(91) } } },
      'was good until 2026-11-22',
    ],
    [
      'unknown',
      'unavailable',
      'the records cannot be read',
      { records: 'unavailable' },
      'Records could not be read',
    ],
  ]),
];
