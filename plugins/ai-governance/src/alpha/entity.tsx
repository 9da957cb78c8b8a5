import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod';
import {
  AI_SYSTEM_FILTER_KIND,
  RELATED_KINDS,
  ROLLUP_KINDS,
} from '../lib/entityKinds';
import {
  ACTIVITY_PATH,
  CONTROLS_PATH,
  MONITORING_PATH,
  RISK_PATH,
} from '../paths';
import {
  activityRouteRef,
  controlsRouteRef,
  monitoringRouteRef,
  riskRouteRef,
} from '../routes';
import { loadContent } from './loadRouted';
import { titleOf } from './titleOf';

/** Level, completeness and what to do next, on the overview of an AISystem. */
export const scorecardCard = EntityCardBlueprint.make({
  name: 'scorecard',
  params: {
    type: 'content',
    filter: { kind: AI_SYSTEM_FILTER_KIND },
    loader: () => import('../lazyViews').then(m => <m.ScorecardCard />),
  },
});

/** What an AISystem declares about itself. */
export const factsCard = EntityCardBlueprint.make({
  name: 'facts',
  params: {
    type: 'info',
    filter: { kind: AI_SYSTEM_FILTER_KIND },
    loader: () => import('../lazyViews').then(m => <m.FactsCard />),
  },
});

/** AI systems of an entity that owns, holds, runs or feeds them. */
export const systemsCard = EntityCardBlueprint.makeWithOverrides({
  name: 'systems',
  configSchema: {
    rows: z.number().int().min(1).max(100).optional(),
    initialScope: z.enum(['direct', 'subtree']).optional(),
    showWhenEmpty: z.boolean().optional(),
  },
  factory(originalFactory, { config }) {
    const { rows, initialScope, showWhenEmpty } = config;
    return originalFactory({
      type: 'content',
      filter: { kind: { $in: [...RELATED_KINDS] } },
      loader: () =>
        import('../shells/SystemsCard').then(m => (
          <m.SystemsCard
            rows={rows}
            initialScope={initialScope}
            showWhenEmpty={showWhenEmpty}
          />
        )),
    });
  },
});

/** Roll-up of a Group, System or Domain over all below it. */
export const rollupCard = EntityCardBlueprint.makeWithOverrides({
  name: 'rollup',
  configSchema: { showWhenEmpty: z.boolean().optional() },
  factory(originalFactory, { config }) {
    return originalFactory({
      type: 'content',
      filter: { kind: { $in: [...ROLLUP_KINDS] } },
      loader: () =>
        import('../shells/EntityRollupCard').then(m => (
          <m.EntityRollupCard showWhenEmpty={config.showWhenEmpty} />
        )),
    });
  },
});

/** The Controls tab of an AISystem. */
export const entityControlsContent = EntityContentBlueprint.makeWithOverrides({
  name: 'controls',
  factory: (originalFactory, { config }) =>
    originalFactory({
      path: CONTROLS_PATH,
      title: titleOf(config, 'entity.controls'),
      routeRef: controlsRouteRef,
      filter: { kind: AI_SYSTEM_FILTER_KIND },
      loader: () =>
        loadContent(() => import('../lazyViews').then(m => m.ControlsContent)),
    }),
});

/** The Risk tab of an AISystem. */
export const entityRiskContent = EntityContentBlueprint.makeWithOverrides({
  name: 'risk',
  factory: (originalFactory, { config }) =>
    originalFactory({
      path: RISK_PATH,
      title: titleOf(config, 'entity.risk'),
      routeRef: riskRouteRef,
      filter: { kind: AI_SYSTEM_FILTER_KIND },
      loader: () =>
        loadContent(() => import('../lazyViews').then(m => m.RiskContent)),
    }),
});

/** The Monitoring tab of an AISystem. */
export const entityMonitoringContent = EntityContentBlueprint.makeWithOverrides(
  {
    name: 'monitoring',
    factory: (originalFactory, { config }) =>
      originalFactory({
        path: MONITORING_PATH,
        title: titleOf(config, 'entity.monitoring'),
        routeRef: monitoringRouteRef,
        filter: { kind: AI_SYSTEM_FILTER_KIND },
        loader: () =>
          loadContent(() =>
            import('../lazyViews').then(m => m.MonitoringContent),
          ),
      }),
  },
);

/** The Activity tab of an AISystem. */
export const entityActivityContent = EntityContentBlueprint.makeWithOverrides({
  name: 'activity',
  factory: (originalFactory, { config }) =>
    originalFactory({
      path: ACTIVITY_PATH,
      title: titleOf(config, 'entity.activity'),
      routeRef: activityRouteRef,
      filter: { kind: AI_SYSTEM_FILTER_KIND },
      loader: () =>
        loadContent(() => import('../lazyViews').then(m => m.ActivityContent)),
    }),
});
