import {
  AiGovernanceApi,
  ListSystemsQuery,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { createDevApp } from '@backstage/dev-utils';
import { CatalogEntityPage } from '@backstage/plugin-catalog';
import { catalogApiRef, EntityProvider } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { Container } from '@backstage/ui';
import Grid from '@material-ui/core/Grid';
import { ReactNode } from 'react';
import {
  ADVISOR,
  CREDIT,
  LENDING,
  LIMIT_API,
  SKETCH,
} from '../src/__testUtils__/entities';
import { FIXTURE_API } from '../src/__testUtils__/fixtureApi';
import { WATCHED } from '../src/__testUtils__/monitoring';
import { record, recordPage, RECORDS } from '../src/__testUtils__/records';
import { scorecard } from '../src/__testUtils__/scorecard';
import { system, SYSTEMS } from '../src/__testUtils__/systems';
import {
  aiGovernanceApiRef,
  aiGovernancePlugin,
  AiGovernancePage,
  EntityAiSystemActivityContent,
  EntityAiSystemControlsContent,
  EntityAiSystemFactsCard,
  EntityAiSystemMonitoringContent,
  EntityAiSystemRiskContent,
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

/** Records of each system, so that what is written here shows at once. */
const written = new Map<string, RecordView[]>();

function recordsOf(name: string): RecordView[] {
  const own =
    written.get(name) ?? (name === SKETCH.metadata.name ? [] : RECORDS);
  written.set(name, own);
  return own;
}

function replace(recordId: string, change: Partial<RecordView>): RecordView {
  for (const [name, records] of written) {
    const before = records.find(({ id }) => id === recordId);
    if (before) {
      const after: RecordView = {
        ...before,
        ...change,
        revision: before.revision + 1,
        updatedAt: new Date().toISOString(),
      };
      written.set(name, [after, ...records.filter(item => item !== before)]);
      return after;
    }
  }
  throw new Error(`No record ${recordId}`);
}

const api: AiGovernanceApi = {
  ...FIXTURE_API,
  listSystems,
  listRecords: async ({ name }) => recordPage(recordsOf(name)),
  createRecord: async (
    { name },
    { type, data, subject, expiresAt, submit },
  ) => {
    const now = new Date().toISOString();
    const added = record(`r-${Date.now()}`, type, {
      data,
      subject,
      expiresAt,
      state: submit ? 'submitted' : 'draft',
      createdAt: now,
      updatedAt: now,
      effectiveAt: now,
      may: submit ? ['revise', 'withdraw'] : ['revise', 'submit', 'withdraw'],
    });
    written.set(name, [added, ...recordsOf(name)]);
    return added;
  },
  reviseRecord: async (id, { data, expiresAt }) =>
    replace(id, { data, ...(expiresAt && { expiresAt }) }),
  transitionRecord: async (id, input) => {
    const { state, comment } = {
      ...(await FIXTURE_API.transitionRecord(id, input)),
      ...input,
    };
    return replace(id, { state, comment, may: [] });
  },
  getScorecard: async ({ name }) =>
    name === SKETCH.metadata.name
      ? scorecard({ completeness: undefined, level: 'none', controls: [] })
      : scorecard(),
};

function entityView(entity: Entity, ...views: ReactNode[]) {
  return (
    <EntityProvider entity={entity}>
      <Container>
        <Grid container spacing={3}>
          {views.map((view, index) => (
            <Grid item xs={12} md={views.length > 1 ? 6 : 12} key={index}>
              {view}
            </Grid>
          ))}
        </Grid>
      </Container>
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
    title: 'Risk',
    path: '/risk',
    element: entityView(ADVISOR, <EntityAiSystemRiskContent />),
  })
  .addPage({
    title: 'First risk',
    path: '/first-risk',
    element: entityView(SKETCH, <EntityAiSystemRiskContent />),
  })
  .addPage({
    title: 'Monitoring',
    path: '/monitoring',
    element: entityView(WATCHED, <EntityAiSystemMonitoringContent />),
  })
  .addPage({
    title: 'Activity',
    path: '/activity',
    element: entityView(ADVISOR, <EntityAiSystemActivityContent />),
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
