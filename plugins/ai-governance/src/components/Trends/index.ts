export * from './TrendCard';
export * from './Trends';
