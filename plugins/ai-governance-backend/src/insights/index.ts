export * from './AuthorizedInsightService';
export * from './DefaultInsightService';
export * from './InsightService';
export * from './RollupStore';
export * from './TrendStore';
