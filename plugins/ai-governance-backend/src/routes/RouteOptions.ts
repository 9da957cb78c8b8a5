import { HttpAuthService } from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { Request } from 'express';
import { spec } from '../schema/openapi.generated';
import { GovernanceService, ServiceOptions } from '../service';

/** Router that checks requests against the OpenAPI document and serves it. */
export function createApiRouter() {
  return createValidatedOpenApiRouter<typeof spec>(spec);
}

/** A router of {@link createApiRouter}. */
export type ApiRouter = ReturnType<typeof createApiRouter>;

/** What the routes of a resource need. */
export interface RouteOptions {
  router: ApiRouter;
  service: GovernanceService;
  httpAuth: HttpAuthService;
}

/** Whose request it is. People and other plugins may ask. */
export async function whoAsks(
  httpAuth: HttpAuthService,
  request: unknown,
): Promise<ServiceOptions> {
  return {
    credentials: await httpAuth.credentials(request as Request, {
      allow: ['user', 'service'],
    }),
  };
}
