import {
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { screen, within } from '@testing-library/react';
import { RecordDialog } from '../components/records/RecordDialog';
import { mockApi } from './api';
import { ADVISOR } from './entities';
import { RECORDS } from './records';
import { renderView } from './render';

/** The button of a form that hands in what was written. */
export const HAND_IN = /^(Record|Submit for approval)$/;

/** Opens the form of a type of record, and waits until it is there. */
export async function openRecordDialog(
  type: RecordTypeInfo,
  options: {
    api?: ReturnType<typeof mockApi>;
    record?: RecordView;
    data?: JsonObject;
  } = {},
) {
  const { api = mockApi(), record, data } = options;
  const onDone = jest.fn();
  const onClose = jest.fn();
  await renderView(
    <RecordDialog
      type={type}
      entity={type.level === 'system' ? ADVISOR : undefined}
      records={RECORDS}
      record={record}
      data={data}
      onDone={onDone}
      onClose={onClose}
    />,
    { api, entity: ADVISOR },
  );
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByRole('button', { name: HAND_IN });
  return { api, dialog, onDone, onClose };
}
