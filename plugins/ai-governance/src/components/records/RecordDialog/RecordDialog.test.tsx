import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../../__testUtils__/api';
import { openRecordDialog } from '../../../__testUtils__/openRecordDialog';
import {
  record,
  RECORDS,
  recordType,
  RECORD_TYPES_IN_FORCE,
} from '../../../__testUtils__/records';
import { refuse } from '../../../__testUtils__/refuse';

const typeOf = (id: string) =>
  RECORD_TYPES_IN_FORCE.find(type => type.id === id)!;

const press = (dialog: HTMLElement, name: string) =>
  userEvent.click(within(dialog).getByRole('button', { name }));

describe('RecordDialog', () => {
  it('offers the words that the settings and the packs allow', async () => {
    const { dialog, api, onDone } = await openRecordDialog(typeOf('risk'));
    await userEvent.type(within(dialog).getByLabelText(/^Title/), 'Drift');
    await userEvent.selectOptions(
      within(dialog).getByLabelText(/^Category/),
      'Safety',
    );
    const [likelihood] = within(dialog).getAllByLabelText(/^Likelihood/);
    const [impact] = within(dialog).getAllByLabelText(/^Impact/);
    await userEvent.selectOptions(likelihood, '4 · Likely');
    await userEvent.selectOptions(impact, '2 · Minor');
    await press(dialog, 'Record');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    const [, input] = api.createRecord.mock.calls[0];
    expect(input).toEqual({
      type: 'risk',
      submit: true,
      data: expect.objectContaining({
        title: 'Drift',
        category: 'safety',
        inherent: { likelihood: 4, impact: 2 },
      }),
    });
    expect(input.data).not.toHaveProperty('residual');
  });

  it('saves a draft that is not finished', async () => {
    const { dialog, api, onDone } = await openRecordDialog(typeOf('risk'));
    await press(dialog, 'Save draft');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    const [, input] = api.createRecord.mock.calls[0];
    expect(input).toMatchObject({ type: 'risk' });
    expect(input).not.toHaveProperty('submit');
    expect(input.data).not.toHaveProperty('title');
  });

  it('says at the field what is missing before it is submitted', async () => {
    const { dialog, api } = await openRecordDialog(typeOf('risk'));
    await press(dialog, 'Record');
    expect((await within(dialog).findAllByText('Required.')).length).toBe(2);
    expect(api.createRecord).not.toHaveBeenCalled();
  });

  it('shows each fault of the server at its field, and the rest above', async () => {
    const refusal = await refuse(400, {
      name: 'InputError',
      message: 'The record has faults',
      faults: [
        { path: 'data.title', message: 'This title is taken.' },
        { path: 'data.inherent.likelihood', message: '9 is too high.' },
        { path: 'somewhere', message: 'Something else.' },
      ],
    });
    const { dialog } = await openRecordDialog(typeOf('risk'), {
      api: mockApi({
        createRecord: async () => {
          throw refusal;
        },
      }),
    });
    await press(dialog, 'Save draft');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Something else.',
    );
    expect(within(dialog).getByText('This title is taken.')).toHaveAttribute(
      'id',
      'record_title__error',
    );
    expect(within(dialog).getByText('9 is too high.')).toHaveAttribute(
      'id',
      'record_inherent_likelihood__error',
    );
  });

  it('shows any other failure, and keeps what was written', async () => {
    const { dialog } = await openRecordDialog(typeOf('risk'), {
      api: mockApi({
        createRecord: async () => {
          throw new Error('The database is asleep');
        },
      }),
    });
    await userEvent.type(within(dialog).getByLabelText(/^Title/), 'Drift');
    await press(dialog, 'Save draft');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'The database is asleep',
    );
    expect(within(dialog).getByLabelText(/^Title/)).toHaveValue('Drift');
  });

  describe('when somebody else wrote first', () => {
    const mine = RECORDS[0];
    const theirs = record(mine.id, 'risk', {
      ...mine,
      revision: 3,
      updatedBy: 'user:default/lotte',
      data: { ...mine.data, title: 'Their title' },
    });

    async function collide() {
      const conflict = await refuse(
        409,
        { name: 'ConflictError', message: 'Revision 3 is there' },
        { current: theirs, yours: {} },
      );
      const api = mockApi();
      api.reviseRecord.mockRejectedValueOnce(conflict);
      const opened = await openRecordDialog(typeOf('risk'), {
        api,
        record: mine,
      });
      const title = within(opened.dialog).getByLabelText(/^Title/);
      await userEvent.clear(title);
      await userEvent.type(title, 'My title');
      await press(opened.dialog, 'Record');
      await within(opened.dialog).findByText('Someone else saved first');
      return opened;
    }

    it('shows both versions beside each other', async () => {
      const { dialog } = await collide();
      const table = within(dialog).getByRole('table', {
        name: 'Both versions of the record',
      });
      const row = within(table).getByRole('row', { name: /^Title/ });
      expect(row).toHaveTextContent('Their title');
      expect(row).toHaveTextContent('My title');
      expect(row).toHaveTextContent('Differs');
      expect(
        within(table).getByRole('row', { name: /^Category/ }),
      ).toHaveTextContent('Same');
    });

    it('says in words what both versions say', async () => {
      const { dialog } = await collide();
      const table = await within(dialog).findByRole('table', {
        name: 'Both versions of the record',
      });
      expect(
        within(table).getByRole('row', { name: /^Category/ }),
      ).toHaveTextContent(/Bias and discrimination.*Bias and discrimination/);
      const owner = within(table).getByRole('row', {
        name: /^Who does it/,
      });
      expect(within(owner).getAllByRole('link')).toHaveLength(2);
      expect(owner).not.toHaveTextContent('user:default');
      expect(
        within(table).getByRole('row', { name: /^With the treatment/ }),
      ).toHaveTextContent(/Possible × Major = 12 High/);
      expect(table).not.toHaveTextContent(
        /bias-and-discrimination|likelihood|impact: /,
      );
    });

    it('applies mine again on top of theirs', async () => {
      const { dialog, api, onDone } = await collide();
      await press(dialog, 'Apply mine again');
      await waitFor(() => expect(onDone).toHaveBeenCalled());
      expect(api.reviseRecord).toHaveBeenLastCalledWith(
        mine.id,
        expect.objectContaining({
          revision: 3,
          data: expect.objectContaining({ title: 'My title' }),
        }),
      );
    });

    it('leaves theirs as they are', async () => {
      const { dialog, api, onClose } = await collide();
      await press(dialog, 'Cancel');
      expect(onClose).toHaveBeenCalledTimes(1);
      expect(api.reviseRecord).toHaveBeenCalledTimes(1);
    });

    it('takes theirs and goes on from there', async () => {
      const { dialog, api } = await collide();
      await press(dialog, 'Use theirs and continue from there');
      expect(await within(dialog).findByLabelText(/^Title/)).toHaveValue(
        'Their title',
      );
      await press(dialog, 'Record');
      await waitFor(() =>
        expect(api.reviseRecord).toHaveBeenLastCalledWith(
          mine.id,
          expect.objectContaining({ revision: 3 }),
        ),
      );
    });
  });

  it('hands in a revision of a draft in a second step', async () => {
    const draft = RECORDS.find(({ id }) => id === 'r-new')!;
    const { dialog, api, onDone } = await openRecordDialog(typeOf('risk'), {
      record: draft,
    });
    await press(dialog, 'Record');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(api.transitionRecord).toHaveBeenCalledWith('r-new', {
      action: 'submit',
      revision: 2,
    });
  });

  it('shows where a draft is not finished when the server asks for the rest', async () => {
    const refusal = await refuse(400, {
      name: 'InputError',
      message: 'data.category: is missing',
      faults: [{ path: 'data.category', message: 'is missing' }],
    });
    const draft = RECORDS.find(({ id }) => id === 'r-new')!;
    const api = mockApi();
    api.transitionRecord.mockRejectedValueOnce(refusal);
    const { dialog } = await openRecordDialog(typeOf('risk'), {
      api,
      record: draft,
    });
    await press(dialog, 'Record');
    expect(await within(dialog).findByText('is missing')).toHaveAttribute(
      'id',
      'record_category__error',
    );
  });

  it('finds people by name and keeps their references', async () => {
    const { dialog, api, onDone } = await openRecordDialog(
      typeOf('governance-review'),
    );
    await userEvent.selectOptions(
      within(dialog).getByLabelText(/^Decision/),
      'Suspend',
    );
    await userEvent.click(
      within(dialog).getByRole('textbox', { name: 'Attendees' }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /Credit decisioning/ }),
    );
    await press(dialog, 'Submit for approval');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(api.createRecord.mock.calls[0][1].data).toEqual({
      decision: 'suspend',
      attendees: ['group:default/credit-decisioning'],
    });
  });

  it('says which old values a new revision leaves out', async () => {
    const { dialog, api, onDone } = await openRecordDialog(typeOf('risk'), {
      record: record('r-old', 'risk', {
        state: 'submitted',
        data: { title: 'Old', category: 'safety', score: 12 },
      }),
    });
    expect(within(dialog).getByRole('note')).toHaveTextContent('score');
    await press(dialog, 'Record');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(api.reviseRecord.mock.calls[0][1].data).not.toHaveProperty('score');
  });

  it('closes with Escape only while nothing was written', async () => {
    const { dialog, onClose } = await openRecordDialog(typeOf('attestation'));
    await userEvent.type(
      within(dialog).getByLabelText(/What was checked/),
      'x',
    );
    await userEvent.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    await press(dialog, 'Cancel');
    expect(onClose).toHaveBeenCalled();
  });

  it('shows markup of a schema and of a record as text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const { dialog } = await openRecordDialog(
      recordType('odd', {
        title: markup,
        description: markup,
        schema: {
          type: 'object',
          properties: {
            a: { type: 'string', title: markup, description: markup },
          },
        },
      }),
    );
    expect(within(dialog).getAllByText(markup).length).toBeGreaterThan(1);
    expect(document.body.querySelector('img[src="x"]')).toBeNull();
  });
});
