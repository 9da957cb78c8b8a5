import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { Router } from 'express';
import { AttachmentService } from '../attachments';
import { AttentionService } from '../attention';
import { UnregisteredService } from '../discovery';
import { ExportService } from '../exports';
import { InsightService } from '../insights';
import { ManagementSystemService } from '../managementSystem';
import { RecordService } from '../records';
import { SystemService } from '../systems';
import { TargetService } from '../targets';
import { registerActivity } from './activity';
import { registerArchive } from './archive';
import { registerAttachments } from './attachments';
import { registerAttention } from './attention';
import { registerEvidencePack } from './evidencePack';
import { registerExports } from './exports';
import { registerImports } from './imports';
import { registerListExports } from './lists';
import { registerManagementExports } from './managementExports';
import { registerManagementSystem } from './managementSystem';
import { registerManagementSystemRecords } from './managementSystemRecords';
import { registerPacks } from './packs';
import { registerRecord } from './record';
import { registerRecords } from './records';
import { registerRecordTypes } from './recordTypes';
import { registerRelink } from './relink';
import { registerRollups } from './rollups';
import { createApiRouter } from './RouteOptions';
import { registerSummary } from './summary';
import { registerSystem } from './system';
import { registerSystemExports } from './systemExports';
import { registerSystems } from './systems';
import { registerTargets } from './targets';
import { registerTrail } from './trail';
import { registerTrends } from './trends';
import { registerUnregistered } from './unregistered';

/** Routes of the HTTP API. They parse and delegate; the service decides. */
export function createRouter(options: {
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
}): Router {
  const router = createApiRouter();
  for (const register of [
    registerSystems,
    registerSystem,
    registerSummary,
    registerAttention,
    registerUnregistered,
    registerRollups,
    registerTrends,
    registerTargets,
    registerPacks,
    registerRecordTypes,
    registerRecords,
    registerManagementSystem,
    registerManagementSystemRecords,
    registerRecord,
    registerAttachments,
    registerActivity,
    registerRelink,
    registerImports,
    registerArchive,
    registerTrail,
    registerExports,
    registerManagementExports,
    registerListExports,
    registerSystemExports,
    registerEvidencePack,
  ]) {
    register({ ...options, router });
  }
  return router as unknown as Router;
}
