import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { HEAT_MAP, rollup } from '../../__testUtils__/insights';
import { renderView } from '../../__testUtils__/render';
import { Titles } from '../../__testUtils__/Titles';
import { HeatMapCard } from './HeatMapCard';
import { RollupCard } from './RollupCard';

const failing = async () => {
  throw new Error('The database is asleep');
};

describe('RollupCard', () => {
  it('opens a group down to its systems, and a cycle once', async () => {
    const api = mockApi();
    await renderView(<RollupCard filters={{ class: ['high'] }} />, { api });
    const table = await screen.findByRole('table', {
      name: 'AI systems by Group',
    });
    expect(
      within(table).getByRole('link', { name: '4 AI systems: lending' }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/inventory?groupTree=group%3Adefault%2Flending&class=high',
    );
    expect(
      within(table).getByRole('link', {
        name: '2 AI systems: Without an owner',
      }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/inventory?class=high&ownership=unowned',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Show what is below lending' }),
    );
    expect(api.getRollup).toHaveBeenLastCalledWith({
      class: ['high'],
      by: 'group',
      root: 'group:default/lending',
      depth: 1,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show what is below credit' }),
    );
    expect(
      await screen.findByRole('table', { name: 'AI systems of credit alone' }),
    ).toBeInTheDocument();
    expect(api.listSystems).toHaveBeenCalledWith({
      class: ['high'],
      owner: ['group:default/credit'],
      limit: 10,
      orderBy: 'failing,desc',
    });
    expect(
      screen.getAllByRole('button', { name: /what is below lending/ }),
    ).toHaveLength(1);
  });

  it.each([
    [
      '1 AI systems: lending, Failing gates',
      '?groupTree=group%3Adefault%2Flending&class=high&hasFailingGates=true',
    ],
    [
      '2 AI systems: lending, Expired',
      '?groupTree=group%3Adefault%2Flending&class=high&hasExpiredControls=true',
    ],
    [
      '3 AI systems: lending, Unowned',
      '?groupTree=group%3Adefault%2Flending&class=high&ownership=unowned',
    ],
  ])('leads from %s to the systems that it counts', async (name, search) => {
    const api = mockApi();
    const { nodes, ...rest } = rollup({ by: 'group' });
    api.getRollup.mockResolvedValue({
      ...rest,
      nodes: nodes.map(node => ({
        ...node,
        subtree: { ...node.subtree, withExpired: 2, unowned: 3 },
      })),
    });
    await renderView(<RollupCard filters={{ class: ['high'] }} />, { api });
    expect(await screen.findByRole('link', { name })).toHaveAttribute(
      'href',
      `/ai-governance/inventory${search}`,
    );
  });

  it('begins at the group that the page is limited to, because those above hold more', async () => {
    const api = mockApi();
    const groupTree = 'group:default/lending';
    await renderView(<RollupCard filters={{ groupTree }} />, { api });
    expect(
      await screen.findByRole('button', { name: 'Hide what is below lending' }),
    ).toBeInTheDocument();
    expect(api.getRollup).toHaveBeenCalledWith({
      groupTree,
      by: 'group',
      root: groupTree,
      depth: 0,
    });
    expect(
      screen.getByRole('link', { name: '4 AI systems: lending' }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/inventory?groupTree=group%3Adefault%2Flending',
    );
  });

  it('calls a group by its title in its link and in every label', async () => {
    await renderView(
      <Titles>
        <RollupCard filters={{}} />
      </Titles>,
      { api: mockApi() },
    );
    for (const name of ['Title of lending', '4 AI systems: Title of lending']) {
      expect(await screen.findByRole('link', { name })).toBeInTheDocument();
    }
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Show what is below Title of lending',
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Show what is below Title of credit',
      }),
    );
    expect(
      await screen.findByRole('table', {
        name: 'AI systems of Title of credit alone',
      }),
    ).toBeInTheDocument();
  });

  it('rolls up by what the address says, and writes it there', async () => {
    const api = mockApi();
    await renderView(<RollupCard filters={{}} />, {
      api,
      at: '/?rollup=class',
    });
    expect(await screen.findByText('High risk')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: '3 AI systems: High risk' }),
    ).toHaveAttribute('href', '/ai-governance/inventory?class=high');
    await userEvent.click(screen.getByRole('button', { name: /^Roll up by/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Stage' }));
    expect(screen.getByTestId('address')).toHaveTextContent('/?rollup=stage');
    expect(api.getRollup).toHaveBeenLastCalledWith({
      by: 'stage',
      root: undefined,
      depth: 0,
    });
  });

  it('shows a failure of the backend', async () => {
    await renderView(<RollupCard filters={{}} />, {
      api: mockApi({ getRollup: failing }),
    });
    expect(
      await screen.findByText(/The roll-up could not be loaded/),
    ).toBeInTheDocument();
  });
});

describe('HeatMapCard', () => {
  it('is a table whose cells lead to the systems that fail the weakest control', async () => {
    await renderView(<HeatMapCard filters={{}} />, { api: mockApi() });
    const table = await screen.findByRole('table', {
      name: 'Share of controls that pass, by team and Annex A area',
    });
    const cell = within(table).getByRole('link', {
      name: 'lending, A.3 Internal organization: 75% pass. Most often not passing: INV-01, 2 AI systems',
    });
    expect(cell).toHaveTextContent('75%');
    expect(cell).toHaveAttribute(
      'href',
      '/ai-governance/inventory?groupTree=group%3Adefault%2Flending&control=INV-01&controlState=fail&controlState=expired&controlState=unknown',
    );
    expect(
      within(table).getByRole('link', { name: /^Without an owner, A.3/ }),
    ).toHaveAttribute('href', '/ai-governance/inventory?ownership=unowned');
    expect(within(table).getAllByText('Nothing due')).toHaveLength(2);
    expect(screen.getByRole('list', { name: 'Patterns' })).toHaveTextContent(
      'under 50%',
    );
  });

  it('calls a group by its title in every cell, also where it stands alone', async () => {
    await renderView(
      <Titles>
        <HeatMapCard filters={{}} />
      </Titles>,
      {
        api: mockApi({
          getHeatMap: async () => ({
            ...HEAT_MAP,
            rows: [{ ...HEAT_MAP.rows[0], scope: 'own' }, ...HEAT_MAP.rows],
          }),
        }),
      },
    );
    const table = await screen.findByRole('table');
    expect(
      within(table).getByRole('rowheader', { name: 'Title of lending alone' }),
    ).toBeInTheDocument();
    expect(
      within(table).getByRole('rowheader', { name: 'Title of lending' }),
    ).toBeInTheDocument();
    expect(
      within(table).getByRole('link', {
        name: /^Title of lending, A.3 Internal organization/,
      }),
    ).toBeInTheDocument();
  });

  it('begins at the group of the filters', async () => {
    const api = mockApi();
    await renderView(
      <HeatMapCard filters={{ groupTree: 'group:default/lending' }} />,
      { api },
    );
    await screen.findByRole('table');
    expect(api.getHeatMap).toHaveBeenCalledWith({
      groupTree: 'group:default/lending',
      root: 'group:default/lending',
    });
  });

  it('shows a failure of the backend', async () => {
    await renderView(<HeatMapCard filters={{}} />, {
      api: mockApi({ getHeatMap: failing }),
    });
    expect(
      await screen.findByText(/The heat map could not be loaded/),
    ).toBeInTheDocument();
  });
});
