import { RecordTypeInfo } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { screen } from '@testing-library/react';
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
