import { RecordTypeInfo } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../../__testUtils__/api';
import { ADVISOR } from '../../../__testUtils__/entities';
import { RECORD_TYPES_IN_FORCE, RECORDS } from '../../../__testUtils__/records';
import { renderView } from '../../../__testUtils__/render';
import { RecordDialog } from './RecordDialog';

const RISK: RecordTypeInfo = RECORD_TYPES_IN_FORCE.find(
  ({ id }) => id === 'risk',
)!;
const RISKS = RECORDS.filter(({ type }) => type === 'risk');

describe('what a form offers beside handing in', () => {
  it.each([
    ['draft', true],
    ['submitted', false],
  ])('to a record that is %s: a draft, %p', async (state, isOffered) => {
    await renderView(
      <RecordDialog
        type={RISK}
        entity={ADVISOR}
        records={RECORDS}
        record={RISKS.find(risk => risk.state === state)!}
        onDone={jest.fn()}
        onClose={jest.fn()}
      />,
      { api: mockApi(), entity: ADVISOR },
    );
    await screen.findByRole('button', { name: 'Record' });
    expect(
      screen.queryAllByRole('button', { name: 'Save draft' }),
    ).toHaveLength(isOffered ? 1 : 0);
  });
});

it('hands over a revision that was saved, though it could not be handed in', async () => {
  const draft = RISKS.find(({ state }) => state === 'draft')!;
  const api = mockApi();
  api.transitionRecord.mockRejectedValue(new Error('Not complete'));
  const onDone = jest.fn();
  const onClose = jest.fn();
  await renderView(
    <RecordDialog
      type={RISK}
      entity={ADVISOR}
      records={RECORDS}
      record={draft}
      onDone={onDone}
      onClose={onClose}
    />,
    { api, entity: ADVISOR },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Record' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Not complete');
  await userEvent.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onDone).toHaveBeenCalledWith(
    expect.objectContaining({ id: draft.id, revision: draft.revision + 1 }),
  );
});
