export * from './ExportButton';
export * from './SystemExportMenu';
export * from './systemExports';
