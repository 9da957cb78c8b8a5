import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../__testUtils__/api';
import { DOMAIN, LENDING, LIMIT_API, MIRA } from '../__testUtils__/entities';
import { renderView } from '../__testUtils__/render';
import {
  risks,
  summary,
  SYSTEMS,
  system,
  systemPage,
} from '../__testUtils__/systems';
import { SystemsCard } from './SystemsCard';

describe('SystemsCard', () => {
  it('lists the systems of an entity with what matters', async () => {
    const api = mockApi();
    await renderView(<SystemsCard />, { api, entity: LIMIT_API });
    const table = await screen.findByRole('table', {
      name: 'AI systems related to limit-api',
    });
    const [, first, second, last] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent('Emotion screening');
    expect(first).toHaveTextContent('Blocked');
    expect(first).toHaveTextContent('Prohibited');
    expect(first).toHaveTextContent('No level');
    expect(first).toHaveTextContent('20%');
    expect(first).toHaveTextContent('6 controls3 gates');
    expect(second).toHaveTextContent('2 open high risks');
    expect(second).toHaveTextContent('1 not accepted');
    expect(second).toHaveTextContent('1 treatment overdue');
    expect(last).toHaveTextContent('Nothing due');
    expect(last).toHaveTextContent('None');
    // What could not be read is never shown as none.
    expect(last).toHaveTextContent('Unavailable');
    expect(api.listSystems).toHaveBeenCalledWith({
      relatedTo: ['component:default/limit-api'],
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

  it('leads from the risks of a system to its Risk tab', async () => {
    await renderView(<SystemsCard />, {
      api: mockApi({
        listSystems: async () =>
          systemPage([
            system('calm'),
            system('one', { risks: risks({ open: 1, openHigh: 1 }) }),
            system('hit', { risks: risks({ openIncidents: 2 }) }),
          ]),
      }),
      entity: LIMIT_API,
    });
    expect(
      await screen.findByRole('link', { name: '1 open high risk' }),
    ).toHaveAttribute('href', '/catalog/default/aisystem/one/ai-risk');
    expect(
      screen.getByRole('link', { name: '2 open incidents' }),
    ).toHaveAttribute('href', '/catalog/default/aisystem/hit/ai-risk');
    const calm = screen.getByText('None');
    expect(calm.closest('a')).toBeNull();
  });

  it.each([
    ['dependencyOf', 'Depends on it'],
    ['apiProvidedBy', 'Provides it'],
    ['modelUsedBy', 'Uses it as model'],
    ['trainingDataOf', 'Uses its data'],
  ])('says of the relation %s: %s', async (type, text) => {
    await renderView(<SystemsCard />, {
      api: mockApi({ listSystems: async () => systemPage([system('x')]) }),
      entity: {
        ...LIMIT_API,
        relations: [
          { type, targetRef: 'aisystem:default/x' },
          { type: 'ownedBy', targetRef: 'group:default/lending' },
        ],
      },
    });
    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it.each(['AiModelServerAPI', 'AiResource'])(
    'shows the systems of an entity of kind %s',
    async kind => {
      const api = mockApi({
        listSystems: async () => systemPage([system('x')]),
      });
      await renderView(<SystemsCard />, {
        api,
        entity: {
          ...LIMIT_API,
          kind,
          relations: [
            { type: 'dependencyOf', targetRef: 'aisystem:default/x' },
          ],
        },
      });
      expect(await screen.findByText('Depends on it')).toBeInTheDocument();
      expect(api.listSystems).toHaveBeenCalledWith(
        expect.objectContaining({
          relatedTo: [`${kind.toLowerCase()}:default/limit-api`],
        }),
      );
    },
  );

  it('says of a model that was found which systems declare it', async () => {
    const { metadata } = LIMIT_API;
    await renderView(<SystemsCard />, {
      api: mockApi({ listSystems: async () => systemPage([system('x')]) }),
      entity: {
        ...LIMIT_API,
        kind: 'Resource',
        metadata: {
          ...metadata,
          annotations: { 'ai-governance/model-name': 'whisper' },
        },
        relations: [],
      },
    });
    expect(await screen.findByText('Uses it as model')).toBeInTheDocument();
  });

  it('says through which group or system a holder has it', async () => {
    const listSystems = async () =>
      systemPage([system('x', { system: 'system:default/credit' })]);
    const view = await renderView(<SystemsCard />, {
      api: mockApi({ listSystems }),
      entity: LENDING,
    });
    expect(
      await screen.findByRole('cell', {
        name: /Owned by credit.decisioning/i,
      }),
    ).toBeInTheDocument();
    view.unmount();
    await renderView(<SystemsCard />, {
      api: mockApi({ listSystems }),
      entity: DOMAIN,
    });
    expect(
      await screen.findByRole('cell', { name: /Part of credit/ }),
    ).toBeInTheDocument();
  });

  it('shows the totals of a holder, each with the list that it counts', async () => {
    const api = mockApi({ getSummary: async () => summary({ total: 3 }) });
    await renderView(<SystemsCard />, { api, entity: DOMAIN });
    const totals = await screen.findByRole('list', {
      name: 'Totals of Lending',
    });
    const tree = '?domainTree=domain%3Adefault%2Flending';
    for (const [name, search] of [
      ['1 AI systems: Blocked', '&blocked=true'],
      ['3 AI systems: With open high risks', '&hasOpenHighRisks=true'],
      ['2 AI systems: Above risk appetite', '&hasRisksAboveAppetite=true'],
      ['3 AI systems: AI systems', ''],
    ]) {
      expect(within(totals).getByRole('link', { name })).toHaveAttribute(
        'href',
        `/ai-governance/inventory${tree}${search}`,
      );
    }
    expect(totals).toHaveTextContent('5 open high risks in all');
    expect(screen.getByText('1 open incident')).toBeInTheDocument();
    expect(api.getSummary).toHaveBeenCalledWith({
      domainTree: 'domain:default/lending',
    });
  });

  it('asks for no totals where nothing is held', async () => {
    const api = mockApi();
    await renderView(<SystemsCard />, { api, entity: LIMIT_API });
    await screen.findByRole('table');
    expect(api.getSummary).not.toHaveBeenCalled();
  });

  it('counts what a person has through groups, or alone', async () => {
    const api = mockApi();
    await renderView(<SystemsCard />, { api, entity: MIRA });
    await screen.findByRole('table');
    expect(api.listSystems).toHaveBeenLastCalledWith(
      expect.objectContaining({
        relatedTo: ['user:default/mira', 'group:default/credit-decisioning'],
      }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Only this person' }),
    );
    await screen.findByRole('table');
    expect(api.listSystems).toHaveBeenLastCalledWith(
      expect.objectContaining({ relatedTo: ['user:default/mira'] }),
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
      relatedTo: ['group:default/lending'],
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

  it.each([
    ['a group', LENDING, 'subtree', 1],
    ['a group that starts alone', LENDING, 'direct', 2],
    ['an API', LIMIT_API, 'subtree', 1],
  ] as const)(
    'is not there on the page of %s without AI systems',
    async (_, entity, initialScope, requests) => {
      const api = mockApi({ listSystems: async () => systemPage([]) });
      await renderView(<SystemsCard initialScope={initialScope} />, {
        api,
        entity,
      });
      await waitFor(() =>
        expect(api.listSystems).toHaveBeenCalledTimes(requests),
      );
      await act(async () => {});
      expect(screen.queryByText('AI systems')).toBeNull();
      expect(screen.queryByText('No AI system yet')).toBeNull();
    },
  );

  it('stays where a group has AI systems through others alone', async () => {
    await renderView(<SystemsCard initialScope="direct" />, {
      api: mockApi({
        listSystems: async ({ groupTree } = {}) =>
          systemPage(groupTree ? SYSTEMS : []),
      }),
      entity: LENDING,
    });
    expect(await screen.findByText('No AI system yet')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'With subgroups' }),
    );
    expect(await screen.findByRole('table')).toBeInTheDocument();
  });

  it('says how to register a system when there is none, if it is asked to', async () => {
    await renderView(<SystemsCard showWhenEmpty />, {
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
    expect(
      screen.getByRole('button', { name: 'Register a file' }),
    ).toHaveAttribute('href', '/catalog-import');
    expect(
      await screen.findByRole('button', { name: 'Start from a template' }),
    ).toHaveAttribute('href', '/create/templates/default/register-ai-system');
  });

  it('offers no template where none registers AI systems', async () => {
    await renderView(<SystemsCard showWhenEmpty />, {
      api: mockApi({ listSystems: async () => systemPage([]) }),
      entity: LENDING,
      catalog: [LENDING],
    });
    expect(
      await screen.findByRole('button', { name: 'Register a file' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Start from a template' }),
    ).toBeNull();
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
