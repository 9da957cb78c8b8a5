export * from './SystemsCard';
