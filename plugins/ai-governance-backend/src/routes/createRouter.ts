import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Router } from 'express';
import { GovernanceService } from '../service';
import { registerPacks } from './packs';
import { createApiRouter } from './RouteOptions';
import { registerSummary } from './summary';
import { registerSystem } from './system';
import { registerSystems } from './systems';

/** Routes of the HTTP API. They parse and delegate; the service decides. */
export function createRouter(options: {
  service: GovernanceService;
  httpAuth: HttpAuthService;
}): Router {
  const router = createApiRouter();
  for (const register of [
    registerSystems,
    registerSystem,
    registerSummary,
    registerPacks,
  ]) {
    register({ ...options, router });
  }
  return router as unknown as Router;
}
