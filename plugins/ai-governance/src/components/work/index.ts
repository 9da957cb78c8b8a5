export { AssignDialog } from './AssignDialog';
export * from './MyWorkList';
