export * from './ListExport';
export * from './registerListExports';
