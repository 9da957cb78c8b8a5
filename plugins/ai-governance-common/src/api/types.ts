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
