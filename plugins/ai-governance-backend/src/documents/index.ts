export * from './DefaultDocumentReader';
export * from './DocumentCollector';
export * from './DocumentOptions';
export * from './DocumentReader';
export * from './DocumentStore';
export * from './DocumentTarget';
export * from './resolveDocumentTarget';
