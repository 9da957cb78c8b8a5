import type { components, operations, paths } from './openapi.generated';

type Schemas = components['schemas'];

/** The HTTP API by path, from which a server has its types. @public */
export type AiGovernanceHttpApi = paths;

/** One row of the inventory. @public */
export type SystemSummary = Schemas['SystemSummary'];
/** What an export to a public register comes to. @public */
export type RegisterPreview = Schemas['RegisterPreview'];
/** Which register a preview is of, and which systems. @public */
export type PreviewRegisterQuery =
  operations['PreviewRegister']['parameters']['query'];
/** Descriptors that are to be evaluated with what the portal knows. @public */
export type EvaluationInputRequest = Schemas['EvaluationInputRequest'];
/** What descriptors are evaluated with, from the portal. @public */
export type EvaluationInputs = Schemas['EvaluationInputs'];
/** What one descriptor is evaluated with, from the portal. @public */
export type SystemEvaluationInput = Schemas['SystemEvaluationInput'];
/** Text of a descriptor, and where it is from. @public */
export type DescriptorText = Schemas['DescriptorText'];

/** Where a pull request would be opened. @public */
export type PullRequestPlace = Schemas['PullRequestPlace'];

/** A change of a descriptor that is to be proposed. @public */
export type DescriptorProposal = Schemas['DescriptorProposal'];

/** A descriptor that is to register what was found. @public */
export type DraftProposal = Schemas['DraftProposal'];

/** A pull request that was opened. @public */
export type PullRequest = Schemas['PullRequest'];
/** Somebody who could own a system, and why. @public */
export type OwnerCandidate = Schemas['OwnerCandidate'];
/** Who could own a system, and the text that names them. @public */
export type OwnerCandidates = Schemas['OwnerCandidates'];
/** One page of the inventory. @public */
export type SystemPage = Schemas['SystemPage'];
/** Counts over the systems that match. @public */
export type Summary = Schemas['Summary'];
/** Counts by group tree, System, Domain, class, stage, area or pack. @public */
export type Rollup = Schemas['Rollup'];
/** One node of a roll-up. @public */
export type RollupNode = Schemas['RollupNode'];
/** Counts over the systems of a node. @public */
export type RollupCounts = Schemas['RollupCounts'];
/** Share of controls that pass, by team and Annex A area. @public */
export type HeatMap = Schemas['HeatMap'];
/** One cell of a heat map. @public */
export type HeatMapCell = Schemas['HeatMapCell'];
/** Counts at past instants. @public */
export type Trend = Schemas['Trend'];
/** Counts at one instant. @public */
export type TrendPoint = Schemas['TrendPoint'];
/** What became of a system between two instants. @public */
export type TrendChange = Schemas['TrendChange'];
/** How a system stood at an instant. @public */
export type TrendStanding = Schemas['TrendStanding'];
/** Kind of what became of a system. @public */
export type TrendChangeKind = Schemas['TrendChangeKind'];
/** One page of what changed between two instants. @public */
export type TrendChangePage = Schemas['TrendChangePage'];
/** What is to be reached by when, and how it stands. @public */
export type Target = Schemas['Target'];
/** What a target is made from. @public */
export type TargetInput = Schemas['TargetInput'];
/** Which systems a target is about. @public */
export type TargetScope = Schemas['TargetScope'];
/** What each system in scope has to reach. @public */
export type TargetGoal = Schemas['TargetGoal'];
/** How a target stands. @public */
export type TargetStatus = Schemas['TargetStatus'];
/** The targets that a caller may know. @public */
export type TargetList = Schemas['TargetList'];
/** A target with its burn-down. @public */
export type TargetProgress = Schemas['TargetProgress'];
/** A system that has not reached a target, and what it lacks. @public */
export type TargetSystem = Schemas['TargetSystem'];
/** One page of systems that have not reached a target. @public */
export type TargetSystemPage = Schemas['TargetSystemPage'];
/** Dimension, root and filters of a roll-up. @public */
export type RollupQuery = NonNullable<
  operations['GetRollup']['parameters']['query']
>;
/** Root and filters of a heat map. @public */
export type HeatMapQuery = NonNullable<
  operations['GetHeatMap']['parameters']['query']
