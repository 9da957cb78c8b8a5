export { AssignDialog } from './AssignDialog';
export * from './MyWork';
export * from './MyWorkList';
