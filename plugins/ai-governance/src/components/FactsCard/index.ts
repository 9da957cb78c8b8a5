export * from './FactsCard';