>;
/** Interval, step and filters of a trend. @public */
export type TrendQuery = NonNullable<
  operations['GetTrend']['parameters']['query']
>;
/** Interval, filters and page of what changed. @public */
export type TrendChangesQuery = NonNullable<
  operations['ListTrendChanges']['parameters']['query']
>;
/** One change in the history of a system. @public */
export type HistoryChange = Schemas['HistoryChange'];
/** One page of changes, newest first. @public */
export type HistoryPage = Schemas['HistoryPage'];
/** Something that somebody has to look at. @public */
export type AttentionItem = Schemas['AttentionItem'];
/** One page of what somebody has to look at, with the counts. @public */
export type AttentionPage = Schemas['AttentionPage'];
/** Of what somebody is reminded. @public */
export type AttentionReminderInput = Schemas['AttentionReminderInput'];
/** Who was reminded, and when. @public */
export type AttentionReminder = Schemas['AttentionReminder'];
/** What is due on a day. @public */
export type CalendarItem = Schemas['CalendarItem'];
/** Why something is due on a day. @public */
export type CalendarKind = Schemas['CalendarKind'];
/** One page of what is due when. @public */
export type CalendarPage = Schemas['CalendarPage'];
/** Interval, filters and page of what is due when. @public */
export type ListCalendarQuery = NonNullable<
  operations['ListCalendar']['parameters']['query']
>;
/** A calendar feed of a person, without its address. @public */
export type CalendarFeed = Schemas['CalendarFeed'];
/** What a calendar feed is made from. @public */
export type CalendarFeedInput = Schemas['CalendarFeedInput'];
/** A calendar feed with its address, which is told once. @public */
export type NewCalendarFeed = Schemas['NewCalendarFeed'];
/** An entity that looks like AI and that no AI system covers. @public */
export type UnregisteredFinding = Schemas['UnregisteredFinding'];
/** One page of findings. @public */
export type UnregisteredPage = Schemas['UnregisteredPage'];
/** Why and until when a finding is dismissed. @public */
export type DismissalInput = Schemas['DismissalInput'];
/** A dismissal of a finding. @public */
export type Dismissal = Schemas['Dismissal'];
/** Kinds, filters and page of what somebody has to look at. @public */
export type ListAttentionQuery = NonNullable<
  operations['ListAttention']['parameters']['query']
>;
/** Filters and page of findings. @public */
export type ListUnregisteredQuery = NonNullable<
  operations['ListUnregistered']['parameters']['query']
>;
/** A control pack without its controls. @public */
export type PackInfo = Schemas['PackInfo'];

/** How it goes with one webhook. @public */
export type WebhookStatus = Schemas['WebhookStatus'];
/** A control with the number of systems per state. @public */
export type ControlInfo = Schemas['ControlInfo'];
/** Filters, order and page of the inventory. @public */
export type ListSystemsQuery = NonNullable<
  operations['ListSystems']['parameters']['query']
>;
/** Filters of the summary. @public */
export type SummaryQuery = NonNullable<
  operations['GetSummary']['parameters']['query']
>;
/** Interval and page of a history. @public */
export type HistoryQuery = NonNullable<
  operations['GetHistory']['parameters']['query']
