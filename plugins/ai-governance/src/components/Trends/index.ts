export * from './TrendCard';
export * from './Trends';
export * from './TrendsPage';
