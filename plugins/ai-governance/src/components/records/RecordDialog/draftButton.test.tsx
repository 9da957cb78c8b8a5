import { RecordTypeInfo } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../../__testUtils__/api';
import { openRecordDialog } from '../../../__testUtils__/openRecordDialog';
import { RECORD_TYPES_IN_FORCE, RECORDS } from '../../../__testUtils__/records';

const RISK: RecordTypeInfo = RECORD_TYPES_IN_FORCE.find(
  ({ id }) => id === 'risk',
)!;
const RISKS = RECORDS.filter(({ type }) => type === 'risk');

describe('what a form offers beside handing in', () => {
  it.each([
    ['draft', true],
    ['submitted', false],
  ])('to a record that is %s: a draft, %p', async (state, isOffered) => {
    const record = RISKS.find(risk => risk.state === state)!;
    await openRecordDialog(RISK, { record });
    expect(
      screen.queryAllByRole('button', { name: 'Save draft' }),
    ).toHaveLength(isOffered ? 1 : 0);
  });
});

it('hands over a revision that was saved, though it could not be submitted', async () => {
  const draft = RISKS.find(({ state }) => state === 'draft')!;
  const api = mockApi();
  api.transitionRecord.mockRejectedValue(new Error('Not complete'));
  const { onDone, onClose } = await openRecordDialog(RISK, {
    api,
    record: draft,
  });
  await userEvent.click(screen.getByRole('button', { name: 'Record' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Not complete');
  await userEvent.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onDone).toHaveBeenCalledWith(
    expect.objectContaining({ id: draft.id, revision: draft.revision + 1 }),
  );
});
