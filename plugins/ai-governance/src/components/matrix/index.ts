export * from './SmallMatrix';
