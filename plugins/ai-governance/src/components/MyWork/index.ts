export * from './MyWork';
