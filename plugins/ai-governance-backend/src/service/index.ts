export * from './AuthorizedGovernanceService';
export * from './DefaultGovernanceService';
export * from './DueRefresher';
export * from './GovernanceService';
export * from './ScorecardReader';
