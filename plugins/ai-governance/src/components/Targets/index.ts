export * from './TargetsCard';
