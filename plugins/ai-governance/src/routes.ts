import { createRouteRef } from '@backstage/core-plugin-api';

/** The page `/ai-governance`. @public */
export const rootRouteRef = createRouteRef({ id: 'ai-governance' });

/** The Controls tab of an AISystem. @public */
export const controlsRouteRef = createRouteRef({
  id: 'ai-governance:entity-controls',
});
