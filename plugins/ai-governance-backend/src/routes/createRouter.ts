import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { Router } from 'express';
import { ExportService } from '../exports';
import { RecordService } from '../records';
import { GovernanceService } from '../service';
import { registerActivity } from './activity';
import { registerArchive } from './archive';
import { registerEvidencePack } from './evidencePack';
import { registerExports } from './exports';
import { registerPacks } from './packs';
import { registerRecord } from './record';
import { registerRecords } from './records';
import { registerRecordTypes } from './recordTypes';
import { registerRelink } from './relink';
import { createApiRouter } from './RouteOptions';
import { registerSummary } from './summary';
import { registerSystem } from './system';
import { registerSystemExports } from './systemExports';
import { registerSystems } from './systems';
import { registerTrail } from './trail';

/** Routes of the HTTP API. They parse and delegate; the service decides. */
export function createRouter(options: {
  service: GovernanceService;
  records: RecordService;
  exports: ExportService;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
}): Router {
  const router = createApiRouter();
  for (const register of [
    registerSystems,
    registerSystem,
    registerSummary,
    registerPacks,
    registerRecordTypes,
    registerRecords,
    registerRecord,
    registerActivity,
    registerRelink,
    registerArchive,
    registerTrail,
    registerExports,
    registerSystemExports,
    registerEvidencePack,
  ]) {
    register({ ...options, router });
  }
  return router as unknown as Router;
}
