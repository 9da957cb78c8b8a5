export * from './Calendar';
export * from './DueList';