>;
/** A type of record with the JSON Schema of its content. @public */
export type RecordTypeInfo = Schemas['RecordTypeInfo'];
/** Name and title of somebody as of the moment in which they acted. @public */
export type Signature = Schemas['Signature'];
/** Who wrote, decided on and last changed a record, as of each act. @public */
export type RecordSignatures = Schemas['RecordSignatures'];
/** Whose decision a submitted record waits for. @public */
export type WaitsFor = Schemas['WaitsFor'];
/** A record as it stands, and what the caller may do with it. @public */
export type RecordView = Schemas['RecordView'];
/** One page of records. @public */
export type RecordPage = Schemas['RecordPage'];
/** One revision of a record. @public */
export type RecordRevision = Schemas['RecordRevision'];
/** What a new record is made from. @public */
export type RecordInput = Schemas['RecordInput'];
/** Records from elsewhere, and where they come from. @public */
export type RecordImport = Schemas['RecordImport'];
/** A record as it was written and decided elsewhere. @public */
export type ImportedRecord = Schemas['ImportedRecord'];
/** What a new revision is made from. @public */
export type RecordRevisionInput = Schemas['RecordRevisionInput'];
/** A change of a record's state. @public */
export type RecordTransition = Schemas['RecordTransition'];
/** A record with all that a decision on it rests on. @public */
export type DecisionBasis = Schemas['DecisionBasis'];
/** A record that another one names, or that stood before it. @public */
export type BasisRecord = Schemas['BasisRecord'];
/** What may be done with a record. @public */
export type RecordAction = Schemas['RecordAction'];
/** Which files can be uploaded, and how large. @public */
export type AttachmentSettings = Schemas['AttachmentSettings'];
/** What is known of an uploaded file. @public */
export type Attachment = Schemas['Attachment'];
/** A file to upload. @public */
export interface AttachmentUpload {
  /** Name without a path; its ending fits the media type. */
  name: string;
  /** Such as `application/pdf`. */
  mediaType: string;
  content: Blob | Uint8Array;
}
/** Answer of status 400 to what cannot be recorded. @public */
export type InvalidRecord = Schemas['InvalidRecord'];
/** Both versions after a lost update. @public */
export type RevisionConflict = Schemas['RevisionConflict'];
/** One page of a system's trail. @public */
export type ActivityPage = Schemas['ActivityPage'];
/** An entry of a system's trail, without its content. @public */
export type ActivityEntry = Schemas['ActivityEntry'];
/** A system that left the catalog and whose records are kept. @public */
export type ArchivedSystem = Schemas['ArchivedSystem'];
/** The systems that left the catalog, and whether the caller may re-link. @public */
export type Archive = Schemas['Archive'];
/** Matrix, appetite, categories and starting risks. @public */
export type RiskSettings = Schemas['RiskSettings'];
/** A risk that a team can adopt. @public */
export type StartingRisk = Schemas['StartingRisk'];
/** An entry of the trail, chained to the one before by its hash. @public */
export type TrailEntry = Schemas['TrailEntry'];
/** The whole trail, as it is exported. @public */
export type TrailExport = Schemas['TrailExport'];
/** Whether a trail is whole, and where it is not. @public */
export type TrailVerification = Schemas['TrailVerification'];
/** A record of the organisation as evidence of something. @public */
export type OrganisationRecordRef = Schemas['OrganisationRecordRef'];
/** Clauses 4 to 10 as a register. @public */
export type ClauseRegister = Schemas['ClauseRegister'];
/** One clause of the register. @public */
export type ClauseEntry = Schemas['ClauseEntry'];
/** How far a clause is. @public */
export type ClauseState = Schemas['ClauseState'];
/** Which systems the management system covers, and which not. @public */
export type AimsScope = Schemas['AimsScope'];
/** How far a control was when the statement was submitted. @public */
export type KeptImplementation = Schemas['KeptImplementation'];
/** The Statement of Applicability with what the systems show. @public */
export type Applicability = Schemas['Applicability'];
/** One control of Annex A in the statement. @public */
export type ApplicabilityEntry = Schemas['ApplicabilityEntry'];
/** How far a control of Annex A is carried out. @public */
export type Implementation = Schemas['Implementation'];
/** What law asks for from which day. @public */
export type LawCalendar = Schemas['LawCalendar'];
/** What one law asks for from one day. @public */
export type LawCalendarDay = Schemas['LawCalendarDay'];
/** A control that law asks for from a day. @public */
export type LawCalendarControl = Schemas['LawCalendarControl'];
/** What law asks for, of which systems and from when. @public */
export type Obligations = Schemas['Obligations'];
/** One obligation. @public */
export type Obligation = Schemas['Obligation'];
/** What is on record for a period. @public */
export type ReviewInputs = Schemas['ReviewInputs'];
/** One topic of a management review. @public */
export type ReviewInput = Schemas['ReviewInput'];
/** What is on record for the two stages of an audit, and what is missing. @public */
export type Readiness = Schemas['Readiness'];
/** One of the two stages. @public */
export type ReadinessStage = Schemas['ReadinessStage'];
/** One thing that has to be on record. @public */
export type ReadinessItem = Schemas['ReadinessItem'];
/** How far clauses and controls are, beside a baseline. @public */
export type Gap = Schemas['Gap'];
/** One clause or control of a gap assessment. @public */
export type GapItem = Schemas['GapItem'];
/** A period of the management system. @public */
export type PeriodQuery = NonNullable<
  operations['GetReadiness']['parameters']['query']
