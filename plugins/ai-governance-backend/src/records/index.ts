export * from './AuthorizedRecordService';
export * from './DefaultRecordService';
export * from './namedSystems';
export * from './RecordCatalogue';
export * from './RecordEvidence';
export * from './RecordService';
export * from './RecordStore';
export * from './RevisionConflict';
