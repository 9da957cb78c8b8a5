import { AiGovernanceClient } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import { mockApi } from './__testUtils__/api';
import { ADVISOR, LENDING } from './__testUtils__/entities';
import * as exported from './index';

const render = (element: ReactElement) =>
  renderInTestApp(
    <TestApiProvider
      apis={[
        [exported.aiGovernanceApiRef, mockApi()],
        [catalogApiRef, catalogApiMock()],
      ]}
    >
      {element}
    </TestApiProvider>,
    {
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );

describe('aiGovernancePlugin', () => {
  it('brings its own client of the backend', () => {
    const [factory] = [...exported.aiGovernancePlugin.getApis()];
    expect(factory.api.id).toBe(exported.aiGovernanceApiRef.id);
    expect(
      factory.factory({
        discoveryApi: { getBaseUrl: async () => '' },
        fetchApi: { fetch },
      }),
    ).toBeInstanceOf(AiGovernanceClient);
  });

  it('renders its page', async () => {
    await render(
      <Routes>
        <Route path="/*" element={<exported.AiGovernancePage />} />
      </Routes>,
    );
    expect(
      await screen.findByRole('heading', { name: 'AI governance' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('list', { name: 'Key numbers' }),
    ).toBeInTheDocument();
  });

  it('renders its entity extensions', async () => {
    await render(
      <>
        <EntityProvider entity={ADVISOR}>
          <exported.EntityAiSystemScorecardCard />
          <exported.EntityAiSystemFactsCard />
          <Routes>
            <Route
              path="/*"
              element={<exported.EntityAiSystemControlsContent />}
            />
          </Routes>
          <Routes>
            <Route path="/*" element={<exported.EntityAiSystemRiskContent />} />
          </Routes>
          <Routes>
            <Route
              path="/*"
              element={<exported.EntityAiSystemActivityContent />}
            />
          </Routes>
        </EntityProvider>
        <EntityProvider entity={LENDING}>
          <exported.EntityAiSystemsCard />
        </EntityProvider>
      </>,
    );
    for (const name of [
      'AI governance scorecard',
      'AI system facts',
      'AI systems',
      'History',
      'Matrix and register',
      'Activity',
    ]) {
      expect((await screen.findAllByText(name)).length).toBeGreaterThan(0);
    }
    expect(
      await screen.findByRole('heading', { name: 'Controls' }),
    ).toBeInTheDocument();
  });

  it('falls back to the usual place of the Controls tab where it is not mounted', async () => {
    await render(
      <EntityProvider entity={ADVISOR}>
        <exported.EntityAiSystemScorecardCard />
      </EntityProvider>,
    );
    expect(
      await screen.findByRole('link', { name: /Open controls/ }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/aisystem/credit-limit-advisor/ai-controls',
    );
  });

  it('knows on which pages its extensions belong', () => {
    expect(exported.isAiSystemAvailable(ADVISOR)).toBe(true);
    expect(exported.isAiSystemAvailable(LENDING)).toBe(false);
    expect(exported.isAiSystemsCardAvailable(LENDING)).toBe(true);
    expect(exported.isAiSystemsCardAvailable(ADVISOR)).toBe(false);
    for (const kind of ['API', 'Resource', 'AiResource', 'AiModelServerAPI']) {
      expect([
        kind,
        exported.isAiSystemsCardAvailable({ ...LENDING, kind }),
      ]).toEqual([kind, true]);
    }
  });
});
