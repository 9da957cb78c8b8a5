import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { LENDING, LIMIT_API } from '../../__testUtils__/entities';
import { renderView } from '../../__testUtils__/render';
import { SYSTEMS, system, systemPage } from '../../__testUtils__/systems';
import { SystemsCard } from './SystemsCard';

describe('SystemsCard', () => {
  it('lists the systems of an entity with what matters', async () => {
    const api = mockApi();
    await renderView(<SystemsCard />, { api, entity: LIMIT_API });
    const table = await screen.findByRole('table', {
      name: 'AI systems related to limit-api',
    });
    const [, first, , last] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent('Emotion screening');
    expect(first).toHaveTextContent('Blocked');
    expect(first).toHaveTextContent('Prohibited');
    expect(first).toHaveTextContent('No level');
    expect(first).toHaveTextContent('20%');
    expect(first).toHaveTextContent('6 controls3 gates');
    expect(last).toHaveTextContent('Nothing due');
    expect(last).toHaveTextContent('None');
    expect(api.listSystems).toHaveBeenCalledWith({
      relatedTo: 'component:default/limit-api',
      limit: 10,
      orderBy: 'failing,desc',
    });
  });

  it('links each system to its page and the card to the inventory', async () => {
    await renderView(<SystemsCard />, {
      api: mockApi({
        listSystems: async () => systemPage(SYSTEMS, { totalItems: 34 }),
      }),
      entity: LIMIT_API,
    });
    expect(
      await screen.findByRole('link', { name: /Credit limit advisor/ }),
    ).toHaveAttribute('href', '/catalog/default/aisystem/credit-limit-advisor');
    expect(
      screen.getByRole('link', { name: /Show all 34 in the inventory/ }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/inventory?relatedTo=component%3Adefault%2Flimit-api',
    );
  });

  it('counts the subtree of a group, or the group alone', async () => {
    const api = mockApi();
    await renderView(<SystemsCard />, { api, entity: LENDING });
    await screen.findByRole('table');
    expect(api.listSystems).toHaveBeenLastCalledWith(
      expect.objectContaining({ groupTree: 'group:default/lending' }),
    );
    const direct = screen.getByRole('button', { name: 'Only this group' });
    expect(direct).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(direct);
    await screen.findByRole('table');
    expect(direct).toHaveAttribute('aria-pressed', 'true');
    expect(api.listSystems).toHaveBeenLastCalledWith({
      relatedTo: 'group:default/lending',
      limit: 10,
      orderBy: 'failing,desc',
    });
  });

  it('offers no switch where there is no subtree', async () => {
    await renderView(<SystemsCard />, { api: mockApi(), entity: LIMIT_API });
    await screen.findByRole('table');
    expect(
      screen.queryByRole('button', { name: 'Only this group' }),
    ).not.toBeInTheDocument();
  });

  it('says how to register a system when there is none', async () => {
    await renderView(<SystemsCard />, {
      api: mockApi({ listSystems: async () => systemPage([]) }),
      entity: LENDING,
    });
    expect(await screen.findByText('No AI system yet')).toBeInTheDocument();
    expect(
      screen.getByText(
        'No AI system in the catalog names Lending as its owner.',
      ),
    ).toBeInTheDocument();
    expect(await screen.findByText(/group:default\/lending/)).toBeVisible();
  });

  it('shows a failure of the backend', async () => {
    await renderView(<SystemsCard />, {
      api: mockApi({
        listSystems: async () => {
          throw new Error('The database is asleep');
        },
      }),
      entity: LIMIT_API,
    });
    expect(
      await screen.findByText(/The AI systems could not be loaded/),
    ).toBeInTheDocument();
  });

  it('shows markup in a name as text', async () => {
    const title = '<img src=x onerror=alert(1)> & co';
    const { container } = await renderView(<SystemsCard />, {
      api: mockApi({
        listSystems: async () => systemPage([system('x', { title })]),
      }),
      entity: LIMIT_API,
    });
    expect(await screen.findByText(title)).toBeInTheDocument();
    expect(container.querySelector('img[src="x"]')).toBeNull();
  });
});
