export * from './ListExport';
export * from './mountListExportRoutes';
