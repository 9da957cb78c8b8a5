import {
  iso42001Pack,
  listRecordTypes,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../../__testUtils__/api';
import { openRecordDialog } from '../../../__testUtils__/openRecordDialog';
import { refuse } from '../../../__testUtils__/refuse';

const TYPES = listRecordTypes([iso42001Pack]);

const open = (
  typeId: string,
  options: Parameters<typeof openRecordDialog>[1] = {},
) =>
  openRecordDialog(
    { ...TYPES.find(({ id }) => id === typeId)!, controls: [] },
    options,
  );

const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

const field = (key: string) =>
  document.getElementById(`record_${key}`) as HTMLInputElement;

const fill = (key: string, value: string) =>
  fireEvent.change(field(key), { target: { value } });

describe('what is wrong with a form', () => {
  it.each([
    ['a text', 'risk', {}, 'record_title'],
    ['what it is about', 'policy', {}, 'record-subject'],
    [
      'the last day',
      'scope-statement',
      { scope: 'All', owner: 'group:default/office' },
      'record-expires',
    ],
    ['part of a group', 'impact-assessment', {}, 'record_sections_individuals'],
  ])('leads to it first: %s', async (_, type, data, id) => {
    await open(type, { data });
    await press(type === 'risk' ? 'Record' : 'Submit for approval');
    await waitFor(() => expect(document.getElementById(id)).toHaveFocus());
  });

  it('leads to what the server found', async () => {
    const error = await refuse(400, {
      faults: [{ path: 'data.residual.impact', message: '9 is too high.' }],
    });
    const api = mockApi({ createRecord: jest.fn().mockRejectedValue(error) });
    await open('risk', { api, data: { title: 'Drift', category: 'safety' } });
    await press('Record');
    expect(await screen.findByText('9 is too high.')).toBeInTheDocument();
    await waitFor(() => expect(field('residual_impact')).toHaveFocus());
  });

  it.each([
    ['title', '   ', 'Required.'],
    ['sample_size', '1.5', 'Enter a whole number.'],
    ['sample_size', '0', 'Enter 1 or more.'],
    ['sample_size', '500', 'Enter 200 or less.'],
  ])('is said in plain words: %s %p', async (key, value, text) => {
    await open('internal-audit', {
      data: {
        title: 'Audit',
        scope: 'All',
        criteria: ['5.2'],
        auditors: ['user:default/ada'],
        plannedFrom: '2026-12-01',
        plannedTo: '2026-12-02',
      },
    });
    fill(key, value);
    await press('Submit for approval');
    await waitFor(() =>
      expect(document.getElementById(`record_${key}__error`)).toHaveTextContent(
        text,
      ),
    );
  });

  it('is said at a list of choices, for an entry that is no longer offered', async () => {
    const { api } = await open('risk-assessment', {
      data: { risks: ['a-closed-risk', 'another-one'] },
    });
    await press('Submit for approval');
    const risks = screen.getByRole('textbox', { name: 'Risks assessed' });
    await waitFor(() => expect(risks).toHaveFocus());
    expect(risks).toHaveAccessibleDescription('Choose one of the values.');
    expect(api.createRecord).not.toHaveBeenCalled();
  });

  it('is said at a list of choices, for an entry that the server refuses', async () => {
    const error = await refuse(400, {
      faults: [
        { path: 'data.controls[0]', message: '"GOV-01" is not a control.' },
      ],
    });
    const api = mockApi({ createRecord: jest.fn().mockRejectedValue(error) });
    await open('risk', { api, data: { title: 'Drift', category: 'safety' } });
    await press('Record');
    expect(
      await screen.findByText('"GOV-01" is not a control.'),
    ).toBeInTheDocument();
  });

  it('is no entry of a list that a draft leaves blank', async () => {
    const { api, onDone } = await open('internal-audit');
    expect(field('criteria_0')).toHaveValue('');
    await press('Save draft');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(api.createManagementSystemRecord).toHaveBeenCalledWith({
      type: 'internal-audit',
      data: { criteria: [], auditors: [] },
    });
  });

  it('is said in the words of the server where it is no field', async () => {
    const refusal = await refuse(400, { message: 'It has faults' });
    const createRecord = jest.fn().mockRejectedValue(refusal);
    await open('attestation', { api: mockApi({ createRecord }) });
    await press('Record');
    expect(await screen.findByRole('alert')).toHaveTextContent('It has faults');
  });
});
