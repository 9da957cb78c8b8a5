import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { json, Request, RequestHandler } from 'express';
import { ServiceOptions } from '../access';
import { AttachmentService } from '../attachments';
import { AttentionService } from '../attention';
import { UnregisteredService } from '../discovery';
import { ExportService } from '../exports';
import { InsightService } from '../insights';
import { ManagementSystemService } from '../managementSystem';
import { RecordService } from '../records';
import { spec } from '../schema/openapi.generated';
import { SystemService } from '../systems';
import { TargetService } from '../targets';

/** The longest record that its schema allows, in whatever script, fits. */
const MOST_BYTES = '1mb';

/** A file is sent here as it is, also one that is JSON. */
const UPLOAD = /\/v1\/systems\/[^/]+\/[^/]+\/attachments\/?$/;

/** Router that checks requests against the OpenAPI document and serves it. */
export function createApiRouter() {
  const readJson = json({ limit: MOST_BYTES });
  const readBody: RequestHandler = (request, response, next) =>
    UPLOAD.test(request.path) ? next() : readJson(request, response, next);
  return createValidatedOpenApiRouter<typeof spec>(spec, {
    middleware: [readBody],
    validatorOptions: {
      // It would want the whole body first, and keep a validator for every content
      // type that is ever sent; the route checks what it is sent by itself.
      ignorePaths: UPLOAD,
      fileUploader: false,
    },
  });
}

/** A router of {@link createApiRouter}. */
export type ApiRouter = ReturnType<typeof createApiRouter>;

/** What the routes of a resource need. */
export interface RouteOptions {
  router: ApiRouter;
  service: SystemService;
  insights: InsightService;
  targets: TargetService;
  records: RecordService;
  managementSystem: ManagementSystemService;
  attachments: AttachmentService;
  attention: AttentionService;
  unregistered: UnregisteredService;
  exports: ExportService;
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
