import {
  AiGovernanceApi,
  ListSystemsQuery,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { Content, Page } from '@backstage/core-components';
import { createDevApp } from '@backstage/dev-utils';
import { CatalogEntityPage } from '@backstage/plugin-catalog';
import { catalogApiRef, EntityProvider } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import Grid from '@material-ui/core/Grid';
import { ReactNode } from 'react';
import {
  ADVISOR,
  CREDIT,
  LENDING,
  LIMIT_API,
  SKETCH,
} from '../src/__testUtils__/entities';
import { HISTORY } from '../src/__testUtils__/history';
import { CONTROLS, PACK, scorecard } from '../src/__testUtils__/scorecard';
import { summary, system, SYSTEMS } from '../src/__testUtils__/systems';
import {
  aiGovernanceApiRef,
  aiGovernancePlugin,
  AiGovernancePage,
  EntityAiSystemControlsContent,
  EntityAiSystemFactsCard,
  EntityAiSystemScorecardCard,
  EntityAiSystemsCard,
} from '../src';

const PORTFOLIO = [
  ...SYSTEMS,
  ...Array.from({ length: 60 }, (_, index) => system(`forecast-${index + 1}`)),
];

/** A page of the portfolio; the cursor is the place of its first row. */
async function listSystems({
  q = '',
  cursor = '0',
  limit = 20,
}: ListSystemsQuery = {}) {
  const start = Number(cursor);
  const found = PORTFOLIO.filter(({ name }) => name.includes(q));
  return {
    items: found.slice(start, start + limit),
    totalItems: found.length,
    nextCursor: start + limit < found.length ? `${start + limit}` : undefined,
    prevCursor: start > 0 ? `${Math.max(0, start - limit)}` : undefined,
  };
}

const api: AiGovernanceApi = {
  listSystems,
  getScorecard: async ({ name }) =>
    name === SKETCH.metadata.name
      ? scorecard({ completeness: undefined, level: 'none', controls: [] })
      : scorecard(),
  getHistory: async () => HISTORY,
  getSummary: async () => summary(),
  listPacks: async () => [PACK],
  listControls: async () => ({ pack: PACK, items: CONTROLS }),
};

function entityView(entity: Entity, ...views: ReactNode[]) {
  return (
    <EntityProvider entity={entity}>
      <Page themeId="tool">
        <Content>
          <Grid container spacing={3}>
            {views.map((view, index) => (
              <Grid item xs={12} md={views.length > 1 ? 6 : 12} key={index}>
                {view}
              </Grid>
            ))}
          </Grid>
        </Content>
      </Page>
    </EntityProvider>
  );
}

createDevApp()
  .registerPlugin(aiGovernancePlugin)
  .registerApi({ api: aiGovernanceApiRef, deps: {}, factory: () => api })
  .registerApi({
    api: catalogApiRef,
    deps: {},
    factory: () =>
      catalogApiMock({ entities: [ADVISOR, SKETCH, LENDING, CREDIT] }),
  })
  .addPage({
    title: 'Governance',
    path: '/ai-governance',
    element: <AiGovernancePage />,
  })
  // Links to entities need a page to lead to.
  .addPage({
    path: '/catalog/:namespace/:kind/:name',
    element: <CatalogEntityPage />,
  })
  .addPage({
    title: 'Overview cards',
    path: '/overview-cards',
    element: entityView(
      ADVISOR,
      <EntityAiSystemScorecardCard />,
      <EntityAiSystemFactsCard />,
    ),
  })
  .addPage({
    title: 'First day',
    path: '/first-day',
    element: entityView(
      SKETCH,
      <EntityAiSystemScorecardCard />,
      <EntityAiSystemFactsCard />,
    ),
  })
  .addPage({
    title: 'Controls',
    path: '/controls',
    element: entityView(ADVISOR, <EntityAiSystemControlsContent />),
  })
  .addPage({
    title: 'Group',
    path: '/group',
    element: entityView(LENDING, <EntityAiSystemsCard />),
  })
  .addPage({
    title: 'Component',
    path: '/component',
    element: entityView(LIMIT_API, <EntityAiSystemsCard />),
  })
  .render();
