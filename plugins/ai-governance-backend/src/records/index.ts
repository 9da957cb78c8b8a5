export * from './AccessReader';
export * from './AuthorizedRecordService';
export * from './Callers';
export * from './DefaultRecordService';
export * from './RecordCatalogue';
export * from './RecordEvidence';
export * from './RecordService';
export * from './RevisionConflict';
