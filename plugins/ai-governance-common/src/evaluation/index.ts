export * from './types';
export * from './collect';
export * from './evaluate';
export * from './ownership';
export * from './policy';
export { incidentClocks } from './incidentClocks';
export type { IncidentClock } from './incidentClocks';
export { mustReportIncidents, reportDaysOf, reportDueAt } from './reportClock';
export type { ReportDays } from './reportClock';
export {
  declaredRiskClass,
  effectiveRiskClass,
  requirementClass,
} from './riskClass';
export {
  BLOCKING_STATES,
  countDue,
  DUE_STATES,
  emptyCounts,
  sumCounts,
} from './score';
export { sha256Hex, specHash } from './specHash';
export { endOfDueDate } from './time';
export { effectiveStage, isLive, stageDisagreement, stageRank } from './stage';
