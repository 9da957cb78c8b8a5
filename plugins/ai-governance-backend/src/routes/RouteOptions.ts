import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { AttachmentService } from '../attachments';
import { AttentionService } from '../attention';
import { CalendarFeedService, CalendarService } from '../calendar';
import { DescriptorService } from '../descriptors';
import { UnregisteredService } from '../discovery';
import { ExportService, RegisterReader } from '../exports';
import { InsightService } from '../insights';
import { ManagementSystemService } from '../managementSystem';
import { MeasurementService } from '../measurements';
import { RecordService } from '../records';
import { SignalService } from '../signals';
import { SourceStatusService } from '../sources';
import { FixService, SystemService } from '../systems';
import { TargetService } from '../targets';
import { WebhookService } from '../webhooks';
import { WorkService } from '../work';
import { ApiRouter } from './ApiRouter';
import { Outages } from './unavailable';

/** What the routes of a resource need. */
export interface RouteOptions {
  router: ApiRouter;
  service: SystemService;
  insights: InsightService;
  targets: TargetService;
  records: RecordService;
  managementSystem: ManagementSystemService;
  measurements: MeasurementService;
  sources: SourceStatusService;
  attachments: AttachmentService;
  attention: AttentionService;
  calendar: CalendarService;
  calendarFeeds: CalendarFeedService;
  fixes: FixService;
  descriptors: DescriptorService;
  unregistered: UnregisteredService;
  work: WorkService;
  exports: ExportService;
  registers: RegisterReader;
  signals: SignalService;
  webhooks: WebhookService;
  outages: Outages;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  /** Milliseconds since the epoch. Default: the clock. */
  now?: () => number;
}
