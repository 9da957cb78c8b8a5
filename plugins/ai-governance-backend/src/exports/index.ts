export * from './document';
export * from './ExportService';
export * from './RegisterExporter';
export * from './SystemExport';
