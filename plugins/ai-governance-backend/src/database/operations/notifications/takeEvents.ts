import { Knex } from 'knex';
import { NewNotice } from '../../../notifications';
import { insertRows } from '../../util';
import { advancePosition, readPositions } from '../events/positions';
import { NOTICE_COLUMNS, toNoticeRow } from './noticeRow';

const READER = 'notifier';

/** How far events were turned into notices; the first call begins with what comes next. */
export async function begin(knex: Knex, latest: number): Promise<number> {
  await knex('event_positions')
    .insert({ reader: READER, position: latest })
    .onConflict('reader')
    .ignore();
  return (await readPositions(knex)).get(READER)!;
}

/** Adds notices and moves on, unless another replica has. */
export async function takeEvents(
  knex: Knex,
  options: { from: number; to: number; notices: NewNotice[]; now: number },
): Promise<boolean> {
  const { from, to, notices, now } = options;
  return knex.transaction(async tx => {
    if (!(await advancePosition(tx, { reader: READER, from, to }))) {
      return false;
    }
    await insertRows(tx, {
      table: 'notices',
      columns: NOTICE_COLUMNS,
      rows: notices.map(notice => toNoticeRow(notice, now)),
      onConflict: '(event_id, receiver) do nothing',
    });
    return true;
  });
}
