export * from './AuthorizedInsightService';
export * from './DefaultInsightService';
export * from './InsightService';
