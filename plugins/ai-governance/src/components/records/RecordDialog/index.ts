export * from './RecordDialog';
