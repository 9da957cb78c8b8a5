import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { TARGETS } from '../../__testUtils__/targets';
import { Titles } from '../../__testUtils__/Titles';
import { TargetsCard } from './TargetsCard';

const render = (at = '/', api = mockApi()) =>
  renderView(<TargetsCard />, { api, at }).then(() => api);

describe('TargetsCard', () => {
  it('lists what is to be reached by when, and how it stands', async () => {
    await render();
    const table = await screen.findByRole('table', {
      name: 'Targets, soonest first',
    });
    const [, row] = within(table).getAllByRole('row');
    expect(row).toHaveTextContent('Silver by spring');
    expect(row).toHaveTextContent('Silver or better');
    expect(row).toHaveTextContent('Behind plan');
    expect(row).toHaveTextContent('4 of 5, plan 3');
    expect(row).toHaveTextContent('High risk, lending and below');
  });

  it('calls groups and domains as the catalog does', async () => {
    const scope = {
      groupTree: 'group:default/lending',
      domain: 'domain:default/credit',
    };
    await renderView(
      <Titles>
        <TargetsCard />
      </Titles>,
      {
        api: mockApi({
          listTargets: async () => ({
            items: [{ ...TARGETS[0], scope }],
            mayUpdate: false,
          }),
        }),
      },
    );
    expect(
      await screen.findByText(
        'Title of lending and below, Title of credit and below',
      ),
    ).toBeVisible();
  });

  it('opens the burn-down, the systems behind, and has its own address', async () => {
    await render();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Show the burn-down of Silver by spring',
      }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent('/?target=t1');
    expect(
      await screen.findByRole('img', { name: /^Systems remaining from/ }),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show as a table' }),
    );
    const [, first, last] = within(
      screen.getByRole('table', { name: 'Burn-down' }),
    ).getAllByRole('row');
    expect(first).toHaveTextContent(/44$/);
    expect(last).toHaveTextContent(/–0$/);
    const systems = await screen.findByRole('table', {
      name: 'AI systems that have not reached the target',
    });
    expect(systems).toHaveTextContent('Credit limit advisor');
    expect(systems).toHaveTextContent('INV-01 An accountable owner exists');
  });

  it('sets a target', async () => {
    const api = await render(
      '/',
      mockApi({
        listTargets: async () => ({ items: [], mayUpdate: true }),
      }),
    );
    expect(await screen.findByText('No target yet')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Set a target' }));
    const dialog = await screen.findByRole('dialog', { name: 'Set a target' });
    const save = within(dialog).getByRole('button', { name: 'Save' });
    expect(save).toBeDisabled();
    await userEvent.type(within(dialog).getByLabelText(/^Name/), 'All silver');
    fireEvent.change(within(dialog).getByLabelText(/^From/), {
      target: { value: '2026-11-01' },
    });
    fireEvent.change(within(dialog).getByLabelText(/^By the end of/), {
      target: { value: '2027-03-31' },
    });
    await userEvent.click(save);
    expect(api.createTarget).toHaveBeenCalledWith({
      title: 'All silver',
      goal: { level: 'silver' },
      scope: {},
      startsAt: '2026-11-01',
      dueAt: '2027-03-31',
    });
  });

  it('gives one up under its revision, after asking', async () => {
    const api = await render();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Remove "Silver by spring"?',
    });
    expect(api.deleteTarget).not.toHaveBeenCalled();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Remove' }),
    );
    expect(api.deleteTarget).toHaveBeenCalledWith('t1', 3);
  });

  it('shows what a change ran into', async () => {
    await render(
      '/',
      mockApi({
        updateTarget: async () => {
          throw new Error('The target t1 no longer stands at revision 3');
        },
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Change' }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'no longer stands at revision 3',
    );
  });

  it('offers nothing to people who may not set targets', async () => {
    await render(
      '/',
      mockApi({
        listTargets: async () => ({ items: TARGETS, mayUpdate: false }),
      }),
    );
    await screen.findByText('Silver by spring');
    for (const name of ['Set a target', 'Change', 'Remove']) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
  });
});
