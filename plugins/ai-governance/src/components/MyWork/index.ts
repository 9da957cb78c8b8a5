export * from './MyWork';
export * from './MyWorkList';
