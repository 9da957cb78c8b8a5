import { PortalInputs, Scorecard } from '../evaluation';
import { ControlFix } from '../fixes';
import { ExportedFile, ExportRequest } from '../exports/exportCatalogue';
import type { CrosswalkView } from '../packs';
import {
  ActivityPage,
  Archive,
  Attachment,
  AttachmentSettings,
  AttachmentUpload,
  AttentionPage,
  AttentionReminder,
  AttentionReminderInput,
  BreachesQuery,
  BreachPage,
  CalendarFeed,
  CalendarFeedInput,
  CalendarPage,
  ControlInfo,
  DecisionBasis,
  DescriptorProposal,
  DescriptorText,
  Dismissal,
  DismissalInput,
  DraftProposal,
  EvaluationInputRequest,
  HeatMap,
  HeatMapQuery,
  HistoryPage,
  HistoryQuery,
  LawCalendar,
  PreviewRegisterQuery,
  RegisterPreview,
  ListActivityQuery,
  ListAttentionQuery,
  ListCalendarQuery,
  ListRecordsQuery,
  ListSystemsQuery,
  ListUnregisteredQuery,
  MeasurementBatch,
  MeasurementPage,
  MeasurementReceipt,
  MeasurementSourceStatus,
  MeasurementsQuery,
  MetricCourse,
  MetricCoursesQuery,
  MetricStanding,
  NewCalendarFeed,
  OwnerCandidates,
  PackInfo,
  PullRequest,
  RecordImport,
  RecordInput,
  RecordPage,
  RecordRevision,
  RecordRevisionInput,
  RecordTransition,
  RecordTypeInfo,
  RecordView,
  RiskSettings,
  Rollup,
  RollupQuery,
  Summary,
  SummaryQuery,
  SystemPage,
  Target,
  TargetInput,
  TargetList,
  TargetProgress,
  TargetSystemPage,
  TrailExport,
  GetMyWorkQuery,
  MyWork,
  TrailVerification,
  UnregisteredPage,
  Trend,
  TrendChangePage,
  TrendChangesQuery,
  TrendQuery,
  WebhookStatus,
  WorkBulkInput,
  WorkBulkResult,
} from '../schema/types';
import { AiGovernanceApi, SystemRef } from './AiGovernanceApi';
import { BackendConnection } from './BackendConnection';
import { FileTransfer } from './FileTransfer';
import { ManagementSystemClient } from './ManagementSystemClient';
import { OutageListener } from './OutageWatch';

const SYSTEM = '/v1/systems/{namespace}/{name}';
const RECORD = '/v1/records/{recordId}';

/**
 * Typed client of `/api/ai-governance/v1`, generated types over `fetch`.
 * @public
 */
