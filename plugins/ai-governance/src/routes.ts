import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/core-plugin-api';

/** The page `/ai-governance`. @public */
export const rootRouteRef = createRouteRef({ id: 'ai-governance' });

/** Where an entity is registered from its file. @public */
export const registerFileRouteRef = createExternalRouteRef({
  id: 'register-file',
  optional: true,
  defaultTarget: 'catalog-import.importPage',
});

/** Where an entity is made from a template. @public */
export const createFromTemplateRouteRef = createExternalRouteRef({
  id: 'create-from-template',
  optional: true,
  defaultTarget: 'scaffolder.root',
});

/** The Controls tab of an AISystem. @public */
export const controlsRouteRef = createRouteRef({
  id: 'ai-governance:entity-controls',
});

/** The Risk tab of an AISystem. @public */
export const riskRouteRef = createRouteRef({ id: 'ai-governance:entity-risk' });

/** The Monitoring tab of an AISystem. @public */
export const monitoringRouteRef = createRouteRef({
  id: 'ai-governance:entity-monitoring',
});

/** The Activity tab of an AISystem. @public */
export const activityRouteRef = createRouteRef({
  id: 'ai-governance:entity-activity',
});
