import type { components, operations } from '../schema/openapi.generated';

type Schemas = components['schemas'];

/** One row of the inventory. @public */
export type SystemSummary = Schemas['SystemSummary'];
/** One page of the inventory. @public */
export type SystemPage = Schemas['SystemPage'];
/** Counts over the systems that match. @public */
export type Summary = Schemas['Summary'];
/** One change in the history of a system. @public */
export type HistoryChange = Schemas['HistoryChange'];
/** One page of changes, newest first. @public */
export type HistoryPage = Schemas['HistoryPage'];
/** A control pack without its controls. @public */
export type PackInfo = Schemas['PackInfo'];
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
/** A record as it stands, and what the caller may do with it. @public */
export type RecordView = Schemas['RecordView'];
/** One page of records. @public */
export type RecordPage = Schemas['RecordPage'];
/** One revision of a record. @public */
export type RecordRevision = Schemas['RecordRevision'];
/** What a new record is made from. @public */
export type RecordInput = Schemas['RecordInput'];
/** What a new revision is made from. @public */
export type RecordRevisionInput = Schemas['RecordRevisionInput'];
/** A change of a record's state. @public */
export type RecordTransition = Schemas['RecordTransition'];
/** What may be done with a record. @public */
export type RecordAction = Schemas['RecordAction'];
/** Both versions after a lost update. @public */
export type RevisionConflict = Schemas['RevisionConflict'];
/** One page of a system's trail. @public */
export type ActivityPage = Schemas['ActivityPage'];
/** An entry of a system's trail, without its content. @public */
export type ActivityEntry = Schemas['ActivityEntry'];
/** A system that left the catalog and whose records are kept. @public */
export type ArchivedSystem = Schemas['ArchivedSystem'];
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
/** The Statement of Applicability with what the systems show. @public */
export type Applicability = Schemas['Applicability'];
/** One control of Annex A in the statement. @public */
export type ApplicabilityEntry = Schemas['ApplicabilityEntry'];
/** How far a control of Annex A is carried out. @public */
export type Implementation = Schemas['Implementation'];
/** What law asks for, of which systems and from when. @public */
export type Obligations = Schemas['Obligations'];
/** One obligation. @public */
export type Obligation = Schemas['Obligation'];
/** What is on record for a period. @public */
export type ReviewInputs = Schemas['ReviewInputs'];
/** One topic of a management review. @public */
export type ReviewInput = Schemas['ReviewInput'];
/** What is ready for the two stages of an audit, and what is missing. @public */
export type Readiness = Schemas['Readiness'];
/** One of the two stages. @public */
export type ReadinessStage = Schemas['ReadinessStage'];
/** One thing that has to be ready. @public */
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
