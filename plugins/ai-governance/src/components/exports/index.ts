export * from './CsvDelimiterField';
export * from './DocumentButtons';
export * from './EvidencePackButton';
export * from './ExportButton';
export * from './ListCsvButton';
export * from './SystemExportMenu';
export * from './systemExports';
export * from './useCsvDelimiter';
