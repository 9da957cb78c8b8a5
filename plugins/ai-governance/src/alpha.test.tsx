import { AiGovernanceClient } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import {
  ApiBlueprint,
  coreApis,
  coreExtensionData,
} from '@backstage/frontend-plugin-api';
import {
  createExtensionTester,
  mockApis,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from './__testUtils__/api';
import { ADVISOR, LENDING, LIMIT_API } from './__testUtils__/entities';
import aiGovernancePlugin, { aiSystemKindIconModule } from './alpha';
import { aiGovernanceApiRef } from './api';
import { aiGovernanceApi } from './alpha/apis';
import {
  entityControlsContent,
  factsCard,
  scorecardCard,
  systemsCard,
} from './alpha/entity';
import { aiGovernanceTitlesTranslationRef } from './translation';

const TRANSLATION = [[coreApis.translation, mockApis.translation()]] as const;

/** Renders an app with the catalog and this plugin, at an address. */
async function renderApp(at: string, entities: Entity[] = [ADVISOR]) {
  const api = mockApi();
  const toasts = mockApis.toast();
  renderTestApp({
    features: [catalogPlugin, aiGovernancePlugin, aiSystemKindIconModule],
    apis: [
      [aiGovernanceApiRef, api],
      [catalogApiRef, catalogApiMock({ entities })],
      [coreApis.toast, toasts],
    ],
    initialRouteEntries: [at],
  });
  return { api, toasts };
}

describe('the plugin for the new frontend system', () => {
  it('brings its own client of the backend', () => {
    const factory = createExtensionTester(aiGovernanceApi).get(
      ApiBlueprint.dataRefs.factory,
    );
    expect(
      factory.factory({
        discoveryApi: { getBaseUrl: async () => '' },
        fetchApi: { fetch },
      }),
    ).toBeInstanceOf(AiGovernanceClient);
  });

  it('renders its page with tabs that keep the filters', async () => {
    await renderApp('/ai-governance?class=high');
    expect(
      await screen.findByRole('list', { name: 'Key numbers' }),
    ).toBeInTheDocument();
    const tab = screen.getByRole('tab', { name: 'Inventory' });
    expect(tab).toHaveAttribute('href', '/ai-governance/inventory?class=high');
    await userEvent.click(tab);
    expect(
      await screen.findByRole('table', { name: 'Inventory of AI systems' }),
    ).toBeInTheDocument();
  });

  it.each([
    '/ai-governance/nonsense',
    '/ai-governance/inventory/nonsense',
    '/ai-governance/management-system/nonsense',
  ])('says of %s that nothing is there, and leads back', async at => {
    await renderApp(at);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      `Nothing is at ${at}.`,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'To the overview' }),
    );
    expect(
      await screen.findByRole('list', { name: 'Key numbers' }),
    ).toBeInTheDocument();
  });

  it('shows the archive at its address, which has no tab', async () => {
    await renderApp('/ai-governance/archived?class=high');
    expect(await screen.findByText('Trail')).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Inventory' })).toHaveAttribute(
      'href',
      '/ai-governance/inventory?class=high',
    );
    expect(screen.queryByRole('tab', { name: /Archived/ })).toBeNull();
    expect(document.title).toMatch(/^Archived systems \| AI governance \| /);
  });

  it.each([
    '/ai-governance/inventory',
    '/ai-governance/management-system/readiness',
    '/ai-governance/archived',
    '/catalog/default/aisystem/credit-limit-advisor/ai-controls',
    '/catalog/default/aisystem/credit-limit-advisor/ai-risk',
    '/catalog/default/aisystem/credit-limit-advisor/ai-monitoring',
    '/catalog/default/aisystem/credit-limit-advisor/ai-activity',
  ])('brings the router of %s itself', async at => {
    const environment = process.env.NODE_ENV;
    const warn = jest.spyOn(console, 'warn').mockReturnValue();
    // The framework warns of a router that it lends in development only.
    Object.assign(process.env, { NODE_ENV: 'development' });
    try {
      await renderApp(at);
      await screen.findAllByRole('button');
      const lent = warn.mock.calls
        .map(String)
        .filter(text => /'[^']*ai-governance[^']*' uses implicit/.test(text));
      expect(lent).toEqual([]);
    } finally {
      Object.assign(process.env, { NODE_ENV: environment });
      warn.mockRestore();
    }
  });

  it('has what needs attention as a tab', async () => {
    await renderApp('/ai-governance/attention?kind=unowned');
    expect(
      await screen.findByRole('table', { name: /^Unowned/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Attention' })).toHaveAttribute(
      'href',
      '/ai-governance/attention',
    );
  });

  it('adds scorecard and facts to the overview of an AISystem', async () => {
    const { api } = await renderApp(
      '/catalog/default/aisystem/credit-limit-advisor',
    );
    expect(
      await screen.findByText('AI governance scorecard'),
    ).toBeInTheDocument();
    expect(await screen.findByText('AI system facts')).toBeInTheDocument();
    expect(await screen.findByText('Bronze')).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'RSK-01' })[0]).toHaveAttribute(
      'href',
      '/catalog/default/aisystem/credit-limit-advisor/ai-controls?control=RSK-01',
    );
    expect(api.listSystems).not.toHaveBeenCalled();
  });

  it('adds the Controls tab to an AISystem', async () => {
    await renderApp(
      '/catalog/default/aisystem/credit-limit-advisor/ai-controls?control=RSK-01',
    );
    expect(
      await screen.findByText('Classify the system and say why.'),
    ).toBeInTheDocument();
  });

  it('adds the Risk and the Activity tab to an AISystem', async () => {
    await renderApp(
      '/catalog/default/aisystem/credit-limit-advisor/ai-risk?risk=r-bias',
    );
    expect(
      await screen.findByRole('heading', { name: /Young applicants/ }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'Activity' }));
    expect(
      await screen.findByRole('link', { name: /Young applicants/ }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/aisystem/credit-limit-advisor/ai-risk?risk=r-bias',
    );
  });

  it('tells in a toast that a record was written', async () => {
    const { toasts } = await renderApp(
      '/catalog/default/aisystem/credit-limit-advisor/ai-risk?risk=r-follow',
    );
    await userEvent.click(
      await screen.findByRole('button', { name: /^Withdraw: Case handlers/ }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Comment/), 'Merged');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Withdraw' }),
    );
    await waitFor(() =>
      expect(toasts.getToasts()).toEqual([
        expect.objectContaining({
          title: expect.stringMatching(/^Withdrawn: Case handlers/),
        }),
      ]),
    );
  });

  it('adds the AI systems to the overview of a group, and nothing else', async () => {
    const { api } = await renderApp('/catalog/default/group/lending', [
      LENDING,
    ]);
    expect(await screen.findByText('AI systems')).toBeInTheDocument();
    expect(screen.queryByText('AI system facts')).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Controls' })).toBeNull();
    expect(api.getScorecard).not.toHaveBeenCalled();
  });

  it.each([
    ['page:ai-governance', 'sidebar.title'],
    ['sub-page:ai-governance/overview', 'page.overview'],
    ['entity-content:ai-governance/controls', 'entity.controls'],
    ['entity-content:ai-governance/risk', 'entity.risk'],
    ['entity-content:ai-governance/activity', 'entity.activity'],
  ] as const)(
    'translates the title of %s, unless the app has its own',
    (id, key) => {
      const titleOf = (config?: { title: string }) =>
        createExtensionTester<any>(aiGovernancePlugin.getExtension(id), {
          config,
          apis: TRANSLATION,
        }).get(coreExtensionData.titleTranslation);
      expect(titleOf()).toMatchObject({
        ref: aiGovernanceTitlesTranslationRef,
        key,
      });
      expect(titleOf({ title: 'Of our own' })).toBeUndefined();
    },
  );

  it('shows each card only on pages of its kinds', () => {
    const { filterFunction } = EntityCardBlueprint.dataRefs;
    const scorecard = createExtensionTester(scorecardCard).get(filterFunction)!;
    const facts = createExtensionTester(factsCard).get(filterFunction)!;
    const systems = createExtensionTester(systemsCard).get(filterFunction)!;
    expect(scorecard(ADVISOR)).toBe(true);
    expect(facts(ADVISOR)).toBe(true);
    expect(systems(ADVISOR)).toBe(false);
    expect(scorecard(LIMIT_API)).toBe(false);
    expect(systems(LIMIT_API)).toBe(true);
    expect(
      createExtensionTester(entityControlsContent, {
        apis: TRANSLATION,
      }).get(EntityContentBlueprint.dataRefs.filterFunction)!(LENDING),
    ).toBe(false);
  });
});
