import {
  coreExtensionData,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { AiSystemIcon } from '../components/AiSystemIcon';
import {
  ATTENTION_PATH,
  PACK_CONTROLS_PATH,
  CROSSWALK_PATH,
  INVENTORY_PATH,
  MANAGEMENT_SYSTEM_PATH,
  OVERVIEW_PATH,
  REPORTS_PATH,
  TRENDS_PATH,
} from '../hooks/useGovernanceLinks';
import { rootRouteRef } from '../routes';

const PLUGIN_ID = 'ai-governance';
const TITLE = 'AI governance';

/** The page `/ai-governance`; apps can attach sub-pages of their own. */
export const governancePage = PageBlueprint.makeWithOverrides({
  factory(originalFactory, { config, inputs }) {
    const title = config.title ?? TITLE;
    const icon = <AiSystemIcon fontSize="inherit" />;
    const pages = inputs.pages.map(page => {
      const path = page.get(coreExtensionData.routePath);
      return {
        path,
        title: page.get(coreExtensionData.title) ?? path,
        icon: page.get(coreExtensionData.icon),
        element: page.get(coreExtensionData.reactElement),
      };
    });
    return originalFactory({
      path: '/ai-governance',
      title,
      icon,
      routeRef: rootRouteRef,
      // The layout is drawn inside, with tabs that keep the filters.
      noHeader: true,
      loader: () =>
        import('../components/GovernancePage').then(m => (
          <m.NfsGovernancePage
            pluginId={PLUGIN_ID}
            title={title}
            icon={icon}
            pages={pages}
          />
        )),
    });
  },
});

/** Views of the page, in the order of their tabs. */
export const subPages = [
  SubPageBlueprint.make({
    name: 'overview',
    params: {
      path: OVERVIEW_PATH,
      title: 'Overview',
      loader: () =>
        import('../components/Overview').then(m => <m.OverviewPage />),
    },
  }),
  SubPageBlueprint.make({
    name: 'trends',
    params: {
      path: TRENDS_PATH,
      title: 'Trends',
      loader: () => import('../components/Trends').then(m => <m.TrendsPage />),
    },
  }),
  SubPageBlueprint.make({
    name: 'inventory',
    params: {
      path: INVENTORY_PATH,
      title: 'Inventory',
      loader: () =>
        import('../components/Inventory').then(m => <m.InventoryPage />),
    },
  }),
  SubPageBlueprint.make({
    name: 'controls',
    params: {
      path: PACK_CONTROLS_PATH,
      title: 'Controls',
      loader: () =>
        import('../components/PackControls').then(m => <m.PackControlsPage />),
    },
  }),
  SubPageBlueprint.make({
    name: 'management-system',
    params: {
      path: MANAGEMENT_SYSTEM_PATH,
      title: 'Management system',
      loader: () =>
        import('../components/ManagementSystem').then(m => (
          <m.ManagementSystemPage />
        )),
    },
  }),
  SubPageBlueprint.make({
    name: 'crosswalk',
    params: {
      path: CROSSWALK_PATH,
      title: 'Crosswalk',
      loader: () =>
        import('../components/Crosswalk').then(m => <m.CrosswalkPage />),
    },
  }),
  SubPageBlueprint.make({
    name: 'attention',
    params: {
      path: ATTENTION_PATH,
      title: 'Attention',
      loader: () =>
        import('../components/Attention').then(m => <m.AttentionPage />),
    },
  }),
  SubPageBlueprint.make({
    name: 'reports',
    params: {
      path: REPORTS_PATH,
      title: 'Reports',
      loader: () =>
        import('../components/Reports').then(m => <m.ReportsPage />),
    },
  }),
];
