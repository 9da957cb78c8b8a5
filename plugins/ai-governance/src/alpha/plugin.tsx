import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { AiSystemIcon } from '../components/AiSystemIcon';
import {
  activityRouteRef,
  controlsRouteRef,
  createFromTemplateRouteRef,
  monitoringRouteRef,
  registerFileRouteRef,
  riskRouteRef,
  rootRouteRef,
} from '../routes';
import { aiGovernanceApi } from './apis';
import { catalogFilters } from './catalogFilters';
import {
  entityActivityContent,
  entityControlsContent,
  entityMonitoringContent,
  entityRiskContent,
  factsCard,
  rollupCard,
  scorecardCard,
  systemsCard,
} from './entity';
import { homeWidgets } from './home';
import { governancePage, subPages } from './pages';
import { searchFilters, searchResultItem, searchResultTypes } from './search';

/**
 * AI governance for apps on the new frontend system.
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'ai-governance',
  title: 'AI governance',
  icon: <AiSystemIcon fontSize="inherit" />,
  info: { packageJson: () => import('../../package.json') },
  routes: {
    root: rootRouteRef,
    entityControls: controlsRouteRef,
    entityRisk: riskRouteRef,
    entityMonitoring: monitoringRouteRef,
    entityActivity: activityRouteRef,
  },
  externalRoutes: {
    registerFile: registerFileRouteRef,
    createFromTemplate: createFromTemplateRouteRef,
  },
  extensions: [
    aiGovernanceApi,
    governancePage,
    ...subPages,
    scorecardCard,
    factsCard,
    systemsCard,
    rollupCard,
    entityControlsContent,
    entityRiskContent,
    entityMonitoringContent,
    entityActivityContent,
    ...catalogFilters,
    searchResultItem,
    searchFilters,
    ...searchResultTypes,
    ...homeWidgets,
  ],
});
