export * from './DefaultDocumentReader';
export * from './DocumentCollector';
export * from './DocumentOptions';
export * from './DocumentReader';
export * from './DocumentTarget';
export * from './resolveDocumentTarget';
