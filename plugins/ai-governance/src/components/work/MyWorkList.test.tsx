import { screen, within } from '@testing-library/react';
import { mockApi } from '../../__testUtils__/api';
import { myWork } from '../../__testUtils__/myWork';
import { renderView } from '../../__testUtils__/render';
import { MyWorkList } from './MyWorkList';

const render = async (change: Parameters<typeof mockApi>[0] = {}) => {
  const api = mockApi(change);
  await renderView(<MyWorkList limit={2} />, { api });
  return api;
};

describe('MyWorkList', () => {
  it('shows the most urgent, how much there is, and leads to all', async () => {
    const api = await render();
    const items = within(await screen.findByRole('list')).getAllByRole(
      'listitem',
    );
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent(
      /Evidence expired: INV-02.*Credit limit.*Overdue since Sep 30, 2026/,
    );
    expect(screen.getByText('4 wait for you, 1 overdue')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'All of my work' }),
    ).toHaveAttribute('href', '/ai-governance/my-work');
    expect(api.getMyWork).toHaveBeenCalledWith({ limit: 2 });
  });

  it('says that nothing waits', async () => {
    await render({ getMyWork: async query => myWork(query, []) });
    expect(
      await screen.findByText('Nothing waits for you'),
    ).toBeInTheDocument();
  });

  it('says what could not be loaded', async () => {
    await render({
      getMyWork: async () => {
        throw new Error('down');
      },
    });
    expect(
      await screen.findByText(/What waits for you could not be loaded/),
    ).toBeInTheDocument();
  });
});
