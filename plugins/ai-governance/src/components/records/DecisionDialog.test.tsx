import {
  BasisRecord,
  DecisionBasis,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import {
  decisionBasis,
  record,
  RECORDS,
  RECORD_TYPES_IN_FORCE,
} from '../../__testUtils__/records';
import { renderView } from '../../__testUtils__/render';
import { DecisionDialog } from './DecisionDialog';
import {
  RecordActions,
  RecordActionsProvider,
  RecordDecision,
} from './RecordActions';

const types = new Map(RECORD_TYPES_IN_FORCE.map(type => [type.id, type]));
const asked = record('a-ask', 'risk-acceptance', {
  state: 'submitted',
  subject: 'r-vendor',
  revision: 2,
  effectiveAt: '2026-11-20',
  expiresAt: '2027-03-15',
  may: ['approve', 'reject'],
  data: { justification: 'No other supplier offers it.' },
});
const vendor = RECORDS.find(({ id }) => id === 'r-vendor')!;

const basis = (change: Partial<DecisionBasis> = {}) =>
  decisionBasis('a-ask', {
    record: asked,
    records: [vendor as BasisRecord],
    ...change,
  });

const before = (likelihood: number): DecisionBasis['previous'] => ({
  record: {
    ...(asked as BasisRecord),
    id: 'a-old',
    state: 'approved',
    approver: 'user:default/mrivera',
    decidedAt: '2026-03-12T09:00:00.000Z',
    expiresAt: '2026-12-31',
    binding: { version: '3.1.0' },
  },
  records: [
    {
      ...(vendor as BasisRecord),
      data: { ...vendor.data, residual: { likelihood, impact: 4 } },
    },
  ],
});

async function open(
  api: Parameters<typeof mockApi>[0],
  action: RecordDecision = 'approve',
) {
  const onDone = jest.fn();
  await renderView(
    <RecordActionsProvider value={{ types } as unknown as RecordActions}>
      <DecisionDialog
        record={asked}
        action={action}
        type={types.get('risk-acceptance')}
        onDone={onDone}
        onClose={() => {}}
      />
    </RecordActionsProvider>,
    { api: mockApi(api) },
  );
  return { onDone, dialog: await screen.findByRole('dialog') };
}

describe('the dialog of a decision', () => {
  it('shows the risk, its rating and the appetite, and no identifier', async () => {
    const { dialog } = await open({ getDecisionBasis: async () => basis() });
    expect(
      await within(dialog).findByRole('heading', {
        name: 'Approve: Acceptance of a risk: The supplier changes the model without notice',
      }),
    ).toBeInTheDocument();
    const text = () => dialog.textContent;
    expect(text()).toContain('No other supplier offers it.');
    expect(text()).toContain(
      'Possible × Major = 12 High, above the appetite of 9',
    );
    expect(text()).toContain('Third party');
    expect(text()).toContain('Mar 15, 2027');
    expect(text()).not.toMatch(/r-vendor|third-party|a-ask/);
  });

  it('marks the risk on the matrix', async () => {
    const { dialog } = await open({ getDecisionBasis: async () => basis() });
    const matrix = await within(dialog).findByRole('img', {
      name: 'Matrix of the organisation: 12 High with the treatment, the appetite ends at 9',
    });
    expect(
      [...matrix.querySelectorAll('[data-mark]')].map(mark =>
        mark.getAttribute('data-mark'),
      ),
    ).toEqual(['inherent', 'residual']);
  });

  it('says what changed since the last approval', async () => {
    const { dialog } = await open({
      getDecisionBasis: async () => basis({ previous: before(2) }),
    });
    const changes = await within(dialog).findByRole('region', {
      name: 'Changed since the last approval',
    });
    expect(changes.textContent).toContain('Mar 12, 2026');
    expect(changes.textContent).toContain(
      'Unlikely × Major = 8 Moderate, within the appetite of 9',
    );
    expect(changes.textContent).toContain(
      'Possible × Major = 12 High, above the appetite of 9',
    );
    expect(changes.textContent).toMatch(/Before: *3\.1\.0 *Now: *3\.2\.0/);
  });

  it('says which numbers are not those that were submitted any more', async () => {
    const { dialog } = await open({
      getDecisionBasis: async () =>
        basis({
          recounted: { justification: 'Two other suppliers offer it.' },
        }),
    });
    const note = await within(dialog).findByRole('note');
    expect(note).toHaveTextContent(
      'Its numbers have changed since it was submitted',
    );
    expect(note.textContent).toMatch(
      /Submitted: *No other supplier offers it\..*Now: *Two other suppliers offer it\./,
    );
  });

  it('says nothing of numbers that are those that were submitted', async () => {
    const { dialog } = await open({ getDecisionBasis: async () => basis() });
    await within(dialog).findByText(/above the appetite/);
    expect(within(dialog).queryByRole('note')).toBeNull();
  });

  it('sends what was shown with the decision', async () => {
    const transitionRecord = jest.fn(async () => asked);
    const { dialog, onDone } = await open({
      getDecisionBasis: async () => basis(),
      transitionRecord,
    });
    await within(dialog).findByText(/above the appetite/);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Approve' }),
    );
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(transitionRecord).toHaveBeenCalledWith('a-ask', {
      action: 'approve',
      revision: 2,
      decidedOn: 'd'.repeat(64),
    });
  });

  it('lets nobody decide on what could not be shown', async () => {
    const { dialog } = await open({
      getDecisionBasis: async () => {
        throw new Error('No connection');
      },
    });
    expect(
      await within(dialog).findByText(/What is decided could not be loaded/),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByRole('button', { name: 'Approve' }),
    ).toBeDisabled();
  });

  it('shows the risk anew when it was rated otherwise meanwhile', async () => {
    let likelihood = 3;
    const { dialog, onDone } = await open({
      getDecisionBasis: async () =>
        basis({
          digest: String(likelihood).repeat(64),
          records: [
            {
              ...(vendor as BasisRecord),
              data: { ...vendor.data, residual: { likelihood, impact: 4 } },
            },
          ],
        }),
      getRecord: async () => asked,
      transitionRecord: async (_, { decidedOn }) => {
        if (decidedOn === '5'.repeat(64)) return asked;
        likelihood = 5;
        throw await ResponseError.fromResponse({
          ok: false,
          status: 409,
          statusText: 'Conflict',
          headers: new Headers({ 'content-type': 'application/json' }),
          text: async () =>
            JSON.stringify({
              error: { name: 'ConflictError', message: 'Changed' },
              request: { method: 'POST', url: '/' },
              response: { statusCode: 409 },
            }),
        } as Response);
      },
    });
    await within(dialog).findByText(/= 12 High/);
    const approve = () =>
      within(dialog).getByRole('button', { name: 'Approve' });
    await userEvent.click(approve());
    expect(
      await within(dialog).findByText(/has changed since it was shown/),
    ).toBeInTheDocument();
    expect(
      await within(dialog).findByText(/Almost certain × Major = 20 Critical/),
    ).toBeInTheDocument();
    expect(onDone).not.toHaveBeenCalled();
    await userEvent.click(approve());
    await waitFor(() => expect(onDone).toHaveBeenCalled());
  });
});
