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
import { ManagementSystemApi } from './ManagementSystemClient';
import { OutageListener } from './OutageWatch';

/** Names one AI system. @public */
export interface SystemRef {
  namespace: string;
  name: string;
}

/**
 * What the HTTP API offers. Every method rejects with a `ResponseError` of
 * `@backstage/errors` when the server answers with an error.
 * @public
 */
export interface AiGovernanceApi extends ManagementSystemApi {
  /**
   * While somebody listens, a question that the backend cannot answer without its database is
   * answered with what it answered last, and the listener learns how old that is. Returns
   * what ends it.
   */
  watchOutage?(listener: OutageListener): () => void;
  listSystems(query?: ListSystemsQuery): Promise<SystemPage>;
  getSummary(query?: SummaryQuery): Promise<Summary>;
  listAttention(query?: ListAttentionQuery): Promise<AttentionPage>;
  /** Rejects with a `ResponseError` of status 429 when it was done within a day. */
  remindOfAttention(input: AttentionReminderInput): Promise<AttentionReminder>;
  /** What is due when, the earliest first. */
  listCalendar(query?: ListCalendarQuery): Promise<CalendarPage>;
  /** The feeds that the caller made, without their addresses. */
  listCalendarFeeds(): Promise<CalendarFeed[]>;
  /** The answer has the address of the feed, which is told this once. */
  createCalendarFeed(input: CalendarFeedInput): Promise<NewCalendarFeed>;
  revokeCalendarFeed(feedId: string): Promise<void>;
  /** What waits for the person who asks; a service is refused. */
  getMyWork(query?: GetMyWorkQuery): Promise<MyWork>;
  /** Acts on rows each for itself, or says in a preview what that would do. */
  actOnWork(input: WorkBulkInput): Promise<WorkBulkResult>;
  listUnregistered(query?: ListUnregisteredQuery): Promise<UnregisteredPage>;
  dismissUnregistered(input: DismissalInput): Promise<Dismissal>;
  getRollup(query: RollupQuery): Promise<Rollup>;
  getHeatMap(query?: HeatMapQuery): Promise<HeatMap>;
  getTrend(query?: TrendQuery): Promise<Trend>;
  listTrendChanges(query?: TrendChangesQuery): Promise<TrendChangePage>;
  listTargets(): Promise<TargetList>;
  createTarget(input: TargetInput): Promise<Target>;
  getTarget(targetId: string): Promise<TargetProgress>;
  /** Rejects with a `ResponseError` of status 409 when somebody else wrote first. */
  updateTarget(
    targetId: string,
    revision: number,
    input: TargetInput,
  ): Promise<Target>;
  deleteTarget(targetId: string, revision: number): Promise<void>;
  listTargetSystems(
    targetId: string,
    query?: { limit?: number; cursor?: string },
  ): Promise<TargetSystemPage>;
  getScorecard(ref: SystemRef, options?: { pack?: string }): Promise<Scorecard>;

  /** How a control that does not pass is closed. */
  getControlFix(
    ref: SystemRef,
    controlId: string,
    options?: { pack?: string },
  ): Promise<ControlFix>;

  /** The text of the descriptor of a system, as it is kept where the caller may see that. */
  getDescriptor(ref: SystemRef): Promise<DescriptorText>;
  /** Opens a pull request that changes the descriptor of a system. */
  proposeDescriptor(
    ref: SystemRef,
    input: DescriptorProposal,
  ): Promise<PullRequest>;
  /** A descriptor that registers what looks like AI, to begin with. */
  getDraft(entityRef: string): Promise<DescriptorText>;
  /** Opens a pull request that registers what looks like AI. */
  proposeDraft(input: DraftProposal): Promise<PullRequest>;

