import { AiGovernanceApi } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import {
  configApiRef,
  discoveryApiRef,
  identityApiRef,
} from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { StylesProvider } from '@material-ui/core/styles';
import { ReactElement } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { aiGovernanceApiRef } from '../api';
import {
  activityRouteRef,
  controlsRouteRef,
  createFromTemplateRouteRef,
  monitoringRouteRef,
  registerFileRouteRef,
  riskRouteRef,
  rootRouteRef,
} from '../routes';
import { ADVISOR, CREDIT, LENDING, TEMPLATE } from './entities';

/** Address in view, readable by a test. */
function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** Who looks at it. */
const ME = {
  type: 'user' as const,
  userEntityRef: 'user:default/mara',
  ownershipEntityRefs: ['user:default/mara'],
};

/** Renders a view as an app of the legacy system does, at an address. */
export async function renderView(
  element: ReactElement,
  options: {
    api: AiGovernanceApi;
    entity?: Entity;
    /** Address; the view is mounted for every path below `mount`. */
    at?: string;
    mount?: string;
    /** What the catalog holds. */
    catalog?: Entity[];
    /** Of the organisation. */
    timeZone?: string;
  },
) {
  const {
    api,
    entity,
    at = '/',
    mount = '/',
    catalog = [LENDING, CREDIT, ADVISOR, TEMPLATE],
    timeZone = 'UTC',
  } = options;
  const view = entity ? (
    <EntityProvider entity={entity}>{element}</EntityProvider>
  ) : (
    element
  );
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [aiGovernanceApiRef, api],
        [
          configApiRef,
          mockApis.config({ data: { aiGovernance: { timeZone } } }),
        ],
        [
          discoveryApiRef,
          { getBaseUrl: async id => `https://portal.example.com/api/${id}` },
        ],
        [identityApiRef, { getBackstageIdentity: async () => ME }],
        [catalogApiRef, catalogApiMock({ entities: catalog })],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      {/* No test asks for a style, and jsdom matches every rule with every element. */}
      <StylesProvider disableGeneration>
        <Routes>
          <Route path={`${mount.replace(/\/$/, '')}/*`} element={view} />
        </Routes>
      </StylesProvider>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [at],
      mountedRoutes: {
        '/ai-governance': rootRouteRef,
        '/create': createFromTemplateRouteRef,
        '/catalog-import': registerFileRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/the-controls-tab': controlsRouteRef,
        '/the-risk-tab': riskRouteRef,
        '/the-monitoring-tab': monitoringRouteRef,
        '/the-activity-tab': activityRouteRef,
      },
    },
  );
}