export class AiGovernanceClient
  extends ManagementSystemClient
  implements AiGovernanceApi
{
  readonly #http: BackendConnection;
  readonly #files: FileTransfer;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    super();
    this.#http = new BackendConnection(options);
    this.#files = new FileTransfer(this.#http);
  }

  watchOutage(listener: OutageListener): () => void {
    return this.#http.watchOutage(listener);
  }

  listSystems(query?: ListSystemsQuery): Promise<SystemPage> {
    return this.#http.get('/v1/systems', { query });
  }

  getSummary(query?: SummaryQuery): Promise<Summary> {
    return this.#http.get('/v1/summary', { query });
  }

  listAttention(query?: ListAttentionQuery): Promise<AttentionPage> {
    return this.#http.get('/v1/attention', { query });
  }

  remindOfAttention(input: AttentionReminderInput): Promise<AttentionReminder> {
    return this.#http.post('/v1/attention/reminders', { body: input });
  }

  listCalendar(query?: ListCalendarQuery): Promise<CalendarPage> {
    return this.#http.get('/v1/calendar', { query });
  }

  async listCalendarFeeds(): Promise<CalendarFeed[]> {
    const { items } = await this.#http.get('/v1/calendar/feeds');
    return items;
  }

  createCalendarFeed(input: CalendarFeedInput): Promise<NewCalendarFeed> {
    return this.#http.post('/v1/calendar/feeds', { body: input });
  }

  async revokeCalendarFeed(feedId: string): Promise<void> {
    await this.#http.delete('/v1/calendar/feeds/{feed}', {
      path: { feed: feedId },
    });
  }

  getMyWork(query?: GetMyWorkQuery): Promise<MyWork> {
    return this.#http.get('/v1/my-work', { query });
  }

  actOnWork(input: WorkBulkInput): Promise<WorkBulkResult> {
    return this.#http.post('/v1/my-work/bulk', { body: input });
  }

  listUnregistered(query?: ListUnregisteredQuery): Promise<UnregisteredPage> {
    return this.#http.get('/v1/unregistered', { query });
  }

  dismissUnregistered(input: DismissalInput): Promise<Dismissal> {
    return this.#http.post('/v1/unregistered/dismissals', { body: input });
  }

  getRollup(query: RollupQuery): Promise<Rollup> {
    return this.#http.get('/v1/rollups', { query });
  }

  getHeatMap(query?: HeatMapQuery): Promise<HeatMap> {
    return this.#http.get('/v1/rollups/heat-map', { query });
  }

  getTrend(query?: TrendQuery): Promise<Trend> {
    return this.#http.get('/v1/trends', { query });
  }

  listTrendChanges(query?: TrendChangesQuery): Promise<TrendChangePage> {
    return this.#http.get('/v1/trends/changes', { query });
  }

  listTargets(): Promise<TargetList> {
    return this.#http.get('/v1/targets');
  }

  createTarget(input: TargetInput): Promise<Target> {
    return this.#http.post('/v1/targets', { body: input });
  }

  getTarget(targetId: string): Promise<TargetProgress> {
    return this.#http.get('/v1/targets/{targetId}', { path: { targetId } });
  }

  updateTarget(
    targetId: string,
    revision: number,
    input: TargetInput,
  ): Promise<Target> {
    return this.#http.put('/v1/targets/{targetId}', {
      path: { targetId },
      query: { revision },
      body: input,
    });
  }

  async deleteTarget(targetId: string, revision: number): Promise<void> {
    await this.#http.delete('/v1/targets/{targetId}', {
      path: { targetId },
      query: { revision },
    });
  }

  listTargetSystems(
    targetId: string,
    query?: { limit?: number; cursor?: string },
  ): Promise<TargetSystemPage> {
    return this.#http.get('/v1/targets/{targetId}/systems', {
      path: { targetId },
      query,
    });
  }

  getScorecard(
    ref: SystemRef,
    options?: { pack?: string },
  ): Promise<Scorecard> {
    return this.#http.get(`${SYSTEM}/scorecard`, {
      path: ref,
      query: options,
    }) as Promise<Scorecard>;
  }

  readEvaluationInput(input: EvaluationInputRequest): Promise<PortalInputs> {
    return this.#http.post('/v1/evaluation-input', {
      body: input,
    }) as unknown as Promise<PortalInputs>;
  }

  getControlFix(
    ref: SystemRef,
    controlId: string,
    options?: { pack?: string },
  ): Promise<ControlFix> {
    return this.#http.get(`${SYSTEM}/controls/{controlId}/fix`, {
      path: { ...ref, controlId },
      query: options,
    }) as Promise<ControlFix>;
  }

  getDescriptor(ref: SystemRef): Promise<DescriptorText> {
    return this.#http.get(`${SYSTEM}/descriptor`, { path: ref });
  }

  proposeDescriptor(
    ref: SystemRef,
    input: DescriptorProposal,
  ): Promise<PullRequest> {
    return this.#http.post(`${SYSTEM}/descriptor/pull-requests`, {
      path: ref,
      body: input,
    });
  }

  getDraft(entityRef: string): Promise<DescriptorText> {
    return this.#http.get('/v1/unregistered/descriptor', {
      query: { entityRef },
    });
  }

  proposeDraft(input: DraftProposal): Promise<PullRequest> {
    return this.#http.post('/v1/unregistered/pull-requests', { body: input });
  }

  listOwnerCandidates(ref: SystemRef): Promise<OwnerCandidates> {
    return this.#http.get(`${SYSTEM}/owner-candidates`, { path: ref });
  }

  async listWebhooks(): Promise<WebhookStatus[]> {
    return (await this.#http.get('/v1/webhooks')).items;
  }

  async redeliverWebhook(webhookId: string, ids?: number[]): Promise<number> {
    const { redelivered } = await this.#http.post(
      '/v1/webhooks/{webhookId}/redeliveries',
      { path: { webhookId }, body: ids ? { ids } : {} },
    );
    return redelivered;
  }

  async getSignalMark(ref: SystemRef): Promise<string> {
    return (await this.#http.get(`${SYSTEM}/signal-mark`, { path: ref })).mark;
  }

  getHistory(ref: SystemRef, query?: HistoryQuery): Promise<HistoryPage> {
    return this.#http.get(`${SYSTEM}/history`, { path: ref, query });
  }

  async listPacks(): Promise<PackInfo[]> {
    return (await this.#http.get('/v1/packs')).items;
  }

  getCrosswalk(): Promise<CrosswalkView> {
    return this.#http.get('/v1/crosswalk') as Promise<CrosswalkView>;
  }

  getLawCalendar(): Promise<LawCalendar> {
    return this.#http.get('/v1/law-calendar');
  }

  previewRegister(query: PreviewRegisterQuery): Promise<RegisterPreview> {
    return this.#http.get('/v1/registers/preview', { query });
  }

  listControls(
    packId: string,
  ): Promise<{ pack: PackInfo; items: ControlInfo[] }> {
    return this.#http.get('/v1/packs/{packId}/controls', { path: { packId } });
  }

  async listRecordTypes(): Promise<RecordTypeInfo[]> {
    return (await this.#http.get('/v1/record-types')).items;
  }

  getRiskSettings(): Promise<RiskSettings> {
    return this.#http.get('/v1/risk-settings');
  }

  listRecords(ref: SystemRef, query?: ListRecordsQuery): Promise<RecordPage> {
    return this.#http.get(`${SYSTEM}/records`, { path: ref, query });
  }

  createRecord(ref: SystemRef, input: RecordInput): Promise<RecordView> {
    return this.#http.post(`${SYSTEM}/records`, { path: ref, body: input });
  }

  getRecord(recordId: string): Promise<RecordView> {
    return this.#http.get(RECORD, { path: { recordId } });
  }

  reviseRecord(
    recordId: string,
    input: RecordRevisionInput,
  ): Promise<RecordView> {
    return this.#http.put(RECORD, { path: { recordId }, body: input });
  }

  transitionRecord(
    recordId: string,
    input: RecordTransition,
  ): Promise<RecordView> {
    return this.#http.post(`${RECORD}/transitions`, {
      path: { recordId },
      body: input,
    });
  }

  getDecisionBasis(recordId: string): Promise<DecisionBasis> {
    return this.#http.get(`${RECORD}/basis`, { path: { recordId } });
  }

  async listRevisions(recordId: string): Promise<RecordRevision[]> {
    const path = { recordId };
    return (await this.#http.get(`${RECORD}/revisions`, { path })).items;
  }

  getAttachmentSettings(): Promise<AttachmentSettings> {
    return this.#http.get('/v1/attachment-settings');
  }

  uploadAttachment(
    ref: SystemRef,
    file: AttachmentUpload,
    options?: { signal?: AbortSignal },
  ): Promise<Attachment> {
    return this.#files.uploadAttachment(ref, file, options);
  }

  uploadManagementSystemAttachment(
    file: AttachmentUpload,
    options?: { signal?: AbortSignal },
  ): Promise<Attachment> {
    return this.#files.uploadManagementSystemAttachment(file, options);
  }

  getAttachment(attachmentId: string): Promise<Attachment> {
    return this.#http.get('/v1/attachments/{attachmentId}', {
      path: { attachmentId },
    });
  }

  downloadAttachment(attachmentId: string): Promise<Blob> {
    return this.#files.downloadAttachment(attachmentId);
  }

  listMeasurements(
    ref: SystemRef,
    query?: MeasurementsQuery,
  ): Promise<MeasurementPage> {
    return this.#http.get(`${SYSTEM}/measurements`, { path: ref, query });
  }

  createMeasurements(
    batch: MeasurementBatch,
    options: { idempotencyKey?: string } = {},
  ): Promise<MeasurementReceipt> {
    const { idempotencyKey: key } = options;
    return this.#http.post('/v1/measurements', {
      body: batch,
      ...(key !== undefined && { header: { 'Idempotency-Key': key } }),
    });
  }

  async listMetricStates(ref: SystemRef): Promise<MetricStanding[]> {
    const path = `${SYSTEM}/measurements/states` as const;
    return (await this.#http.get(path, { path: ref })).items;
  }

  async listMetricCourses(
    ref: SystemRef,
    query?: MetricCoursesQuery,
  ): Promise<MetricCourse[]> {
    const path = `${SYSTEM}/measurements/courses` as const;
    return (await this.#http.get(path, { path: ref, query })).items;
  }

  listBreaches(query?: BreachesQuery): Promise<BreachPage> {
    return this.#http.get('/v1/measurements/breaches', { query });
  }

  async listMeasurementSources(): Promise<MeasurementSourceStatus[]> {
    return (await this.#http.get('/v1/measurement-sources')).items;
  }

  listActivity(
    ref: SystemRef,
    query?: ListActivityQuery,
  ): Promise<ActivityPage> {
    return this.#http.get(`${SYSTEM}/activity`, { path: ref, query });
  }

  listArchive(): Promise<Archive> {
    return this.#http.get('/v1/archive');
  }

  relinkRecords(
    ref: SystemRef,
    input: { from: string; reason: string },
  ): Promise<{ records: number }> {
    return this.#http.post(`${SYSTEM}/relink`, { path: ref, body: input });
  }

  importRecords(
    input: RecordImport,
  ): Promise<{ imported: number; unchanged: number }> {
    return this.#http.post('/v1/record-imports', { body: input });
  }

  exportTrail(): Promise<TrailExport> {
    return this.#http.get('/v1/trail');
  }

  verifyTrail(): Promise<TrailVerification> {
    return this.#http.get('/v1/trail/verification');
  }

  downloadExport(
    request: ExportRequest,
    options?: { signal?: AbortSignal; onProgress?: (bytes: number) => void },
  ): Promise<ExportedFile> {
    return this.#files.downloadExport(request, options);
  }

  protected async connect(): Promise<unknown> {
    return this.#http.open();
  }
}
