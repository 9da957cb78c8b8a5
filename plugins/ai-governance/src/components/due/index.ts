export * from './DueList';
