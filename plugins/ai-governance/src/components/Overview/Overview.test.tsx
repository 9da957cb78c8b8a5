import { Summary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { summary } from '../../__testUtils__/systems';
import { Overview } from './Overview';

const render = (
  options: { at?: string; api?: ReturnType<typeof mockApi> } = {},
) =>
  renderView(<Overview />, {
    api: options.api ?? mockApi(),
    at: options.at,
  });

/** A tile and a row of a table may count the same systems; then they lead to the same list. */
async function linkTo(name: RegExp) {
  const links = await screen.findAllByRole('link', { name });
  const targets = new Set(links.map(link => link.getAttribute('href')));
  expect(targets.size).toBe(1);
  return [...targets][0];
}

describe('Overview', () => {
  it.each([
    [/^20 AI systems: AI systems$/, ''],
    [/^1 AI systems: Blocked$/, '?blocked=true'],
    [
      /^7 AI systems: With failing gates$/,
      '?hasFailingGates=true&orderBy=failing%2Cdesc',
    ],
    [
      /^3 AI systems: With open high risks$/,
      '?hasOpenHighRisks=true&orderBy=openHighRisks%2Cdesc',
    ],
    [
      /^2 AI systems: Above risk appetite$/,
      '?hasRisksAboveAppetite=true&orderBy=openHighRisks%2Cdesc',
    ],
    [/^2 AI systems: Unowned$/, '?ownership=unowned'],
    [/^2 AI systems: Owner missing$/, '?ownership=dangling'],
    [/^1 AI systems: Owner empty$/, '?ownership=vacant'],
    [/^8 AI systems: Bronze$/, '?level=bronze'],
    [/^4 AI systems: High risk$/, '?class=high'],
    [
      /^17 AI systems: Operation and monitoring$/,
      '?stage=operation-monitoring',
    ],
    [/^15 AI systems: Owned$/, '?ownership=owned'],
    [
      /^10 AI systems: RSK-01 The system is classified$/,
      '?control=RSK-01&controlState=fail&controlState=expired&controlState=unknown',
    ],
  ])('leads from %s to the systems that it counts', async (name, search) => {
    await render();
    await screen.findByText('RSK-01 The system is classified');
    expect(await linkTo(name)).toBe(`/ai-governance/inventory${search}`);
  });

  it('says that nothing restricts writing, to whom the policy limits in nothing', async () => {
    const open = mockApi({
      getSummary: async () => summary({ writingIsOpen: true }),
    });
    await render({ api: open });
    expect(
      await screen.findByText('Nothing restricts writing'),
    ).toBeInTheDocument();
  });

  it('says first what is the reader’s to do, what is new and where it is worst', async () => {
    const api = mockApi();
    await render({ api, at: '/?class=high' });
    const part = async (name: string) =>
      within(await screen.findByRole('region', { name }));
    expect(
      await (await part('Needs you')).findByText(/wait for you/),
    ).toBeInTheDocument();
    const week = await part('Changed within a week');
    expect(await week.findByText('Got worse')).toBeInTheDocument();
    expect(api.listTrendChanges).toHaveBeenCalledWith(
      expect.objectContaining({ class: ['high'], limit: 4 }),
    );
    const worst = await part('Worst gaps');
    expect(
      await worst.findByRole('link', { name: 'All systems, worst first' }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/inventory?class=high&orderBy=failing%2Cdesc',
    );
    expect(api.listSystems).toHaveBeenCalledWith(
      expect.objectContaining({
        class: ['high'],
        orderBy: 'failing,desc',
        limit: 4,
      }),
    );
  });

  it('says nothing of writing where a policy restricts it', async () => {
    await render();
    await screen.findByText('RSK-01 The system is classified');
    expect(screen.queryByText('Nothing restricts writing')).toBeNull();
  });

  it('keeps the filters of the page in every link', async () => {
    const api = mockApi();
    await render({ api, at: '/?groupTree=group:default/lending&class=high' });
    expect(await linkTo(/^8 AI systems: Bronze$/)).toBe(
      '/ai-governance/inventory?groupTree=group%3Adefault%2Flending&class=high&level=bronze',
    );
    expect(api.getSummary).toHaveBeenCalledWith({
      inAimsScope: true,
      groupTree: 'group:default/lending',
      class: ['high'],
    });
  });

  describe('where systems are outside the scope of the management system', () => {
    const outside = (change: Partial<Summary> = {}) =>
      mockApi({
        getSummary: async () =>
          summary({
            aimsScope: {
              systems: 20,
              outside: 2,
              items: [
                {
                  entityRef: 'aisystem:default/idea-sketch',
                  reason: 'Run by a partner',
                  stated: true,
                },
              ],
            },
            ...change,
          }),
      });

    it('counts what is inside, and leads to what is not, with the reason', async () => {
      const api = outside();
      await render({ api, at: '/?class=high' });
      expect(
        await screen.findByText(/^20 AI systems in the scope are counted/),
      ).toBeInTheDocument();
      expect(await linkTo(/^2 AI systems: Outside the scope/)).toBe(
        '/ai-governance/inventory?class=high&inAimsScope=false',
      );
      const reasons = screen.getByText('Which, and why').closest('details')!;
      expect(reasons).toHaveTextContent('idea-sketch: Run by a partner');
      expect(reasons).toHaveTextContent('1 more');
      // Each count leads to the systems that it counts, and no more.
      expect(await linkTo(/^8 AI systems: Bronze$/)).toBe(
        '/ai-governance/inventory?class=high&level=bronze&inAimsScope=true',
      );
      const counted = expect.objectContaining({ inAimsScope: true });
      expect(api.getRollup).toHaveBeenCalledWith(counted);
      expect(api.getHeatMap).toHaveBeenCalledWith(counted);
      expect(api.getTrend).toHaveBeenCalledWith(counted);
    });

    it('says what is outside where nothing is inside', async () => {
      await render({ api: outside({ total: 0 }) });
      expect(await screen.findByText('Which, and why')).toBeInTheDocument();
      expect(screen.queryByText('No AI system in the catalog')).toBeNull();
    });

    it('counts what is outside where the address asks for it', async () => {
      const api = outside({ aimsScope: undefined });
      await render({ api, at: '/?inAimsScope=false' });
      expect(
        await screen.findByText(
          'Outside the scope of the AI management system',
        ),
      ).toBeInTheDocument();
      expect(api.getSummary).toHaveBeenCalledWith({ inAimsScope: false });
      expect(await linkTo(/^8 AI systems: Bronze$/)).toBe(
        '/ai-governance/inventory?level=bronze&inAimsScope=false',
      );
    });
  });

  it('says nothing of the scope where nothing is outside', async () => {
    const aimsScope = { systems: 20, outside: 0, items: [] };
    await render({
      api: mockApi({ getSummary: async () => summary({ aimsScope }) }),
    });
    expect(await linkTo(/^8 AI systems: Bronze$/)).toBe(
      '/ai-governance/inventory?level=bronze',
    );
    expect(screen.queryByText(/in the scope/)).toBeNull();
  });

  it('narrows by class and writes that into the address', async () => {
    const api = mockApi();
    await render({ api });
    await screen.findByRole('list', { name: 'Key numbers' });
    await userEvent.click(screen.getByLabelText('Class'));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Prohibited' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/?class=prohibited',
    );
    expect(api.getSummary).toHaveBeenLastCalledWith({
      inAimsScope: true,
      class: ['prohibited'],
    });
  });

  it('lists the controls that most systems do not pass, worst first', async () => {
    await render();
    const table = await screen.findByRole('table', {
      name: 'Controls most often not passing',
    });
    await screen.findByText('RSK-01 The system is classified');
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map(row => row.textContent),
    ).toEqual([
      'RSK-01 The system is classified50%10',
      'INV-01 An accountable owner exists25%5',
    ]);
  });

  it('gives the areas of Annex A as numbers, and says where nothing is due', async () => {
    await render();
    const table = await screen.findByRole('table', {
      name: 'Completeness by Annex A area',
    });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent('A.3 Internal organization75%45 of 60');
    expect(second).toHaveTextContent(
      'A.10 Third-party relationshipsNothing due',
    );
  });

  it('rounds no percentage up', async () => {
    await render();
    expect(await screen.findByText('61%')).toBeInTheDocument();
  });

  it('says when it was evaluated, or that it was not yet', async () => {
    await render({
      api: mockApi({
        getSummary: async () => summary({ evaluatedAt: undefined }),
      }),
    });
    expect(await screen.findByText('Not evaluated yet')).toBeInTheDocument();
  });

  it('says how to register the first system when there is none', async () => {
    await render({
      api: mockApi({ getSummary: async () => summary({ total: 0 }) }),
    });
    expect(
      await screen.findByText('No AI system in the catalog'),
    ).toBeInTheDocument();
    expect(await screen.findByText(/lifecycleStage/)).toBeInTheDocument();
  });

  it('says that the filters leave nothing, and clears them', async () => {
    await render({
      at: '/?class=high',
      api: mockApi({
        getSummary: async query => summary({ total: query?.class ? 0 : 20 }),
      }),
    });
    const note = await screen.findByText('No AI system matches the filters');
    await userEvent.click(
      within(note.parentElement as HTMLElement).getByRole('button', {
        name: 'Clear filters',
      }),
    );
    expect(
      await screen.findByRole('list', { name: 'Key numbers' }),
    ).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(/^\/$/);
  });

  it('shows a failure of the backend', async () => {
    await render({
      api: mockApi({
        getSummary: async () => {
          throw new Error('The database is asleep');
        },
      }),
    });
    expect(
      await screen.findByText(/The overview could not be loaded/),
    ).toBeInTheDocument();
  });
});
