import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { json, Request } from 'express';
import { ManagementSystemService } from '../managementSystem';
import { RecordService } from '../records';
import { spec } from '../schema/openapi.generated';
import { GovernanceService, ServiceOptions } from '../service';

/** The longest record that its schema allows, in whatever script, fits. */
const MOST_BYTES = '1mb';

/** Router that checks requests against the OpenAPI document and serves it. */
export function createApiRouter() {
  return createValidatedOpenApiRouter<typeof spec>(spec, {
    middleware: [json({ limit: MOST_BYTES })],
  });
}

/** A router of {@link createApiRouter}. */
export type ApiRouter = ReturnType<typeof createApiRouter>;

/** What the routes of a resource need. */
export interface RouteOptions {
  router: ApiRouter;
  service: GovernanceService;
  records: RecordService;
  managementSystem: ManagementSystemService;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
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
