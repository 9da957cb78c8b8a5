export * from './types';
export * from './assembleInput';
export * from './AttentionFinding';
export * from './collect';
export * from './compareScorecards';
export * from './crossings';
export * from './evaluate';
export * from './metricHistories';
export * from './metricStates';
export * from './nextLevel';
export * from './nextSteps';
export * from './ownership';
export * from './PortalInput';
export { defaultEvaluationPolicy } from './policy';
export * from './stageBlockers';
export { incidentClocks } from './incidentClocks';
export type { IncidentClock } from './incidentClocks';
export { mustReportIncidents, reportDaysOf, reportDueAt } from './reportClock';
export type { ReportDays } from './reportClock';
export {
  BLOCKING_STATES,
  countDue,
  DUE_STATES,
  emptyCounts,
  sumCounts,
} from './score';
export * from './toGovernanceRecord';
