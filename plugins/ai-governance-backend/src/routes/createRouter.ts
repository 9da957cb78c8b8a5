import { Router } from 'express';
import { mountActivityRoutes } from './activity';
import { mountArchiveRoutes } from './archive';
import { mountAttachmentRoutes } from './attachments';
import { mountAttentionRoutes } from './attention';
import { mountCalendarFeedRoutes, mountCalendarRoutes } from './calendar';
import { createApiRouter } from './createApiRouter';
import { mountEvaluationInputRoutes } from './evaluationInput';
import { mountEvidencePackRoutes } from './evidencePack';
import { mountExportRoutes } from './exports';
import { mountDescriptorRoutes } from './descriptors';
import { mountFixRoutes } from './fixes';
import { mountImportRoutes } from './imports';
import { keepLastAnswers } from './keepLastAnswers';
import { LastAnswers } from './LastAnswers';
import { mountListExportRoutes } from './lists';
import { mountManagementExportRoutes } from './managementExports';
import { mountManagementSystemRoutes } from './managementSystem';
import { mountManagementSystemRecordRoutes } from './managementSystemRecords';
import { mountMeasurementRoutes } from './measurements';
import { mountMeasurementSourceRoutes } from './measurementSources';
import { mountMyWorkRoutes } from './myWork';
import { mountPackRoutes } from './packs';
import { mountRecordRoutes } from './record';
import { mountRecordListRoutes } from './records';
import { mountRecordTypeRoutes } from './recordTypes';
import { mountRegisterRoutes } from './registers';
import { mountRelinkRoutes } from './relink';
import { mountRollupRoutes } from './rollups';
import { RouteOptions } from './RouteOptions';
import { mountSignalRoutes } from './signals';
import { mountSummaryRoutes } from './summary';
import { mountSystemRoutes } from './system';
import { mountSystemExportRoutes } from './systemExports';
import { mountInventoryRoutes } from './systems';
import { mountTargetRoutes } from './targets';
import { mountTrailRoutes } from './trail';
import { mountTrendRoutes } from './trends';
import { answerUnavailable } from './unavailable';
import { mountUnregisteredRoutes } from './unregistered';
import { mountWebhookRoutes } from './webhooks';

/** Routes of the HTTP API. They parse and delegate; the service decides. */
export function createRouter(options: Omit<RouteOptions, 'router'>): Router {
  const router = createApiRouter();
  const { httpAuth, outages, now = Date.now } = options;
  const answers = new LastAnswers({ now });
  router.use(keepLastAnswers({ httpAuth, answers }));
  for (const mount of [
    mountInventoryRoutes,
    mountSystemRoutes,
    mountEvaluationInputRoutes,
    mountDescriptorRoutes,
    mountFixRoutes,
    mountSummaryRoutes,
    mountAttentionRoutes,
    mountCalendarRoutes,
    mountCalendarFeedRoutes,
    mountUnregisteredRoutes,
    mountMyWorkRoutes,
    mountRollupRoutes,
    mountTrendRoutes,
    mountTargetRoutes,
    mountPackRoutes,
    mountRecordTypeRoutes,
    mountRecordListRoutes,
    mountManagementSystemRoutes,
    mountManagementSystemRecordRoutes,
    mountRecordRoutes,
    mountMeasurementRoutes,
    mountMeasurementSourceRoutes,
    mountAttachmentRoutes,
    mountActivityRoutes,
    mountRelinkRoutes,
    mountImportRoutes,
    mountArchiveRoutes,
    mountTrailRoutes,
    mountExportRoutes,
    mountRegisterRoutes,
    mountManagementExportRoutes,
    mountListExportRoutes,
    mountSystemExportRoutes,
    mountEvidencePackRoutes,
    mountSignalRoutes,
    mountWebhookRoutes,
  ]) {
    mount({ ...options, router });
  }
  router.use(answerUnavailable({ outages, answers }));
  return router;
}