>;
/** Filters and page of a list of records. @public */
export type ListRecordsQuery = NonNullable<
  operations['ListRecords']['parameters']['query']
>;
/** Page of a system's trail. @public */
export type ListActivityQuery = NonNullable<
  operations['ListActivity']['parameters']['query']
>;
/** One value that was measured, as it is sent. @public */
export type MeasurementInput = Schemas['MeasurementInput'];
/** Values that are sent together. @public */
export type MeasurementBatch = Schemas['MeasurementBatch'];
/** Why a metric was not taken over. @public */
export type MeasurementFault = Schemas['MeasurementFault'];
/** What became of values that were sent. @public */
export type MeasurementReceipt = Schemas['MeasurementReceipt'];
/** How finely measurements are summed up. @public */
export type MeasurementResolution = Schemas['MeasurementResolution'];
/** What the values of one line of a chart have in common. @public */
export type MeasurementSeries = Schemas['MeasurementSeries'];
/** One value that was measured. @public */
export type MeasurementPoint = Schemas['MeasurementPoint'];
/** Values of a span, summed up. @public */
export type MeasurementBucket = Schemas['MeasurementBucket'];
/** One page of what was measured of a system. @public */
export type MeasurementPage = Schemas['MeasurementPage'];
/** How a watched metric stands. @public */
export type MetricStanding = Schemas['MetricStanding'];
/** How the watched metrics of a system stand. @public */
export type MetricStateList = Schemas['MetricStateList'];
/** How a watched metric went until an instant, with its breaches. @public */
export type MetricCourse = Schemas['MetricCourse'];
/** From when until when a metric was breached. @public */
export type MetricBreachPeriod = Schemas['MetricBreachPeriod'];
/** What was compared with a limit at an instant, computed from several values. @public */
export type ComputedValue = Schemas['ComputedValue'];
/** How the watched metrics of a system went. @public */
export type MetricCourseList = Schemas['MetricCourseList'];
/** Which metrics, and until when. @public */
export type MetricCoursesQuery = NonNullable<
  operations['ListMetricCourses']['parameters']['query']
>;
/** How a watched metric of some system stands. @public */
export type Breach = Schemas['Breach'];
/** One page of what breaches. @public */
export type BreachPage = Schemas['BreachPage'];
/** Filters of what breaches. @public */
export type BreachesQuery = NonNullable<
  operations['ListBreaches']['parameters']['query']
>;
/** Interval, filters, resolution and page of measurements. @public */
export type MeasurementsQuery = NonNullable<
  operations['ListMeasurements']['parameters']['query']
>;
/** Where measurements are pulled from, and how that went. @public */
export type MeasurementSourceStatus = Schemas['MeasurementSourceStatus'];
/** What went wrong with a metric that was to be pulled. @public */
export type MeasurementSourceFault = Schemas['MeasurementSourceFault'];

/** What waits for a person. @public */
export type MyWork = Schemas['MyWork'];
/** Something that waits for a person. @public */
export type MyWorkItem = Schemas['MyWorkItem'];
/** How much waits for a person. @public */
export type MyWorkCounts = Schemas['MyWorkCounts'];
/** As whom somebody is waited for. @public */
export type WorkRole = Schemas['WorkRole'];
/** What an item of work takes. @public */
export type WorkEffort = Schemas['WorkEffort'];
/** What is to be done. @public */
export type WorkTask = Schemas['WorkTask'];
/** What can be done about an item of work at once. @public */
export type WorkAction = Schemas['WorkAction'];
/** Whose work is listed, and how much of it. @public */
export type GetMyWorkQuery = NonNullable<
  operations['GetMyWork']['parameters']['query']
>;
/** What is done with several items of work. @public */
export type WorkBulkInput = Schemas['WorkBulkInput'];
/** What became of several items of work. @public */
export type WorkBulkResult = Schemas['WorkBulkResult'];
/** What became of one of several items of work. @public */
export type WorkBulkRow = Schemas['WorkBulkRow'];
