import { AiGovernanceClient } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import { aiGovernanceApiRef } from './api';
import {
  DUE_WIDGET,
  HomeWidgetProps,
  LAW_WIDGET,
  PORTFOLIO_WIDGET,
  WORK_WIDGET,
} from './lib/homeWidgets';
import {
  AiSearchFiltersProps,
  AiSearchResultListItemProps,
  isAiSearchResult,
} from './lib/searchResults';
import {
  activityRouteRef,
  controlsRouteRef,
  createFromTemplateRouteRef,
  monitoringRouteRef,
  registerFileRouteRef,
  riskRouteRef,
  rootRouteRef,
} from './routes';
import type { AiRollupCardProps } from './shells/EntityRollupCard';
import type { AiSystemsCardProps } from './shells/SystemsCard';

/**
 * AI governance for apps on the legacy frontend system. Apps on the new frontend
 * system use the default export of `./alpha`.
 * @public
 */
export const aiGovernancePlugin = createPlugin({
  id: 'ai-governance',
  apis: [
    createApiFactory({
      api: aiGovernanceApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new AiGovernanceClient(deps),
    }),
  ],
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
});

/** The page `/ai-governance` with overview and inventory. @public */
export const AiGovernancePage: () => JSX.Element = aiGovernancePlugin.provide(
  createRoutableExtension({
    name: 'AiGovernancePage',
    component: () =>
      import('./shells/GovernancePage').then(m => m.GovernancePage),
    mountPoint: rootRouteRef,
  }),
);

/** The Controls tab of an AISystem. @public */
export const EntityAiSystemControlsContent: () => JSX.Element =
  aiGovernancePlugin.provide(
    createRoutableExtension({
      name: 'EntityAiSystemControlsContent',
      component: () => import('./lazyViews').then(m => m.ControlsContent),
      mountPoint: controlsRouteRef,
    }),
  );

/** The Risk tab of an AISystem. @public */
export const EntityAiSystemRiskContent: () => JSX.Element =
  aiGovernancePlugin.provide(
    createRoutableExtension({
      name: 'EntityAiSystemRiskContent',
      component: () => import('./lazyViews').then(m => m.RiskContent),
      mountPoint: riskRouteRef,
    }),
  );

/** The Monitoring tab of an AISystem. @public */
export const EntityAiSystemMonitoringContent: () => JSX.Element =
  aiGovernancePlugin.provide(
    createRoutableExtension({
      name: 'EntityAiSystemMonitoringContent',
      component: () => import('./lazyViews').then(m => m.MonitoringContent),
      mountPoint: monitoringRouteRef,
    }),
  );

/** The Activity tab of an AISystem. @public */
export const EntityAiSystemActivityContent: () => JSX.Element =
  aiGovernancePlugin.provide(
    createRoutableExtension({
      name: 'EntityAiSystemActivityContent',
      component: () => import('./lazyViews').then(m => m.ActivityContent),
      mountPoint: activityRouteRef,
    }),
  );

/** Level, completeness and what to do next, for an AISystem. @public */
export const EntityAiSystemScorecardCard: () => JSX.Element =
  aiGovernancePlugin.provide(
    createComponentExtension({
      name: 'EntityAiSystemScorecardCard',
      component: {
        lazy: () => import('./lazyViews').then(m => m.ScorecardCard),
      },
    }),
  );

/** What an AISystem declares about itself. @public */
export const EntityAiSystemFactsCard: () => JSX.Element =
  aiGovernancePlugin.provide(
    createComponentExtension({
      name: 'EntityAiSystemFactsCard',
      component: {
        lazy: () => import('./lazyViews').then(m => m.FactsCard),
      },
    }),
  );

/**
 * AI systems of a Component, API, Resource, System, Domain, Group or User.
 * @public
 */
