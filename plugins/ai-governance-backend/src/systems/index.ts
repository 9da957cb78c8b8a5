export * from './AimsScopeReader';
export * from './AuthorizedSystemService';
export * from './DefaultSystemService';
export * from './EvaluationInputReader';
export * from './InventoryStore';
export * from './ScorecardReader';
export * from './SystemFilter';
export * from './SystemService';