  /** Who could own a system, and why. */
  listOwnerCandidates(ref: SystemRef): Promise<OwnerCandidates>;
  /** Where events are sent to, and how that goes. */
  listWebhooks(): Promise<WebhookStatus[]>;
  /** Has dead letters delivered again, all or those named, and says how many. */
  redeliverWebhook(webhookId: string, ids?: number[]): Promise<number>;
  /** The mark that signals of a system carry on the channel `ai-governance`. */
  getSignalMark(ref: SystemRef): Promise<string>;
  getHistory(ref: SystemRef, query?: HistoryQuery): Promise<HistoryPage>;
  /** What descriptors are evaluated with; {@link toEvaluationInput} takes the answer. */
  readEvaluationInput(input: EvaluationInputRequest): Promise<PortalInputs>;
  listPacks(): Promise<PackInfo[]>;
  /** Controls and evidence of every pack in force beside what they serve. */
  getCrosswalk(): Promise<CrosswalkView>;
  /** What the laws behind the packs in force ask for, from which day. */
  getLawCalendar(): Promise<LawCalendar>;
  /** What a public register would be told, in numbers, and what is missing. */
  previewRegister(query: PreviewRegisterQuery): Promise<RegisterPreview>;
  listControls(
    packId: string,
  ): Promise<{ pack: PackInfo; items: ControlInfo[] }>;
  listRecordTypes(): Promise<RecordTypeInfo[]>;
  getRiskSettings(): Promise<RiskSettings>;
  listRecords(ref: SystemRef, query?: ListRecordsQuery): Promise<RecordPage>;
  createRecord(ref: SystemRef, input: RecordInput): Promise<RecordView>;
  getRecord(recordId: string): Promise<RecordView>;
  /** Rejects with a `ResponseError` of status 409 when somebody else wrote first. */
  reviseRecord(
    recordId: string,
    input: RecordRevisionInput,
  ): Promise<RecordView>;
  transitionRecord(
    recordId: string,
    input: RecordTransition,
  ): Promise<RecordView>;
  /** A record with all that a decision on it rests on, to be shown before it. */
  getDecisionBasis(recordId: string): Promise<DecisionBasis>;
  listRevisions(recordId: string): Promise<RecordRevision[]>;
  getAttachmentSettings(): Promise<AttachmentSettings>;
  /**
   * Uploads a file, to which records of the system can then refer by its id.
   * Rejects with a `ResponseError` of status 413 when it is too large, and 415 when
   * its type is not allowed or its content is of another.
   */
  uploadAttachment(
    ref: SystemRef,
    file: AttachmentUpload,
    options?: { signal?: AbortSignal },
  ): Promise<Attachment>;
  /** The same, for records of the organisation. */
  uploadManagementSystemAttachment(
    file: AttachmentUpload,
    options?: { signal?: AbortSignal },
  ): Promise<Attachment>;
  getAttachment(attachmentId: string): Promise<Attachment>;
  /** Content to be saved. It must not be opened in the portal's origin. */
  downloadAttachment(attachmentId: string): Promise<Blob>;
  /** What was measured of a system, by series and instant. */
  listMeasurements(
    ref: SystemRef,
    query?: MeasurementsQuery,
  ): Promise<MeasurementPage>;
  /**
   * Reports what was measured, each metric of a system as a whole or not at all: the
   * receipt names what was refused. Rejects with a `ResponseError` of status 400 when all
   * was, whose faults `faultsOfError` reads.
   *
   * @param options.idempotencyKey - under which the request can be sent again within a day
   */
  createMeasurements(
    batch: MeasurementBatch,
    options?: { idempotencyKey?: string },
  ): Promise<MeasurementReceipt>;
  /** How the watched metrics of a system stand, in the order of its descriptor. */
  listMetricStates(ref: SystemRef): Promise<MetricStanding[]>;
  /** How the watched metrics of a system went until an instant, with their breaches. */
  listMetricCourses(
    ref: SystemRef,
    query?: MetricCoursesQuery,
  ): Promise<MetricCourse[]>;
  /**
   * How watched metrics stand in all systems that the caller may read, longest first:
   * without `condition`, those that breach their limit or are stale.
   */
  listBreaches(query?: BreachesQuery): Promise<BreachPage>;
  /** Where measurements are pulled from, and how that went. */
  listMeasurementSources(): Promise<MeasurementSourceStatus[]>;
  listActivity(
    ref: SystemRef,
    query?: ListActivityQuery,
  ): Promise<ActivityPage>;
  listArchive(): Promise<Archive>;
  relinkRecords(
    ref: SystemRef,
    input: { from: string; reason: string },
  ): Promise<{ records: number }>;
  /** Takes over records from elsewhere: all of them, or none. */
  importRecords(
    input: RecordImport,
  ): Promise<{ imported: number; unchanged: number }>;
  exportTrail(): Promise<TrailExport>;
  verifyTrail(): Promise<TrailVerification>;
  /**
   * Fetches an export as a file; `onProgress` is told how many bytes are there so far.
   */
  downloadExport(
    request: ExportRequest,
    options?: { signal?: AbortSignal; onProgress?: (bytes: number) => void },
  ): Promise<ExportedFile>;
}
