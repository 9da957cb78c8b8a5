import { iso42001Pack } from '../../../packs/shipped/iso42001Pack.generated';
import { Control } from '../../../packs/types';
import { Change } from '../completeSystem';
import { record } from '../evidence';
import { inDays } from '../instants';
import { Row } from './row';

const waiverOf = (control: Control): Change => ({
  moreRecords: [
    record('waiver', {
      subject: control.id,
      expiresAt: inDays(30),
      binding: { approverIsRiskOwner: true },
      data: { reason: 'Accepted for the pilot.' },
    }),
  ],
});

/** Each control waived, where it would fail. */
function waivedRow(control: Control, rows: Row[]): Row {
  const failing = rows.find(
    row => row.control === control.id && row.state === 'fail',
  );
  if (!failing) {
    throw new Error(`No row shows ${control.id} failing`);
  }
  return {
    control: control.id,
    state: 'waived',
    code: 'waived',
    because: `${failing.because}, and that is waived`,
    change: [failing.change, waiverOf(control)].flat(),
    says: 'Waived until 2026-12-23 by user:default/approver: Accepted for the pilot.',
  };
}

const inception: Change = {
  spec: { lifecycle: 'experimental', lifecycleStage: 'inception' },
};

const retirement: Change = {
  spec: { lifecycle: 'deprecated', lifecycleStage: 'retirement' },
};

const appliesToComplete = ({ id }: Control) =>
  !['RSK-03', 'RET-01'].includes(id);

function notDueRow({ id, dueFrom }: Control): Row {
  return {
    control: id,
    state: 'not-due',
    code: 'stage',
    because: 'the system is in inception',
    change: inception,
    says: `Due from ${dueFrom}; the system is in inception`,
  };
}

function retiredRow({ id }: Control): Row {
  return {
    control: id,
    state: 'not-applicable',
    code: 'retired',
    because: 'the system is retired',
    change: retirement,
    says: 'No longer due: the system is retired',
  };
}

/** Rows that every control has for the same reason. */
export function rowsOfEveryControl(rows: Row[]): Row[] {
  const { controls } = iso42001Pack;
  return [
    ...controls.map(control => waivedRow(control, rows)),
    ...controls
      .filter(appliesToComplete)
      .filter(({ dueFrom }) => dueFrom !== 'inception')
      .map(notDueRow),
    ...controls
      .filter(appliesToComplete)
      .filter(({ dueUntil }) => dueUntil !== 'retirement')
      .map(retiredRow),
  ];
}
