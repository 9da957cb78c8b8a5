import { RecordView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { ADVISOR, SKETCH } from '../../__testUtils__/entities';
import {
  record,
  recordPage,
  RECORDS,
  RISK_SETTINGS,
} from '../../__testUtils__/records';
import { renderView } from '../../__testUtils__/render';
import { PACK } from '../../__testUtils__/scorecard';
import { RiskContent } from './RiskContent';

const render = (
  options: { at?: string; api?: ReturnType<typeof mockApi> } = {},
) =>
  renderView(<RiskContent />, {
    api: options.api ?? mockApi(),
    entity: ADVISOR,
    at: options.at,
  });

const withRecords = (items: RecordView[]) =>
  mockApi({ listRecords: async () => recordPage(items) });

const register = () => screen.findByRole('table', { name: 'Risk register' });

const marks = (kind: 'inherent' | 'residual') =>
  screen.getAllByTestId(`${kind}-mark`);

const rowOf = async (name: RegExp) =>
  within(await register()).getByRole('row', { name });

const risk = (id: string, likelihood: number, impact: number) =>
  record(id, 'risk', {
    data: {
      title: `Risk ${id}`,
      category: 'safety',
      inherent: { likelihood: 5, impact: 5 },
      residual: { likelihood, impact },
    },
  });

describe('RiskContent', () => {
  it('says how the risks stand, and the class and why', async () => {
    await render();
    expect(await screen.findByText(/5 open risks/)).toHaveTextContent(
      '5 open risks · 3 above the appetite or not rated',
    );
    expect(
      screen.getByText('Annex III point 5(b)', { selector: 'dd' }),
    ).toBeInTheDocument();
    expect(screen.getAllByText('High risk').length).toBeGreaterThan(0);
  });

  it('lists each risk with category, ratings, treatment, owner and acceptance', async () => {
    await render();
    const bias = await rowOf(/Young applicants/);
    expect(bias).toHaveTextContent('Bias and discrimination');
    expect(bias).toHaveTextContent('16 Critical');
    expect(bias).toHaveTextContent('12 High');
    expect(bias).toHaveTextContent('above 9');
    expect(bias).toHaveTextContent('Mitigate: planned');
    expect(bias).toHaveTextContent('Due Mar 31, 2099');
    expect(within(bias).getByRole('link', { name: 'mrivera' })).toBeVisible();
    expect(bias).toHaveTextContent('Missing');
    const follow = await rowOf(/Case handlers/);
    expect(follow).toHaveTextContent('Mitigate: overdue');
    expect(follow).toHaveTextContent('Not needed');
    expect(await rowOf(/The supplier changes/)).toHaveTextContent('In force');
    const sketch = await rowOf(/Inputs can be crafted/);
    expect(sketch).toHaveTextContent('Draft');
    expect(sketch).toHaveTextContent('Not rated');
  });

  it('draws both matrices with a dot for each rated risk', async () => {
    await render();
    await register();
    const inherent = screen.getByRole('group', {
      name: /^Inherent: without treatment. 4 risks on 5 by 5 cells/,
    });
    expect(
      within(inherent).getByRole('button', {
        name: '3. Young applicants are scored worse: Likely, Major, rating 16, Critical',
      }),
    ).toBeInTheDocument();
    expect(marks('residual')).toHaveLength(4);
    // Bands are told apart by more than their colour.
    expect(inherent.querySelectorAll('pattern')).toHaveLength(4);
    expect(inherent).toHaveTextContent('25 Critical');
    expect(
      screen.getByRole('list', { name: 'Bands of the matrix' }),
    ).toHaveTextContent('High, 10 to 15');
  });

  it('is one stop of the tab key, with arrows from risk to risk', async () => {
    await render();
    await register();
    const dots = marks('inherent');
    expect(dots.filter(dot => dot.tabIndex === 0)).toEqual([dots[0]]);
    dots[0].focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(marks('inherent')[1]).toHaveFocus();
    expect(marks('inherent')[1]).toHaveAttribute('tabindex', '0');
    await userEvent.keyboard('{End}{ArrowDown}');
    expect(marks('inherent')[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(marks('inherent')[3]).toHaveFocus();
    await userEvent.keyboard('{Home}{Enter}');
    expect(screen.getByTestId('address')).toHaveTextContent('?risk=r-follow');
    expect(
      await screen.findByRole('heading', { name: /^4. Case handlers/ }),
    ).toHaveFocus();
  });

  it('shows how far the treatment moves a risk that is open', async () => {
    const { container } = await render();
    await register();
    expect(container.querySelector('marker')).toBeNull();
    await userEvent.click(marks('residual')[0]);
    expect(container.querySelectorAll('marker')).toHaveLength(1);
    expect(
      marks('inherent').filter(
        dot => dot.getAttribute('aria-pressed') === 'true',
      ),
    ).toHaveLength(1);
  });

  it('counts those that have no room in a cell, and lets choose among them', async () => {
    await render({
      api: withRecords([
        risk('a', 2, 2),
        risk('b', 2, 2),
        risk('c', 2, 2),
        risk('d', 2, 2),
      ]),
    });
    await register();
    const [badge] = marks('residual');
    expect(marks('residual')).toHaveLength(1);
    expect(badge).toHaveAccessibleName(
      '4 risks: Unlikely, Minor, rating 4, Low',
    );
    await userEvent.click(badge);
    await userEvent.click(
      await screen.findByRole('menuitem', { name: '3. Risk c' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent('?risk=c');
  });

  it('opens the risk of the address, and closes it', async () => {
    await render({ at: '/?risk=r-vendor' });
    const details = await screen.findByRole('region', {
      name: 'The supplier changes the model without notice',
    });
    expect(details).toHaveTextContent('15 High');
    await userEvent.click(
      within(details).getByRole('button', { name: 'Close' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(/^\/$/);
  });

  it('says so when the risk of the address is not there', async () => {
    await render({ at: '/?risk=gone' });
    expect(
      await screen.findByText('There is no risk gone in this register.'),
    ).toBeInTheDocument();
  });

  it('requests the acceptance of a risk, for that risk', async () => {
    const api = mockApi();
    await render({ at: '/?risk=r-bias', api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Request acceptance' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Acceptance of a risk',
    });
    expect(await within(dialog).findByLabelText(/^Risk/)).toHaveValue(
      'Young applicants are scored worse',
    );
    await userEvent.type(
      within(dialog).getByLabelText(/Justification/),
      'Within what the board accepts',
    );
    await userEvent.type(
      within(dialog).getByLabelText(/Last day/),
      '2099-06-30',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Submit for approval' }),
    );
    await waitFor(() =>
      expect(api.createRecord).toHaveBeenCalledWith(
        { namespace: 'default', name: 'credit-limit-advisor' },
        expect.objectContaining({
          type: 'risk-acceptance',
          subject: 'r-bias',
          submit: true,
        }),
      ),
    );
    await waitFor(() => expect(api.listRecords).toHaveBeenCalledTimes(2));
    // For the page, and for what the note says that it changed.
    expect(api.getScorecard).toHaveBeenCalledTimes(3);
  });

  it('asks for no acceptance where one is in force', async () => {
    await render({ at: '/?risk=r-vendor' });
    await screen.findByRole('region', { name: /The supplier changes/ });
    expect(
      screen.queryByRole('button', { name: 'Request acceptance' }),
    ).toBeNull();
  });

  it('adopts a risk from the library into a form', async () => {
    const api = mockApi();
    await render({ api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Adopt from the library' }),
    );
    const library = await screen.findByRole('dialog', {
      name: 'Adopt a risk from the library',
    });
    const [starting] = RISK_SETTINGS.library;
    await userEvent.click(
      within(library).getByRole('button', { name: `Adopt: ${starting.title}` }),
    );
    const form = await screen.findByRole('dialog', { name: 'Risk' });
    expect(await within(form).findByLabelText(/^Title/)).toHaveValue(
      starting.title,
    );
    expect(within(form).getByLabelText(/^Category/)).toHaveDisplayValue(
      'Bias and discrimination',
    );
    await userEvent.click(
      within(form).getByRole('button', { name: 'Save draft' }),
    );
    await waitFor(() =>
      expect(api.createRecord.mock.calls[0][1].data).toMatchObject({
        title: starting.title,
        category: starting.category,
        cause: starting.cause,
        controls: starting.controls,
      }),
    );
  });

  it('shows the clock of an incident', async () => {
    await render();
    expect(
      await screen.findByText(/^Report (due|overdue)/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('article', { name: /stale income data/ }),
    ).toBeInTheDocument();
  });

  it('counts the days to report that the pack states', async () => {
    const [incident] = RECORDS.filter(({ id }) => id === 'i-1');
    await render({
      api: mockApi({
        listRecords: async () => recordPage([incident]),
        listPacks: async () => [{ ...PACK, reportDays: { serious: 36_525 } }],
      }),
    });
    expect(
      await screen.findByText(/^Report due .*Nov 11, 2126/),
    ).toBeInTheDocument();
  });

  it('names the gates between the system and its next stage', async () => {
    await render();
    const failing = await screen.findByRole('region', {
      name: 'Gates that do not pass now',
    });
    expect(
      await within(failing).findByRole('link', {
        name: 'RSK-01 The system is classified',
      }),
    ).toHaveAttribute('href', '/the-controls-tab?control=RSK-01');
    expect(failing).toHaveTextContent('VAL-01');
    expect(failing).not.toHaveTextContent('DAT-01');
  });

  it('starts a register that is empty', async () => {
    await renderView(<RiskContent />, {
      api: withRecords([]),
      entity: SKETCH,
    });
    expect(
      await screen.findByText('No risk in the register yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Add a risk' }),
    ).toBeInTheDocument();
    expect(screen.getByText('No incident is recorded.')).toBeInTheDocument();
  });

  it('offers nothing to who may not write', async () => {
    await render({
      api: mockApi({
        listRecords: async () =>
          recordPage(
            RECORDS.map(item => ({ ...item, may: [] })),
            { mayCreate: [] },
          ),
      }),
      at: '/?risk=r-bias',
    });
    await register();
    expect(
      screen.queryByRole('button', {
        name: /Add|Adopt|Request|Revise|Report|Approve/,
      }),
    ).toBeNull();
  });

  it('shows what could not be loaded, and tries again', async () => {
    const api = mockApi();
    api.getRiskSettings.mockRejectedValueOnce(new Error('asleep'));
    await render({ api });
    expect(
      await screen.findByText(/The risks could not be loaded/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await register()).toBeInTheDocument();
  });

  it('shows markup of a risk as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const { container } = await render({
      api: withRecords([
        record('m', 'risk', { data: { title, category: title, cause: title } }),
      ]),
      at: '/?risk=m',
    });
    await register();
    expect(screen.getAllByText(title).length).toBeGreaterThan(0);
    expect(container.querySelector('img[src="x"]')).toBeNull();
  });
});
