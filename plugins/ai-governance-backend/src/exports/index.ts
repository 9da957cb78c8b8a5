export * from './document';
export * from './ExportService';
export * from './SystemExport';
