import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { ADVISOR } from '../../__testUtils__/entities';
import {
  decisionBasis,
  record,
  recordPage,
  RECORDS,
} from '../../__testUtils__/records';
import { renderView } from '../../__testUtils__/render';
import { result, scorecard } from '../../__testUtils__/scorecard';
import { ControlsContent } from './ControlsContent';

const render = (at: string, api = mockApi()) =>
  renderView(<ControlsContent />, { api, entity: ADVISOR, at });

const details = (id: string) => document.getElementById(id) as HTMLElement;

describe('records in the Controls tab', () => {
  it('offers the record that closes a control, and a waiver where it fails', async () => {
    await render('/?control=DAT-01');
    expect(
      await screen.findByRole('button', {
        name: 'Request approval: Risk assessment',
      }),
    ).toBeInTheDocument();
    expect(
      within(details('DAT-01')).getByRole('button', {
        name: 'Ask for a waiver',
      }),
    ).toBeInTheDocument();
  });

  it('asks for no waiver of a control that passes', async () => {
    await render('/?control=INV-03');
    expect(
      await screen.findByRole('button', { name: 'Attest' }),
    ).toBeInTheDocument();
    expect(
      within(details('INV-03')).queryByRole('button', {
        name: 'Ask for a waiver',
      }),
    ).toBeNull();
  });

  it('names the record to who may not write it', async () => {
    await render(
      '/?control=DAT-01',
      mockApi({ listRecords: async () => recordPage([], { mayCreate: [] }) }),
    );
    expect(
      await screen.findByText(/may not write here: Risk assessment/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Request/ })).toBeNull();
  });

  it('attests, tells so, and reads the scorecard and the records again', async () => {
    let attested = false;
    const api = mockApi({
      getScorecard: async () =>
        scorecard({
          controls: [
            result('INV-03', {
              state: attested ? 'pass' : 'expired',
              reason: attested ? 'Attested today.' : 'The attestation aged.',
            }),
          ],
        }),
      createRecord: async (_, { type, data }) => {
        attested = true;
        return record('new', type, { data });
      },
    });
    await render('/?control=INV-03', api);
    await screen.findAllByText('The attestation aged.');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Attest' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Attestation' });
    await userEvent.type(
      await within(dialog).findByLabelText(/What was checked/),
      'Purpose and users',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Record' }),
    );
    await waitFor(() =>
      expect(api.createRecord).toHaveBeenCalledWith(
        { namespace: 'default', name: 'credit-limit-advisor' },
        {
          type: 'attestation',
          data: { statement: 'Purpose and users' },
          submit: true,
        },
      ),
    );
    expect(await screen.findByText('Attested today.')).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(api.listRecords).toHaveBeenCalledTimes(2);
  });

  it('asks for a waiver of the control it was opened from, with reason and last day', async () => {
    const api = mockApi();
    await render('/?control=VAL-01', api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask for a waiver' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Waiver' });
    const subject = await within(dialog).findByLabelText(/Control/);
    expect(subject).toHaveValue('VAL-01 Acceptance criteria are met');
    expect(subject).toHaveAttribute('readonly');

    const submit = within(dialog).getByRole('button', {
      name: 'Submit for approval',
    });
    await userEvent.click(submit);
    expect(
      (await within(dialog).findAllByText('Required.')).length,
    ).toBeGreaterThan(1);
    expect(api.createRecord).not.toHaveBeenCalled();

    await userEvent.type(
      within(dialog).getByLabelText(/Reason/),
      'Moves to the new cluster',
    );
    await userEvent.type(
      within(dialog).getByLabelText(/Last day/),
      '2099-01-31',
    );
    await userEvent.click(submit);
    await waitFor(() => expect(api.createRecord).toHaveBeenCalled());
    const [, input] = api.createRecord.mock.calls[0];
    expect(input).toMatchObject({
      type: 'waiver',
      subject: 'VAL-01',
      data: { reason: 'Moves to the new cluster' },
      submit: true,
    });
    expect(input.expiresAt).toBe('2099-01-31');
  });

  it('lists what waits for a decision, and approves it with a comment', async () => {
    const api = mockApi();
    await render('/', api);
    const waiting = await screen.findByRole('region', {
      name: '1 record waits for your decision',
    });
    expect(
      await screen.findByText('1 decision waits for you'),
    ).toBeInTheDocument();
    await userEvent.click(
      within(waiting).getByRole('button', { name: /^Approve/ }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: /^Approve: Waiver/,
    });
    await waitFor(() =>
      expect(dialog).toHaveTextContent('The metric store moves this month.'),
    );
    await userEvent.type(within(dialog).getByLabelText(/Comment/), 'Agreed');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Approve' }),
    );
    await waitFor(() =>
      expect(api.transitionRecord).toHaveBeenCalledWith('w-open', {
        action: 'approve',
        revision: 1,
        comment: 'Agreed',
        decidedOn: expect.any(String),
      }),
    );
    // For the page, and for what the note says that it changed.
    await waitFor(() => expect(api.getScorecard).toHaveBeenCalledTimes(3));
  });

  it('rejects with a reason only', async () => {
    await render('/');
    const waiting = await screen.findByRole('region', {
      name: '1 record waits for your decision',
    });
    await userEvent.click(
      within(waiting).getByRole('button', { name: /^Reject/ }),
    );
    const dialog = await screen.findByRole('dialog');
    const reject = within(dialog).getByRole('button', { name: 'Reject' });
    expect(reject).toBeDisabled();
    await userEvent.type(within(dialog).getByLabelText(/Comment/), 'Too long');
    expect(reject).toBeEnabled();
  });

  it('shows of each record who, when, until when, and its revisions', async () => {
    await render('/?control=DAT-01');
    const item = await screen.findByRole('article', {
      name: 'Risk assessment',
    });
    expect(item).toHaveTextContent('Approved');
    expect(item).toHaveTextContent('Written by amina, Oct 1, 2026');
    expect(item).toHaveTextContent('Decided by mrivera, Oct 3, 2026');
    expect(item).toHaveTextContent('Good, with the note on drift.');
    await userEvent.click(
      within(item).getByRole('button', { name: 'Revisions (3)' }),
    );
    const revisions = await within(item).findByRole('list', {
      name: 'Revisions, newest first',
    });
    expect(revisions).toHaveTextContent('2. Approved by mrivera');
    expect(revisions).toHaveTextContent(
      'Why there is no risk to name: None. → See the register.',
    );
  });

  it('starts a new record from one that was decided on', async () => {
    const api = mockApi();
    await render('/?control=DAT-01', api);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Start a new record: Risk assessment',
      }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Risk assessment',
    });
    expect(
      await within(dialog).findByLabelText(/Why there is no risk/),
    ).toHaveValue('See the register.');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Submit for approval' }),
    );
    await waitFor(() => expect(api.createRecord).toHaveBeenCalled());
    expect(api.reviseRecord).not.toHaveBeenCalled();
  });

  it('looks again before a decision on what somebody else changed', async () => {
    const changed = record('w-open', 'waiver', {
      revision: 2,
      state: 'submitted',
      updatedBy: 'user:default/lotte',
      may: ['approve'],
      data: { reason: 'Another reason.' },
    });
    const shown = jest.fn(async (id: string) => decisionBasis(id));
    const api = mockApi({
      getRecord: async () => changed,
      getDecisionBasis: async id => {
        const basis = await shown(id);
        return shown.mock.calls.length > 1
          ? { ...basis, record: changed }
          : basis;
      },
    });
    // An answer that lacks the other version: it is read again.
    api.transitionRecord.mockRejectedValueOnce(
      await ResponseError.fromResponse(
        new Response('{}', { status: 409, statusText: 'Conflict' }),
      ),
    );
    await render('/', api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Approve: Waiver' }),
    );
    const dialog = await screen.findByRole('dialog');
    const approve = within(dialog).getByRole('button', { name: 'Approve' });
    await waitFor(() => expect(approve).toBeEnabled());
    await userEvent.click(approve);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'lotte changed it',
    );
    await waitFor(() => expect(dialog).toHaveTextContent('Another reason.'));
    await userEvent.click(approve);
    await waitFor(() =>
      expect(api.transitionRecord).toHaveBeenLastCalledWith('w-open', {
        action: 'approve',
        revision: 2,
        decidedOn: expect.any(String),
      }),
    );
  });

  it('keeps the controls when the records cannot be read', async () => {
    await render(
      '/',
      mockApi({
        listRecords: async () => {
          throw new Error('no');
        },
      }),
    );
    expect(
      await screen.findByText(/The records could not be loaded/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Inception' }),
    ).toBeInTheDocument();
  });

  it('reads every page of records', async () => {
    const api = mockApi({
      listRecords: async (_, query) =>
        query?.cursor
          ? recordPage(RECORDS)
          : recordPage([], { nextCursor: 'two' }),
    });
    await render('/', api);
    expect(
      await screen.findByText('1 record waits for your decision'),
    ).toBeInTheDocument();
  });
});
