import {
  annexAControls,
  iso42001Pack,
  listRecordTypes,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../../../__testUtils__/api';
import { openRecordDialog } from '../../../../__testUtils__/openRecordDialog';
import { refuse } from '../../../../__testUtils__/refuse';

const statement = {
  ...listRecordTypes([iso42001Pack]).find(
    ({ id }) => id === 'statement-of-applicability',
  )!,
  controls: [],
};
const controls = annexAControls.map(({ id }) => ({
  id,
  decision: 'included',
  justification: 'It treats our risks',
}));
const open = (api?: ReturnType<typeof mockApi>) =>
  openRecordDialog(statement, {
    data: { version: '1', controls },
    ...(api && { api }),
  });
const saved = (api: ReturnType<typeof mockApi>) =>
  api.createManagementSystemRecord.mock.calls[0][0].data.controls as object[];

describe('the table of a statement of applicability', () => {
  it('has a row for each control of Annex A with its title, and columns for what is said of it', async () => {
    const { dialog } = await open();
    const table = within(dialog).getByRole('table', { name: 'Controls' });
    expect(table.querySelectorAll('tbody tr')).toHaveLength(38);
    expect(table).toHaveTextContent('A.6.2.4 AI system verification');
    for (const column of ['Applicable', 'Reason', 'Owner', 'State']) {
      expect(table).toHaveTextContent(column);
    }
  });

  it('takes a decision, a reason, a state and a day by the keyboard', async () => {
    const { dialog, api } = await open();
    const field = (name: string) =>
      within(dialog).getByLabelText(`${name}: A.10.4 Customers`);
    await userEvent.selectOptions(field('Applicable'), 'No');
    await userEvent.clear(field('Reason'));
    await userEvent.type(field('Reason'), 'None');
    await userEvent.tab();
    expect(
      within(dialog).getByRole('button', { name: 'Owner: A.10.4' }),
    ).toHaveFocus();
    await userEvent.selectOptions(field('State'), 'Planned');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Save draft' }),
    );
    await waitFor(() =>
      expect(api.createManagementSystemRecord).toHaveBeenCalled(),
    );
    const all = saved(api);
    expect(all).toHaveLength(38);
    expect(all[37]).toEqual({
      id: 'A.10.4',
      decision: 'excluded',
      justification: 'None',
      state: 'planned',
    });
  });

  it('takes a control of one’s own, and loses it again', async () => {
    const { dialog, api } = await open();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Add a control of your own' }),
    );
    await userEvent.type(within(dialog).getByLabelText('Control'), 'HSE-1');
    await userEvent.type(
      within(dialog).getByLabelText('Title of your own control: HSE-1'),
      'Stop',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Save draft' }),
    );
    await waitFor(() =>
      expect(api.createManagementSystemRecord).toHaveBeenCalled(),
    );
    expect(saved(api)[38]).toEqual({
      id: 'HSE-1',
      title: 'Stop',
      decision: 'included',
    });
  });

  it('removes a control of one’s own', async () => {
    const { dialog } = await open();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Add a control of your own' }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: /^Remove/ }),
    );
    expect(within(dialog).queryByLabelText('Control')).not.toBeInTheDocument();
  });

  it('shows what the server refuses at the field of its row', async () => {
    const refusal = await refuse(400, {
      name: 'InputError',
      message: 'The record has faults',
      faults: [
        { path: 'data.controls[37].justification', message: 'Say why.' },
      ],
    });
    const { dialog } = await open(
      mockApi({
        createManagementSystemRecord: async () => {
          throw refusal;
        },
      }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Save draft' }),
    );
    expect(await screen.findByText('Say why.')).toHaveAttribute(
      'id',
      'record_controls_37_justification__error',
    );
    expect(
      within(dialog).getByLabelText('Reason: A.10.4 Customers'),
    ).toBeInvalid();
  });
});
