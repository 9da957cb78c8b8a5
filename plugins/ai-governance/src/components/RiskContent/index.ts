export * from './RiskContent';
