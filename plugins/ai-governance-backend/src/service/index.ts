export * from './AuthorizedGovernanceService';
export * from './DefaultGovernanceService';
export * from './DueRefresher';
export * from './GovernanceService';
export * from './ReadGuard';
export * from './ReadScopes';
export * from './ScorecardReader';
