export * from './Reports';
export * from './ReportsPage';
