import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { ADVISOR } from '../../__testUtils__/entities';
import { HISTORY } from '../../__testUtils__/history';
import { renderView } from '../../__testUtils__/render';
import { History } from './History';

const render = (api = mockApi()) =>
  renderView(<History entity={ADVISOR} />, { api, entity: ADVISOR });

describe('History', () => {
  it('lists what changed, when and why, newest first', async () => {
    await render();
    const table = await screen.findByRole('table', {
      name: 'Changes, newest first',
    });
    const [, newest, oldest] = within(table).getAllByRole('row');
    expect(newest).toHaveTextContent('Time passed');
    expect(newest).toHaveTextContent('Silver → Bronze');
    expect(newest).toHaveTextContent('62% → 50%');
    expect(newest).toHaveTextContent('DAT-01 Pass → Expired');
    expect(oldest).toHaveTextContent('Registered');
    expect(oldest).toHaveTextContent('INV-01 Pass');
  });

  it('draws completeness over time and names the table as its equivalent', async () => {
    await render();
    expect(
      await screen.findByRole('img', {
        name: /Completeness over time, 2 changes .*The table below holds the same values/,
      }),
    ).toBeInTheDocument();
  });

  it('draws no line through a single point', async () => {
    await render(
      mockApi({ getHistory: async () => ({ items: HISTORY.items.slice(1) }) }),
    );
    await screen.findByRole('table');
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('loads earlier changes on demand', async () => {
    const getHistory = jest
      .fn()
      .mockResolvedValueOnce({
        items: HISTORY.items.slice(0, 1),
        nextCursor: 'more',
      })
      .mockResolvedValueOnce({ items: HISTORY.items.slice(1) });
    await render(mockApi({ getHistory }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show earlier changes' }),
    );
    expect(await screen.findByText('Registered')).toBeInTheDocument();
    expect(screen.getByText('Time passed')).toBeInTheDocument();
    expect(getHistory).toHaveBeenLastCalledWith(
      { namespace: 'default', name: 'credit-limit-advisor' },
      { cursor: 'more' },
    );
    expect(
      screen.queryByRole('button', { name: 'Show earlier changes' }),
    ).not.toBeInTheDocument();
  });

  it('shows the rest of a long change on demand', async () => {
    const changed = Array.from({ length: 8 }, (_, index) => ({
      controlId: `OPS-0${index}`,
      to: 'pass' as const,
    }));
    await render(
      mockApi({
        getHistory: async () => ({
          items: [{ ...HISTORY.items[1], changed }],
        }),
      }),
    );
    expect(await screen.findByText('OPS-04')).toBeInTheDocument();
    expect(screen.queryByText('OPS-05')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show 3 more' }));
    expect(screen.getByText('OPS-07')).toBeInTheDocument();
  });

  it('says that nothing is recorded yet', async () => {
    await render(mockApi({ getHistory: async () => ({ items: [] }) }));
    expect(
      await screen.findByText('No change recorded yet'),
    ).toBeInTheDocument();
  });

  it('shows a failure of the backend', async () => {
    await render(
      mockApi({
        getHistory: async () => {
          throw new Error('The database is asleep');
        },
      }),
    );
    expect(
      await screen.findByText(/The history could not be loaded/),
    ).toBeInTheDocument();
  });
});
