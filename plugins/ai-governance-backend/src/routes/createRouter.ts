import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { Router } from 'express';
import { ManagementSystemService } from '../managementSystem';
import { RecordService } from '../records';
import { GovernanceService } from '../service';
import { registerActivity } from './activity';
import { registerArchive } from './archive';
import { registerManagementSystem } from './managementSystem';
import { registerManagementSystemRecords } from './managementSystemRecords';
import { registerPacks } from './packs';
import { registerRecord } from './record';
import { registerRecords } from './records';
import { registerRecordTypes } from './recordTypes';
import { registerRelink } from './relink';
import { createApiRouter } from './RouteOptions';
import { registerSummary } from './summary';
import { registerSystem } from './system';
import { registerSystems } from './systems';
import { registerTrail } from './trail';

/** Routes of the HTTP API. They parse and delegate; the service decides. */
export function createRouter(options: {
  service: GovernanceService;
  records: RecordService;
  managementSystem: ManagementSystemService;
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
    registerManagementSystem,
    registerManagementSystemRecords,
    registerRecord,
    registerActivity,
    registerRelink,
    registerArchive,
    registerTrail,
  ]) {
    register({ ...options, router });
  }
  return router as unknown as Router;
}
