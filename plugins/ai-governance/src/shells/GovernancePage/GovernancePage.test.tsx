import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { GovernancePage } from './GovernancePage';

const render = (at: string) =>
  renderView(<GovernancePage />, {
    api: mockApi(),
    at,
    mount: '/ai-governance',
  });

describe('GovernancePage', () => {
  it('opens the overview and gives it its own address', async () => {
    await render('/ai-governance');
    expect(
      await screen.findByRole('list', { name: 'Key numbers' }),
    ).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/ai-governance/overview',
    );
    expect(screen.getByRole('tab', { name: 'Overview' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it('opens the inventory by its address', async () => {
    await render('/ai-governance/inventory?class=high');
    expect(await screen.findByRole('table')).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Inventory' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it('opens what needs attention by its address', async () => {
    await render('/ai-governance/attention?kind=unowned');
    expect(
      await screen.findByRole('table', { name: /^Unowned/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Attention' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it.each([
    '/ai-governance/nonsense',
    '/ai-governance/inventory/nonsense',
    '/ai-governance/management-system/nonsense',
  ])('says of %s that nothing is there, and leads back', async at => {
    await render(at);
    const note = await screen.findByRole('alert');
    expect(note).toHaveTextContent(`Nothing is at ${at}.`);
    expect(screen.getByTestId('address')).toHaveTextContent(at);
    await userEvent.click(
      within(note).getByRole('button', { name: 'To the overview' }),
    );
    expect(
      await screen.findByRole('list', { name: 'Key numbers' }),
    ).toBeInTheDocument();
  });

  it('keeps the filters, and only them, from tab to tab', async () => {
    await render('/ai-governance/inventory?class=high&cursor=c2&limit=50');
    await screen.findByRole('table');
    await userEvent.click(screen.getByRole('tab', { name: 'Overview' }));
    await screen.findByRole('list', { name: 'Key numbers' });
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/ai-governance/overview?class=high',
    );
  });
});