export const EntityAiSystemsCard: (
  props: AiSystemsCardProps,
) => JSX.Element | null = aiGovernancePlugin.provide(
  createComponentExtension({
    name: 'EntityAiSystemsCard',
    component: {
      lazy: () => import('./shells/SystemsCard').then(m => m.SystemsCard),
    },
  }),
);

/**
 * AI systems of a Group, System or Domain and of all below it, rolled up. @public
 */
export const EntityAiRollupCard: (
  props: AiRollupCardProps,
) => JSX.Element | null = aiGovernancePlugin.provide(
  createComponentExtension({
    name: 'EntityAiRollupCard',
    component: {
      lazy: () =>
        import('./shells/EntityRollupCard').then(m => m.EntityRollupCard),
    },
  }),
);

/** An AI system, a control, a record or a risk on the search page. @public */
export const AiGovernanceSearchResultListItem: (
  props: AiSearchResultListItemProps,
) => JSX.Element | null = aiGovernancePlugin.provide(
  createSearchResultListItemExtension({
    name: 'AiGovernanceSearchResultListItem',
    component: () => import('./lazyViews').then(m => m.SearchResultItem),
    predicate: isAiSearchResult,
  }),
);

/**
 * Filters by class, level, owner, state and kind, for the search page. @public
 */
export const AiGovernanceSearchFilters: (
  props: AiSearchFiltersProps,
) => JSX.Element | null = aiGovernancePlugin.provide(
  createComponentExtension({
    name: 'AiGovernanceSearchFilters',
    component: { lazy: () => import('./lazyViews').then(m => m.SearchFilters) },
  }),
);

/** What waits for the reader, on a home page. @public */
export const HomePageAiGovernanceWork: (props: HomeWidgetProps) => JSX.Element =
  aiGovernancePlugin.provide(
    createCardExtension<{}>({
      name: 'HomePageAiGovernanceWork',
      ...WORK_WIDGET,
      components: () =>
        import('./lazyViews').then(m => ({ Content: m.MyWorkList })),
    }),
  );

/** What is due for the reader, on a home page. @public */
export const HomePageAiGovernanceDue: (props: HomeWidgetProps) => JSX.Element =
  aiGovernancePlugin.provide(
    createCardExtension<{}>({
      name: 'HomePageAiGovernanceDue',
      ...DUE_WIDGET,
      components: () =>
        import('./lazyViews').then(m => ({ Content: m.DueWidget })),
    }),
  );

/** Levels, classes and what changed of all AI systems, on a home page. @public */
export const HomePageAiGovernancePortfolio: (
  props: HomeWidgetProps,
) => JSX.Element = aiGovernancePlugin.provide(
  createCardExtension<{}>({
    name: 'HomePageAiGovernancePortfolio',
    ...PORTFOLIO_WIDGET,
    components: () =>
      import('./lazyViews').then(m => ({ Content: m.PortfolioWidget })),
  }),
);

/** The next dates of law, on a home page. @public */
export const HomePageAiGovernanceLaw: (props: HomeWidgetProps) => JSX.Element =
  aiGovernancePlugin.provide(
    createCardExtension<{}>({
      name: 'HomePageAiGovernanceLaw',
      ...LAW_WIDGET,
      components: () =>
        import('./lazyViews').then(m => ({ Content: m.LawWidget })),
    }),
  );

/** Catalog filter by AI life cycle stage, for the catalog index page. @public */
export const AiSystemStagePicker: () => JSX.Element | null =
  aiGovernancePlugin.provide(
    createComponentExtension({
      name: 'AiSystemStagePicker',
      component: {
        lazy: () =>
          import('./shells/CatalogFilters').then(m => m.AiSystemStagePicker),
      },
    }),
  );

/** Catalog filter by AI risk class, for the catalog index page. @public */
export const AiSystemClassPicker: () => JSX.Element | null =
  aiGovernancePlugin.provide(
    createComponentExtension({
      name: 'AiSystemClassPicker',
      component: {
        lazy: () =>
          import('./shells/CatalogFilters').then(m => m.AiSystemClassPicker),
      },
    }),
  );
