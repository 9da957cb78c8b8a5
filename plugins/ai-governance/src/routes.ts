import { createRouteRef } from '@backstage/core-plugin-api';

/** The page `/ai-governance`. @public */
export const rootRouteRef = createRouteRef({ id: 'ai-governance' });

/** The Controls tab of an AISystem. @public */
export const controlsRouteRef = createRouteRef({
  id: 'ai-governance:entity-controls',
});

/** The Risk tab of an AISystem. @public */
export const riskRouteRef = createRouteRef({ id: 'ai-governance:entity-risk' });

/** The Activity tab of an AISystem. @public */
export const activityRouteRef = createRouteRef({
  id: 'ai-governance:entity-activity',
});
